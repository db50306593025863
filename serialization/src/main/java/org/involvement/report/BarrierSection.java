package org.involvement.report;

import java.util.ArrayList;
import java.util.List;
import org.involvement.page.Block;
import org.involvement.page.Point;
import org.involvement.page.Section;
import org.involvement.programme.Barrier;
import org.involvement.programme.Mitigation;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;

/** Barriers with what was done about them, and what helped. */
final class BarrierSection {
  private BarrierSection() {}

  static Section of(Programme programme) {
    boolean complete = programme.keeps(Register.BARRIERS);
    List<Barrier> barriers =
        programme.barriers().stream().filter(barrier -> !barrier.isHelp()).toList();
    List<Barrier> help = programme.barriers().stream().filter(Barrier::isHelp).toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        barriers.isEmpty()
            ? new Block.Paragraph(complete ? "No barrier was named." : "No barrier is recorded.")
            : new Block.Points(
                barriers.stream()
                    .map(barrier -> new Point(words(barrier), details(barrier, complete)))
                    .toList()));
    if (!help.isEmpty()) {
      blocks.add(new Block.Heading("What helped"));
      blocks.add(new Block.Points(help.stream().map(each -> Point.of(words(each))).toList()));
    }
    return new Section("barriers", "Barriers and what helped", blocks);
  }

  private static String words(Barrier barrier) {
    String kind =
        RecordWords.of(barrier.kind())
            + barrier.type().map(type -> ", " + RecordWords.of(type)).orElse("");
    return RecordWords.sentence(kind) + ": " + barrier.description().value();
  }

  /** The mitigations. A proposal alone does not say whether anything was done. */
  private static List<String> details(Barrier barrier, boolean complete) {
    List<String> details = new ArrayList<>();
    barrier.mitigations().forEach(each -> details.add(words(each)));
    if (barrier.mitigations().stream().noneMatch(Mitigation::isDone)) {
      details.add(
          complete ? "Nothing was done about it." : "What was done about it is not recorded.");
    }
    return details;
  }

  private static String words(Mitigation mitigation) {
    return (mitigation.isDone() ? "Done about it" : "Proposed")
        + (mitigation.day().isKnown() ? ", " + RecordWords.of(mitigation.day()) : "")
        + ": "
        + mitigation.description().value();
  }
}
