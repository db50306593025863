package org.involvement.analysis.loop;

import java.util.List;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.View;
import org.involvement.value.ContributionId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * How many contributions were decided in one way and are seen in one way by their contributors,
 * such as '3 agreed, not met'.
 *
 * @param decided what the organisation decided
 * @param view whether the contributor finds it met
 * @param contributions how many
 * @param examples the ids of some of these, at most ten, sorted
 */
public record ViewCount(
    Disposition decided, View view, long contributions, List<ContributionId> examples) {
  static final int MOST_EXAMPLES = 10;

  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if a part is missing, an example stands twice, or there are more
   *     examples than contributions or than ten
   */
  public ViewCount {
    Checks.required(decided, "viewCount.decided");
    Checks.required(view, "viewCount.view");
    examples = Checks.distinct(examples, "viewCount.examples");
    if (contributions < examples.size()) {
      throw Checks.invalid(
          "viewCount.contributions",
          contributions,
          ViolationKind.BELOW_OTHER,
          "is fewer than its examples");
    }
    if (examples.size() > MOST_EXAMPLES) {
      throw Checks.invalid(
          "viewCount.examples", examples.size(), ViolationKind.TOO_MANY, "is more than 10");
    }
  }

  @Override
  public String toString() {
    return contributions + " " + words();
  }

  String words() {
    return Checks.words(decided) + ", " + Checks.words(view);
  }
}
