package org.involvement.scoring;

import java.util.List;
import java.util.Optional;
import org.involvement.scoring.card.Difference;
import org.involvement.scoring.card.ScoreDifference;
import org.involvement.scoring.card.Scorecard;
import org.involvement.scoring.internal.Differences;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * Two scorecards of one programme by one rubric, criterion by criterion, such as 'Our loop, 1:
 * total [+0.10, +0.25]; 1 higher, 2 the same': of two dates, or of the record as it is and as it
 * might be. Programmes are not compared with each other.
 *
 * <p>{@link Rubric#compare} knows which facts are unknown in both records, and says more than
 * {@link #of}, which knows no more than the bounds.
 *
 * @param before the one scorecard
 * @param after the other
 * @param scores the criteria that have a score in both, each before its parts, the whole first; of
 *     a criterion that does not apply there are no parts
 */
public record ScorecardComparison(Scorecard before, Scorecard after, List<ScoreDifference> scores) {
  /**
   * Checks that the scorecards can be compared.
   *
   * @throws InvalidValueException if a part is missing, or the scorecards are of two programmes,
   *     two rubrics, or two versions of a rubric
   */
  public ScorecardComparison {
    Checks.required(before, "scorecardComparison.before");
    Checks.required(after, "scorecardComparison.after");
    checkComparable(before, after);
    scores = Checks.list(scores, "scorecardComparison.scores");
  }

  /**
   * {@return two scorecards compared by their bounds} What is unknown in both may be the same or
   * not: the differences are exact where one of the two scores is known, and otherwise safe.
   *
   * @throws InvalidValueException if they are of two programmes, two rubrics, or two versions of a
   *     rubric, or their criteria are not the same
   */
  public static ScorecardComparison of(Scorecard before, Scorecard after) {
    return of(before, after, Optional.empty());
  }

  /** Two scorecards of one day, by what is unknown in both. */
  static ScorecardComparison of(Scorecard before, Scorecard after, Differences.Nodes nodes) {
    return of(before, after, Optional.of(nodes));
  }

  private static ScorecardComparison of(
      Scorecard before, Scorecard after, Optional<Differences.Nodes> nodes) {
    checkComparable(before, after);
    return new ScorecardComparison(
        before, after, Differences.between(before.root(), after.root(), nodes));
  }

  /**
   * {@return the comparison at a path}
   *
   * @param path ids of criteria from the top, joined by '/', such as 'communications'; '' is the
   *     whole
   * @throws InvalidValueException if there is none
   */
  public ScoreDifference at(String path) {
    return scores.stream()
        .filter(score -> score.path().equals(path))
        .findFirst()
        .orElseThrow(
            () ->
                Checks.invalid(
                    "scorecardComparison.at",
                    path,
                    ViolationKind.UNKNOWN,
                    "is no criterion of both"));
  }

  /** {@return by how much the total is higher after; empty for a profile} */
  public Optional<Difference> difference() {
    return at("").difference();
  }

  /** {@return the comparison as text for a terminal, at most 80 columns wide} */
  public String toText() {
    return new ComparisonText(this).toString();
  }

  /** {@return rubric, total, and how many of the first criteria are higher or not, on one line} */
  @Override
  public String toString() {
    String total = difference().map(change -> "total " + change + "; ").orElse("");
    return before.title() + ", " + before.version() + ": " + total + new OrderCounts(scores);
  }

  private static void checkComparable(Scorecard before, Scorecard after) {
    checkSame("programme", after.programme().value(), before.programme().value());
    checkSame("rubric", after.rubric(), before.rubric());
    checkSame("version", after.version(), before.version());
  }

  private static void checkSame(String what, String after, String before) {
    if (!after.equals(before)) {
      throw Checks.invalid(
          "scorecardComparison.after." + what,
          after,
          ViolationKind.MISMATCH,
          "is not that of before, '" + before + "'");
    }
  }
}
