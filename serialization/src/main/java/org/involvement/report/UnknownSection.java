package org.involvement.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.involvement.page.Block;
import org.involvement.page.Point;
import org.involvement.page.Section;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.scoring.card.Scorecard;
import org.involvement.scoring.card.Unknown;

/** What is not known, so that nobody takes it for a no. */
final class UnknownSection {
  private static final int MOST = 20;

  private UnknownSection() {}

  static Section of(Programme programme, Scorecard card) {
    List<Block> blocks = new ArrayList<>();
    Set<Register> missing = EnumSet.allOf(Register.class);
    programme.registers().forEach(kept -> missing.remove(kept.register()));
    List<String> begunLater =
        programme.registers().stream()
            .filter(kept -> !programme.keeps(kept.register()))
            .map(kept -> RecordWords.of(kept.register()) + " since " + kept.since())
            .toList();
    if (missing.isEmpty() && begunLater.isEmpty()) {
      blocks.add(new Block.Paragraph("Full lists were kept of all that the record can hold."));
    }
    if (!missing.isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              "These lists may not be complete: "
                  + RecordWords.and(missing.stream().map(RecordWords::of).toList())
                  + ". Something that is missing from them may still have happened."));
    }
    if (!begunLater.isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              "These lists are complete only from a day on: "
                  + RecordWords.and(begunLater)
                  + ". What happened before may be missing."));
    }
    List<Unknown> unknowns = card.unknowns();
    if (!unknowns.isEmpty()) {
      blocks.add(new Block.Heading("To find out, the most telling first"));
      blocks.add(
          new Block.Points(
              unknowns.stream().limit(MOST).map(unknown -> point(card, unknown)).toList()));
    }
    if (unknowns.size() > MOST) {
      blocks.add(new Block.Paragraph((unknowns.size() - MOST) + " more are not listed here."));
    }
    return new Section("unknown", "What is not known", blocks);
  }

  private static Point point(Scorecard card, Unknown unknown) {
    return Point.of(
        card.at(unknown.criterion()).statement()
            + " "
            + RecordWords.sentence(ScoreWords.cause(unknown.gap())));
  }
}
