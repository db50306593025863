package org.involvement.framework;

import java.util.List;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * A point in the cycle of research or of a service, such as 'designing'.
 *
 * <p>The nine constants are ours, worded so that they fit a service too. They are drawn from the
 * research cycle of seven stages in INVOLVE's Briefing notes for researchers (2012): identifying
 * and prioritising, commissioning, designing and managing, undertaking, disseminating,
 * implementing, evaluating impact. Here designing and managing stand apart, and analysing is added.
 * Others are made with {@link #of}.
 *
 * @param value lower-case letters and digits, in parts joined by '-', at most 100
 */
public record Stage(String value) implements Comparable<Stage> {
  /** What matters is found and put in order. */
  public static final Stage PRIORITISING = of("prioritising");

  /** Work is funded and given to somebody. */
  public static final Stage COMMISSIONING = of("commissioning");

  /** It is settled how the work will be done. */
  public static final Stage DESIGNING = of("designing");

  /** The work is steered while it runs. */
  public static final Stage MANAGING = of("managing");

  /** The work is done. */
  public static final Stage DELIVERING = of("delivering");

  /** What was found is made sense of. */
  public static final Stage ANALYSING = of("analysing");

  /** What was found is shared. */
  public static final Stage DISSEMINATING = of("disseminating");

  /** What was found is put into practice. */
  public static final Stage IMPLEMENTING = of("implementing");

  /** It is asked how well the work was done. */
  public static final Stage EVALUATING = of("evaluating");

  private static final List<Stage> CYCLE =
      List.of(
          PRIORITISING,
          COMMISSIONING,
          DESIGNING,
          MANAGING,
          DELIVERING,
          ANALYSING,
          DISSEMINATING,
          IMPLEMENTING,
          EVALUATING);

  /**
   * Checks the form.
   *
   * @throws InvalidValueException if it is missing or not a word of lower-case letters and digits,
   *     in parts joined by '-'
   */
  public Stage {
    Checks.word(value, "stage");
  }

  /** {@return the word as a value} */
  public static Stage of(String value) {
    return new Stage(value);
  }

  /**
   * {@return what {@link #toString()} wrote}
   *
   * @throws InvalidValueException if it is not a word of lower-case letters and digits, in parts
   *     joined by '-'
   */
  public static Stage parse(String text) {
    return new Stage(text);
  }

  /** {@return where it comes in the cycle, from 0; 9 for all that are not among the constants} */
  public int placeInCycle() {
    return CYCLE.contains(this) ? CYCLE.indexOf(this) : CYCLE.size();
  }

  /** Compares as {@link String#compareTo} does, and not by {@link #placeInCycle}. */
  @Override
  public int compareTo(Stage other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
