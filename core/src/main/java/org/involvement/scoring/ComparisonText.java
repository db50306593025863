package org.involvement.scoring;

import java.util.Locale;
import org.involvement.internal.Lines;
import org.involvement.scoring.card.Difference;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.ScoreDifference;
import org.involvement.scoring.card.Scorecard;
import org.involvement.value.Bounds;

/** A comparison as lines of text, at most 80 columns wide. */
final class ComparisonText {
  private static final String LEGEND =
      "+ higher  - lower  = the same  ? not distinguishable  . none";

  private final Lines lines = new Lines(80);

  ComparisonText(ScorecardComparison comparison) {
    Scorecard before = comparison.before();
    Scorecard after = comparison.after();
    lines.row("", before.title() + ", " + before.version(), "");
    lines.row("", before.programmeTitle().value() + ", " + days(before, after), "");
    lines.row("", LEGEND, "by how much");
    lines.rule();
    comparison.scores().forEach(this::score);
    lines.rule();
    if (comparison.scores().stream().anyMatch(ComparisonText::isSafe)) {
      lines.row("", "safe: the difference is nowhere outside, and may be narrower.", "");
    }
    after.caveat().ifPresent(caveat -> lines.row("", caveat, ""));
  }

  private static String days(Scorecard before, Scorecard after) {
    return before.asOf().equals(after.asOf())
        ? "before and after a change, as known on " + before.asOf()
        : "as known on " + before.asOf() + " and on " + after.asOf();
  }

  private void score(ScoreDifference score) {
    boolean whole = score.path().isEmpty();
    if (whole && score.difference().isEmpty()) {
      return;
    }
    long depth = score.path().chars().filter(c -> c == '/').count();
    String indent = "    ".repeat((int) depth);
    String result = score.difference().map(Difference::toString).orElse("not compared");
    lines.row(indent + mark(score), whole ? "Total" : score.after().statement(), result);
    String was = summary(score.before());
    String is = summary(score.after());
    if (!was.equals(is)) {
      lines.row(indent + "  ", was + ", then " + is, "");
    }
  }

  private static boolean isSafe(ScoreDifference score) {
    return score.difference().filter(difference -> !difference.exact()).isPresent();
  }

  private static String mark(ScoreDifference score) {
    return score
        .difference()
        .map(
            difference ->
                switch (difference.order()) {
                  case HIGHER -> "+ ";
                  case LOWER -> "- ";
                  case SAME -> "= ";
                  case NOT_DISTINGUISHABLE -> "? ";
                })
        .orElse(". ");
  }

  private static String summary(Score score) {
    String range = score.bounds().map(bounds -> " " + range(score, bounds)).orElse("");
    return score.support().inWords() + range;
  }

  private static String range(Score score, Bounds bounds) {
    if (score.value().isEmpty()) {
      return "in " + bounds;
    }
    String value = String.format(Locale.ROOT, "%.2f", score.value().getAsDouble());
    return bounds.width() == 0 && bounds.exact() ? value : value + " in " + bounds;
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
