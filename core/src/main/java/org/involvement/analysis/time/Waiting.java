package org.involvement.analysis.time;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.involvement.analysis.Finding;
import org.involvement.analysis.LeftOut;
import org.involvement.analysis.StatisticRange;
import org.involvement.feedback.Milestone;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * How long people waited for an answer, such as 'of 36 raised at least 90 days ago, half answered
 * within 34 days; 5 not answered'.
 *
 * <p>It looks at a fixed cohort: all contributions that were raised at least so many days ago. Each
 * of them was followed for these days, so nothing has to be assumed about what is still open. What
 * was taken back stays in the cohort and is counted apart. What was merged or split is followed
 * into its parts. Where days are known only roughly, figures are ranges over all days that they can
 * be.
 *
 * @param tally the whole numbers it is computed from
 * @param allSteps whether every step was recorded, so that an answer that is not recorded was not
 *     given
 */
public record Waiting(WaitingTally tally, boolean allSteps) implements Finding {
  /** How many days ago contributions were raised at least, where nothing else is asked for. */
  public static final long DAYS = 90;

  private static final long LEAST_COUNTED = 10;

  /** What a share may fall short of another through rounding alone. */
  private static final double TOLERANCE = 1e-9;

  /** Checks that there is a tally. */
  public Waiting {
    Checks.required(tally, "waiting.tally");
  }

  /** {@return the waits for an answer of what was raised in a programme at least 90 days ago} */
  public static Waiting of(Programme programme) {
    return of(programme, DAYS, Milestone.ANSWERED);
  }

  /**
   * {@return the waits for a milestone of what was raised in a programme at least so many days ago}
   *
   * @throws InvalidValueException if the days are not from 1 to 100,000, or the milestone is {@link
   *     Milestone#RAISED}
   */
  public static Waiting of(Programme programme, long days, Milestone milestone) {
    return of(new OriginalWaits(programme, milestone).tally(days), programme.keptThroughout());
  }

  /** {@return the result of a tally of contributions whose every step was recorded} */
  public static Waiting of(WaitingTally tally) {
    return of(tally, EnumSet.of(Register.STEPS));
  }

  /** {@return the result of a tally of contributions of which these registers were kept} */
  public static Waiting of(WaitingTally tally, Set<Register> kept) {
    return new Waiting(tally, kept.contains(Register.STEPS));
  }

  /** {@return how many contributions were raised at least so many days ago} */
  public Count cohort() {
    return count(wait -> true);
  }

  /** {@return how many of the cohort had an end of their wait} */
  public Count count(WaitEnd end) {
    return count(wait -> wait.end() == end);
  }

  /**
   * {@return the share of the cohort that came to the milestone within so many days; undefined
   * where fewer than 10 are in the cohort, or not all were followed for so long}
   *
   * @throws InvalidValueException if the days are negative
   */
  public StatisticRange within(long days) {
    if (days < 0) {
      throw Checks.invalid("waiting.days", days, ViolationKind.OUT_OF_RANGE, "is negative");
    }
    if (cohort().min() < LEAST_COUNTED) {
      return StatisticRange.undefined(tooFew());
    }
    if (days > tally.days()) {
      return StatisticRange.undefined(
          "not all were followed for more than " + tally.days() + " days");
    }
    return StatisticRange.between(leastShare(days), greatestShare(days));
  }

  /** {@return within how many days half of the cohort came to the milestone} */
  public StatisticRange median() {
    return daysUntil(0.5);
  }

  /**
   * {@return the least number of days within which a share of the cohort came to the milestone;
   * undefined where fewer than 10 are in the cohort, or that many days were not followed}
   *
   * @throws InvalidValueException if the share is not above 0 and at most 1
   */
  public StatisticRange daysUntil(double share) {
    if (!(share > 0 && share <= 1)) {
      throw Checks.invalid(
          "waiting.share", share, ViolationKind.OUT_OF_RANGE, "is not above 0 and at most 1");
    }
    if (cohort().min() < LEAST_COUNTED) {
      return StatisticRange.undefined(tooFew());
    }
    List<Long> days = days();
    int first = firstAtLeast(days, day -> greatestShare(day) >= share - TOLERANCE);
    int last = firstAtLeast(days, day -> leastShare(day) >= share - TOLERANCE);
    String later = "it took more than " + tally.days() + " days";
    if (first == days.size()) {
      return StatisticRange.undefined(later);
    }
    return last == days.size()
        ? StatisticRange.atLeast(days.get(first), later)
        : StatisticRange.between(days.get(first), days.get(last));
  }

