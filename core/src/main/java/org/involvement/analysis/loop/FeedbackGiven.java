package org.involvement.analysis.loop;

import java.util.List;
import org.involvement.analysis.Finding;
import org.involvement.analysis.LeftOut;
import org.involvement.internal.Columns;
import org.involvement.programme.Programme;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * What was fed back, to whom, how, how often and to how many.
 *
 * <p>Feeding back recurs, and means different things to different people: a receipt is no answer,
 * and an answer is no news of what changed. So each kind stands in a row of its own and nothing is
 * added up over kinds.
 *
 * @param counts a row for each kind, audience and channel there was, in the order of these
 * @param contributions how many contributions there are: those that stand and were not withdrawn
 * @param withNone how many of these nothing is recorded to have been fed back on
 * @param complete whether all contributions and all steps were recorded
 */
public record FeedbackGiven(
    List<FeedbackCount> counts, long contributions, long withNone, boolean complete)
    implements Finding {
  /**
   * Checks the numbers.
   *
   * @throws InvalidValueException if one of the rows is missing or the numbers do not go together
   */
  public FeedbackGiven {
    counts = Checks.list(counts, "feedbackGiven.counts");
    if (withNone < 0 || withNone > contributions) {
      throw Checks.invalid(
          "feedbackGiven.withNone",
          withNone,
          ViolationKind.OUT_OF_RANGE,
          "is outside 0 to " + contributions);
    }
  }

  /** {@return what was fed back in a programme} */
  public static FeedbackGiven of(Programme programme) {
    return new FeedbackTable(programme).given();
  }

  @Override
  public String definition() {
    return "Each time that something was fed back on a contribution, by what it was, to whom and how.";
  }

  @Override
  public String denominator() {
    return contributions
        + (contributions == 1 ? " contribution" : " contributions")
        + " that stand"
        + (contributions == 1 ? "s" : "")
        + " and "
        + (contributions == 1 ? "was" : "were")
        + " not withdrawn, "
        + withNone
        + (complete ? " with nothing fed back" : " with nothing on record that was fed back");
  }

  @Override
  public List<LeftOut> leftOut() {
    return List.of();
  }

  @Override
  public String caveat() {
    return "People reached are from the largest number to the sum of all, since one message may answer"
        + " many contributions; that it reached them does not say that they read it."
        + (complete ? "" : " There may be contributions and steps that are not recorded.");
  }

  @Override
  public String toText() {
    Columns text = new Columns();
    text.add("fed back", "times", "contributions", "people");
    for (FeedbackCount count : counts) {
      text.add(
          count.words(),
          Long.toString(count.times()),
          Long.toString(count.contributions()),
          count.reach().map(Count::toString).orElse("?"));
    }
    return text + "\n" + about();
  }
}
