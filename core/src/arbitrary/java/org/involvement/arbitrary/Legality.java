package org.involvement.arbitrary;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.involvement.feedback.Feedback;
import org.involvement.feedback.Step;

/**
 * Which histories are legal, said apart from the library as patterns over one letter a step; the
 * steps are those left after corrections, by day.
 */
public final class Legality {
  /**
   * Acknowledged, considered, decided, fed back something, fed back the decision (F), acted on (x),
   * contributor's view, withdrawn, reopened, merged, split.
   */
  public static final String LETTERS = "acdfFxvwrms";

  private static final List<Pattern> ILLEGAL =
      List.of(
          Pattern.compile("a.*a"), // acknowledged twice
          Pattern.compile("d[^r]*[cd]"), // considered or decided again without a reopening
          Pattern.compile("w[^r]*[acdwms]"), // gone on with after a withdrawal without a reopening
          Pattern.compile("[ms].*[^fFv]"), // gone on with after it was moved
          Pattern.compile("(^|r)[^d]*[xF]"), // acted on or fed back what is not decided
          Pattern.compile("(^|r)[^dw]*r")); // reopened what is neither decided nor withdrawn

  private static final Map<Class<? extends Step>, Character> LETTER =
      Map.ofEntries(
          Map.entry(Step.Acknowledged.class, 'a'),
          Map.entry(Step.Considered.class, 'c'),
          Map.entry(Step.Decided.class, 'd'),
          Map.entry(Step.FedBack.class, 'f'),
          Map.entry(Step.ActedOn.class, 'x'),
          Map.entry(Step.ContributorView.class, 'v'),
          Map.entry(Step.Withdrawn.class, 'w'),
          Map.entry(Step.Reopened.class, 'r'),
          Map.entry(Step.MergedInto.class, 'm'),
          Map.entry(Step.SplitInto.class, 's'));

  private Legality() {}

  public static boolean isLegal(String letters) {
    return ILLEGAL.stream().noneMatch(pattern -> pattern.matcher(letters).find());
  }

  public static char letter(Step step) {
    if (step instanceof Step.FedBack told && told.feedback() == Feedback.DECISION_AND_REASON) {
      return 'F';
    }
    return Objects.requireNonNull(LETTER.get(step.getClass()));
  }
}