  @Override
  public String definition() {
    return "Days from the day a contribution was raised to the first day on which "
        + tally.milestone().meaning()
        + ". The cohort is what was raised at least "
        + tally.days()
        + " days before "
        + tally.asOf()
        + ", before merging and splitting.";
  }

  @Override
  public String denominator() {
    return cohort() + (cohort().equals(Count.of(1)) ? " contribution" : " contributions");
  }

  @Override
  public List<LeftOut> leftOut() {
    List<LeftOut> leftOut = new ArrayList<>();
    add(leftOut, "raised fewer than " + tally.days() + " days ago", tally.tooRecent());
    add(leftOut, "the day on which it was raised is not known", tally.undated());
    add(
        leftOut,
        "the day on which it was raised or " + words() + " is not known to the year",
        tally.roughlyDated());
    return List.copyOf(leftOut);
  }

  @Override
  public String caveat() {
    return "It says how long people waited, not how good the answer was."
        + (allSteps ? "" : " Some steps may not be recorded: people may have been answered.")
        + (isExact() || tally.exact()
            ? ""
            : " Some days are known only roughly and shared by several contributions: the ranges may"
                + " be wider than need be.");
  }

  /**
   * {@return how many there are, within how many days half were answered, and how many were not}
   */
  @Override
  public String toString() {
    if (cohort().equals(Count.ZERO)) {
      return "no contribution is known to be raised at least " + tally.days() + " days ago";
    }
    return "of "
        + cohort()
        + " raised at least "
        + tally.days()
        + " days ago, "
        + headline()
        + "; "
        + String.join(", ", counts());
  }

  private String headline() {
    StatisticRange half = median();
    if (!half.isDefined()) {
      return cohort().min() < LEAST_COUNTED
          ? count(WaitEnd.REACHED) + " " + words()
          : "fewer than half " + words() + " within " + tally.days() + " days";
    }
    long from = Math.round(half.min().value().orElseThrow());
    if (half.isExact()) {
      return "half " + words() + " within " + from + (from == 1 ? " day" : " days");
    }
    String to =
        half.max().isDefined()
            ? Long.toString(Math.round(half.max().value().getAsDouble()))
            : "more than " + tally.days();
    return "half " + words() + " within " + from + " to " + to + " days";
  }

  private List<String> counts() {
    return Stream.of(
            text(WaitEnd.NOT_REACHED, allSteps ? "not " + words() : "not recorded as " + words()),
            text(WaitEnd.TAKEN_BACK, "taken back"),
            text(WaitEnd.UNREACHABLE, "of people who could not be reached"))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private String text(WaitEnd end, String words) {
    Count count = count(end);
    boolean isShown = end == WaitEnd.NOT_REACHED || !count.equals(Count.ZERO);
    return isShown ? count + " " + words : "";
  }

  private String words() {
    return tally.milestone().words();
  }

  private String tooFew() {
    return "there are fewer than " + LEAST_COUNTED + " contributions";
  }

  private boolean isExact() {
    return tally.waits().keySet().stream()
        .allMatch(wait -> wait.certain() && wait.min() == wait.max());
  }

  /** All numbers of days at which a share can change, ascending, up to those followed. */
  private List<Long> days() {
    return tally.waits().keySet().stream()
        .filter(wait -> wait.end() == WaitEnd.REACHED)
        .flatMapToLong(wait -> LongStream.of(wait.min(), wait.max()))
        .filter(day -> day <= tally.days())
        .sorted()
        .distinct()
        .boxed()
        .toList();
  }

  /** The index of the first day that meets a condition which all later days meet too. */
  private static int firstAtLeast(List<Long> days, Predicate<Long> condition) {
    int low = 0;
    int high = days.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (condition.test(days.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Those that may be in the cohort are, if they can raise the share. */
  private double greatestShare(long days) {
    long within = sum(wait -> wait.canBeWithin(days));
    long others = sum(wait -> wait.certain() && !wait.canBeWithin(days));
    return (double) within / (within + others);
  }

  /** Those that may be in the cohort are, if they can lower the share. */
  private double leastShare(long days) {
    long within = sum(wait -> wait.certain() && wait.isSurelyWithin(days));
    long others = sum(wait -> !wait.isSurelyWithin(days));
    return (double) within / (within + others);
  }

  private Count count(Predicate<Wait> which) {
    return Count.between(sum(wait -> wait.certain() && which.test(wait)), sum(which));
  }

  private long sum(Predicate<Wait> which) {
    return tally.waits().entrySet().stream()
        .filter(wait -> which.test(wait.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static void add(List<LeftOut> leftOut, String reason, long items) {
    if (items > 0) {
      leftOut.add(new LeftOut(reason, items));
    }
  }
}
