package org.involvement.scoring.card;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.involvement.internal.Lines;
import org.involvement.scoring.known.Exemption;

/** A scorecard as lines of text, at most 80 columns wide. */
final class ScorecardText {
  private static final int MOST_UNKNOWNS = 5;

  /** Points lost below this are none when printed. */
  private static final double LEAST_SHOWN = 0.005;

  private static final String LEGEND =
      "+ supported  ~ partly  - not supported  ? cannot tell  . nothing to score";

  private static final String JUDGEMENT =
      "Which facts speak for each part, and how much each weighs, is the judgement of ";

  private final Scorecard card;
  private final Lines lines = new Lines(80);

  ScorecardText(Scorecard card) {
    this.card = card;
    lines.row("", card.title() + ", " + card.version(), "");
    lines.row("", card.programmeTitle().value() + ", as known on " + card.asOf(), "");
    lines.row("", JUDGEMENT + whose() + ".", "");
    lines.row("", LEGEND, "");
    lines.row("", "", "value in [least, greatest]   known");
    lines.rule();
    card.bounds().ifPresent(bounds -> lines.row("", "Total", summary(card.root())));
    scores(card.root(), "");
    lines.rule();
    boolean total = card.bounds().filter(bounds -> !bounds.exact()).isPresent();
    if (total || below(card.root()).anyMatch(ScorecardText::isShownAsSafe)) {
      lines.row("", "safe: the score is nowhere outside, and its bounds may be narrower.", "");
    }
    lines.row("", "How much of the rubric the record could answer", percent(card.root()));
    unknowns();
    pointsLost();
    contradictions();
    exemptions();
    card.caveat()
        .ifPresent(
            caveat -> {
              lines.rule();
              lines.row("", caveat, "");
            });
  }

  private String whose() {
    return card.author().equals(Scorecard.LIBRARY) ? "the library 'involvement'" : card.author();
  }

  private void scores(Score whole, String indent) {
    boolean weighted = whole.parts().stream().map(Score::weight).distinct().count() > 1;
    for (Score part : whole.parts()) {
      String weight = weighted ? " (weight " + part.weight().toPlainString() + ")" : "";
      String result = part.parts().isEmpty() ? WorkingText.of(part) : summary(part);
      lines.row(indent + mark(part), part.statement() + weight, result);
      scores(part, indent + "    ");
    }
  }

  /** Of what has no parts the working is shown, and not the bounds. */
  private static boolean isShownAsSafe(Score score) {
    return !score.parts().isEmpty() && score.bounds().filter(bounds -> !bounds.exact()).isPresent();
  }

  private static String mark(Score score) {
    return switch (score.support()) {
      case SUPPORTED -> "+ ";
      case PARTLY -> "~ ";
      case NOT_SUPPORTED -> "- ";
      case CANNOT_TELL -> "? ";
      case NO_DATA, NOT_SCORED -> ". ";
    };
  }

  private static String summary(Score score) {
    String figures =
        score
            .bounds()
            .map(bounds -> "  " + value(score.value()) + " in " + bounds + "  " + percent(score))
            .orElse("");
    return score.support().inWords() + figures;
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
          card.at(unknown.criterion()).statement() + " " + WorkingText.cause(unknown.gap()),
          String.format(Locale.ROOT, "%.2f", unknown.narrowing()));
      lines.row("      ", unknown.criterion() + asking(unknown), "");
    }
    if (unknowns.size() > MOST_UNKNOWNS) {
      lines.row("  ", "and " + (unknowns.size() - MOST_UNKNOWNS) + " more", "");
    }
  }

  /** Of a total only: in a profile they are of different criteria, and not to be compared. */
  private void pointsLost() {
    List<Score> costly =
        below(card.root())
            .filter(found -> card.value().isPresent() && found.parts().isEmpty())
            .filter(found -> found.pointsLost().orElse(0) >= LEAST_SHOWN)
            .sorted(
                Comparator.comparing((Score found) -> found.pointsLost().orElseThrow()).reversed())
            .limit(MOST_UNKNOWNS)
            .toList();
    if (costly.isEmpty()) {
      return;
    }
    lines.rule();
    lines.row("", "Points lost, each taken alone: they do not add up", "at its best");
    costly.forEach(
        found ->
            lines.row(
                "  ",
                found.statement(),
                String.format(Locale.ROOT, "+%.2f", found.pointsLost().orElseThrow())));
  }

  private void contradictions() {
    if (card.contradictions().isEmpty()) {
      return;
    }
    lines.rule();
    lines.row("", "Accounts differ", "");
    for (Contradiction contradiction : card.contradictions()) {
      lines.row("  ", card.at(contradiction.criterion()).statement(), "");
      for (Contradiction.Said said : contradiction.said()) {
        lines.row("      ", said.toString(), "");
        said.reason().ifPresent(reason -> lines.row("          ", "why: " + reason.value(), ""));
      }
    }
  }

  private void exemptions() {
    List<Score> exempt = below(card.root()).filter(found -> !found.exemptions().isEmpty()).toList();
    if (exempt.isEmpty()) {
      return;
    }
    lines.rule();
    lines.row("", "Said not to apply", "if counted as not met");
    for (Score found : exempt) {
      lines.row("  ", found.statement(), value(found.valueIfNotMet()).strip());
      // Several facts may not apply for one reason.
      found.exemptions().stream()
          .map(ScorecardText::words)
          .distinct()
          .forEach(words -> lines.row("      ", words, ""));
    }
  }

  private static String words(Exemption exemption) {
    String items = exemption.subject().count(exemption.items());
    return items + ": " + exemption.reason().value() + ", says " + exemption.saidBy().value();
  }

  /** The scores below one, each before its parts. */
  private static Stream<Score> below(Score score) {
    return score.parts().stream().flatMap(part -> Stream.concat(Stream.of(part), below(part)));
  }

  /** The fact that is asked for, where the path does not end in it. */
  private static String asking(Unknown unknown) {
    String fact = unknown.gap().fact().value();
    return unknown.criterion().endsWith(fact) ? "" : " asks for " + fact;
  }

  private static String value(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()) : "  - ";
  }

  private static String percent(Score score) {
    return score.coverage().isPresent()
        ? String.format(Locale.ROOT, "%3.0f%%", 100 * score.coverage().getAsDouble())
        : "   -";
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
