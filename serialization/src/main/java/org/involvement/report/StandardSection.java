package org.involvement.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.involvement.framework.Citation;
import org.involvement.internal.LevelWords;
import org.involvement.page.Block;
import org.involvement.page.Point;
import org.involvement.page.Section;
import org.involvement.programme.Programme;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.Rubrics;
import org.involvement.scoring.card.Contradiction;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Scorecard;
import org.involvement.value.Basis;

/** What the record supports of a standard, with bounds and reasons. */
final class StandardSection {
  /** The author of the rubrics that come with the library. */
  private static final String LIBRARY = Rubrics.ukStandards().author();

  private static final String WIDENED =
      " Ranges that rest on counts of people, contributions, activities or ratings are widened to"
          + " quarters, so that no small count can be worked out from them.";

  private final ScoreExemptions exemptions;
  private final Scorecard card;
  private final ReleaseLevel level;
  private final List<Block> blocks = new ArrayList<>();

  private StandardSection(Programme programme, Scorecard card, ReleaseLevel level) {
    exemptions = new ScoreExemptions(programme);
    this.card = card;
    this.level = level;
  }

  static Section of(Programme programme, Scorecard card, Rubric rubric, ReleaseLevel level) {
    StandardSection section = new StandardSection(programme, card, level);
    String source =
        rubric.citation().map(Citation::toString).map(cited -> " Source: " + cited).orElse("");
    section.blocks.add(new Block.Paragraph(whoseRules(card.author()) + source));
    section.profile();
    section.facts();
    section.contradictions();
    return new Section(
        "standards", "Held against: " + card.title() + ", " + card.version(), section.blocks);
  }

  /** Whose judgement the scores rest on; the bodies that publish standards publish no scores. */
  private static String whoseRules(String author) {
    return author.equals(LIBRARY)
        ? "Which facts speak for each standard is the judgement of the software that made this page,"
            + " the library 'involvement', and not of those who published the standards."
        : "Which facts speak for each part, and how much each weighs, is the judgement of "
            + author
            + ".";
  }

  private void profile() {
    List<List<String>> rows = new ArrayList<>();
    boolean widened = false;
    for (Score standard : card.root().parts()) {
      widened |= ScoreFigure.of(standard, level).widened();
      rows.add(row(standard.statement(), standard));
    }
    if (card.bounds().isPresent()) {
      rows.add(row("Total, by the weights of " + card.author(), card.root()));
    }
    blocks.add(
        new Block.Grid(
            "What the record supports of each standard",
            List.of("standard", "supported", "least to greatest score", "as known", "on record"),
            rows,
            StandardDrawing.of(card, level),
            card.caveat().orElse("Nothing was verified.")
                + " From least to greatest is whatever the unknown turns out to be, and no margin of"
                + " error."
                + (widened ? WIDENED : "")));
  }

  private List<String> row(String name, Score score) {
    ScoreFigure figure = ScoreFigure.of(score, level);
    return List.of(
        name,
        score.support().inWords(),
        figure.boundsWords(),
        figure.valueWords(),
        figure.coverageWords());
  }

  private void facts() {
    blocks.add(new Block.Heading("Why"));
    List<Point> points = new ArrayList<>();
    for (Score standard : card.root().parts()) {
      List<String> details = new ArrayList<>(exemptions.of(standard));
      if (standard.parts().isEmpty()) {
        details.add(0, ScoreWords.of(standard, level));
      }
      standard.parts().forEach(fact -> add(fact, details));
      points.add(new Point(standard.statement() + ": " + standard.support().inWords(), details));
    }
    blocks.add(new Block.Points(points));
  }

  private void add(Score fact, List<String> details) {
    details.add(ScoreWords.of(fact, level));
    details.addAll(exemptions.of(fact));
    fact.parts().forEach(part -> add(part, details));
  }

  private void contradictions() {
    if (card.contradictions().isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading("Accounts differ"));
    blocks.add(
        new Block.Points(
            card.contradictions().stream()
                .map(one -> new Point(card.at(one.criterion()).statement(), details(one)))
                .toList()));
  }

  private static List<String> details(Contradiction contradiction) {
    List<String> details = new ArrayList<>(List.of(said(contradiction)));
    contradiction.said().stream()
        .filter(side -> side.basis().equals(Optional.of(Basis.ORGANISATION)))
        .flatMap(side -> side.reason().stream())
        .map(reason -> "The organisation's reason: " + reason.value())
        .distinct()
        .forEach(details::add);
    return details;
  }

  private static String said(Contradiction contradiction) {
    return RecordWords.sentence(
        contradiction.said().stream().map(StandardSection::said).distinct().collect(joining(", ")));
  }

  private static String said(Contradiction.Said side) {
    return LevelWords.said(side.answer().toString(), side.basis(), side.writtenDownBy());
  }
}
