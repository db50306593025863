package org.involvement.report;

import java.util.List;
import org.involvement.page.Block;
import org.involvement.page.Point;
import org.involvement.page.Section;
import org.involvement.programme.Barrier;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;

/** What stands in the way, and what was done about it. */
final class BarrierSection {
  private BarrierSection() {}

  static Section of(Programme programme) {
    boolean complete = programme.keeps(Register.BARRIERS);
    Block block =
        programme.barriers().isEmpty()
            ? new Block.Paragraph(complete ? "No barrier was named." : "No barrier is recorded.")
            : new Block.Points(
                programme.barriers().stream().map(barrier -> point(barrier, complete)).toList());
    return new Section("barriers", "What stands in the way", List.of(block));
  }

  private static Point point(Barrier barrier, boolean complete) {
    String kind =
        RecordWords.of(barrier.kind())
            + barrier.type().map(type -> ", " + RecordWords.of(type)).orElse("");
    List<String> done =
        barrier.mitigations().stream()
            .map(mitigation -> "Done about it: " + mitigation.description().value())
            .toList();
    String nothing =
        complete ? "Nothing was done about it." : "What was done about it is not recorded.";
    return new Point(
        RecordWords.sentence(kind) + ": " + barrier.description().value(),
        done.isEmpty() ? List.of(nothing) : done);
  }
}
