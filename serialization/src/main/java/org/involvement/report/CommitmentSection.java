package org.involvement.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.involvement.page.Block;
import org.involvement.page.Point;
import org.involvement.page.Section;
import org.involvement.programme.Commitment;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.value.Text;

/** What is to be reached, and what the organisation undertook to do. */
final class CommitmentSection {
  private static final String UNKNOWN = "not recorded";

  private CommitmentSection() {}

  static Section of(Programme programme) {
    List<Block> blocks = new ArrayList<>();
    if (!programme.objectives().isEmpty()) {
      blocks.add(new Block.Heading("What is to be reached"));
      blocks.add(
          new Block.Points(
              programme.objectives().stream()
                  .map(objective -> Point.of(objective.statement().value()))
                  .toList()));
    }
    boolean complete = programme.keeps(Register.COMMITMENTS);
    if (programme.commitments().isEmpty()) {
      String none = complete ? "Nothing was committed to." : "No commitment is recorded.";
      blocks.add(new Block.Paragraph(none));
    } else {
      blocks.add(
          new Block.Grid(
              "Commitments of the organisation",
              List.of("commitment", "who answers for it", "due", "looked at again"),
              programme.commitments().stream().map(CommitmentSection::row).toList(),
              Optional.empty(),
              complete
                  ? "Whether they were kept is not part of a commitment: see what changed."
                  : "Whether these are all is not recorded, nor whether they were kept."));
    }
    return new Section("commitments", "What comes next", blocks);
  }

  private static List<String> row(Commitment commitment) {
    return List.of(
        commitment.statement().value(),
        commitment.ownerRole().map(Text::value).orElse(UNKNOWN),
        commitment.due().map(LocalDate::toString).orElse(UNKNOWN),
        commitment.reviewOn().map(LocalDate::toString).orElse(UNKNOWN));
  }
}
