package org.involvement.report;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.page.Block;
import org.involvement.page.Point;
import org.involvement.page.Section;
import org.involvement.programme.Commitment;
import org.involvement.programme.Objective;
import org.involvement.programme.Programme;
import org.involvement.programme.ProgressNote;
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
                  .map(objective -> point(objective, programme))
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
              List.of("commitment", "who answers for it", "due", "looked at again", "progress"),
              programme.commitments().stream().map(CommitmentSection::row).toList(),
              Optional.empty(),
              "Progress is what the organisation says."
                  + (complete ? "" : " There may be other commitments.")));
    }
    return new Section("commitments", "What comes next", blocks);
  }

  private static List<String> row(Commitment commitment) {
    return List.of(
        commitment.statement().value(),
        commitment.ownerRole().map(Text::value).orElse(UNKNOWN),
        commitment.due().map(LocalDate::toString).orElse(UNKNOWN),
        commitment.reviewOn().map(LocalDate::toString).orElse(UNKNOWN),
        Stream.concat(
                Stream.of(commitment.progress().map(RecordWords::of).orElse(UNKNOWN)),
                commitment.notes().stream().map(CommitmentSection::note))
            .collect(joining(". ")));
  }

  /** An objective with how far it has come, and what was undertaken for it. */
  private static Point point(Objective objective, Programme programme) {
    List<String> details = new ArrayList<>();
    objective
        .progress()
        .map(RecordWords::of)
        .map(RecordWords::sentence)
        .map(progress -> progress + ", according to the organisation")
        .ifPresent(details::add);
    objective.notes().forEach(note -> details.add(note(note)));
    programme.commitments().stream()
        .filter(commitment -> commitment.objectives().contains(objective.id()))
        .forEach(commitment -> details.add("Commitment: " + commitment.statement().value()));
    return new Point(objective.statement().value(), details);
  }

  private static String note(ProgressNote note) {
    String day = note.day().isKnown() ? RecordWords.of(note.day()) + ": " : "";
    return day + note.text().value();
  }
}
