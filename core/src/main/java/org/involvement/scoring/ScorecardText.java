package org.involvement.scoring;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** A scorecard as lines of text, at most 80 columns wide. */
final class ScorecardText {
  private static final int MOST_UNKNOWNS = 5;

  private static final String LEGEND = "+ supported  ~ partly  - not supported  ? cannot tell";

  private final Scorecard card;
  private final Lines lines = new Lines(80);

  ScorecardText(Scorecard card) {
    this.card = card;
    lines.row("", card.title() + ", " + card.version(), "");
    lines.row("", card.programmeTitle().value() + ", as known on " + card.asOf(), "");
    lines.row("", LEGEND, "value in [least, greatest]");
    lines.rule();
    card.bounds().ifPresent(bounds -> lines.row("", "Total", summary(card.root())));
    card.root().parts().forEach(part -> score(part, ""));
    lines.rule();
    lines.row("", "Coverage of the rubric by the record", number(card.coverage(), "no data"));
    unknowns();
    card.caveat().ifPresent(caveat -> lines.row("", caveat, ""));
  }

  private void score(Score score, String indent) {
    String mark =
        switch (score.support()) {
          case SUPPORTED -> "+ ";
          case PARTLY -> "~ ";
          case NOT_SUPPORTED -> "- ";
          case CANNOT_TELL -> "? ";
          case NO_DATA, NOT_SCORED -> ". ";
        };
    String result = score.parts().isEmpty() ? WorkingText.of(score) : summary(score);
    lines.row(indent + mark, score.statement(), result);
    score.parts().forEach(part -> score(part, indent + "    "));
  }

  private static String summary(Score score) {
    return score.support().inWords()
        + score
            .bounds()
            .map(bounds -> "  " + number(score.value(), "  - ") + " in " + bounds)
            .orElse("");
  }

  private void unknowns() {
    List<Unknown> unknowns = card.unknowns();
    if (unknowns.isEmpty()) {
      return;
    }
    lines.rule();
    lines.row("", "Not yet known, the most telling first", "could narrow by");
    for (Unknown unknown : unknowns.subList(0, Math.min(MOST_UNKNOWNS, unknowns.size()))) {
      lines.row(
          "  ",
          unknown.criterion() + ": " + WorkingText.cause(unknown.gap()),
          number(OptionalDouble.of(unknown.narrowing()), ""));
    }
    if (unknowns.size() > MOST_UNKNOWNS) {
      lines.row("  ", "and " + (unknowns.size() - MOST_UNKNOWNS) + " more", "");
    }
    lines.rule();
  }

  private static String number(OptionalDouble number, String none) {
    return number.isPresent() ? String.format(Locale.ROOT, "%.2f", number.getAsDouble()) : none;
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
