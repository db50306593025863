package org.involvement.scoring.card;

import java.util.Optional;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * A trial of the unknown facts that move several scores, and not all in one direction.
 *
 * <p>The ends of such scores need not be reached together. Completions of these facts were tried,
 * and those are kept that show why the bounds are what they are. Where there are too many, only
 * some of the facts were tried, or none; the others stay unknown in each completion, and the bounds
 * are safe.
 *
 * @param tooMany whether there were too many completions to try them all
 * @param least the first completion in which the score has its minimum; empty where none was tried,
 *     or there is nothing to score in any
 * @param greatest the first completion in which it has its maximum; empty as {@code least} is
 * @param without the first completion in which it may have nothing to score; empty where none was
 *     tried, or there is something to score in all
 */
public record Conflict(
    boolean tooMany,
    Optional<Completion> least,
    Optional<Completion> greatest,
    Optional<Completion> without) {
  /** No unknown fact moves two scores in opposite directions. */
  public static final Conflict NONE =
      new Conflict(false, Optional.empty(), Optional.empty(), Optional.empty());

  /** There were too many such facts, and none was tried. */
  public static final Conflict TOO_MANY =
      new Conflict(true, Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Checks that minimum and maximum come together.
   *
   * @throws InvalidValueException if one is missing
   */
  public Conflict {
    least = Checks.optional(least);
    greatest = Checks.optional(greatest);
    without = Checks.optional(without);
    if (least.isPresent() != greatest.isPresent()) {
      throw Checks.invalid(
          "conflict.greatest",
          "",
          ViolationKind.CONTRADICTS_OTHER,
          "is there without a least, or missing beside one");
    }
  }

  /** {@return whether completions were tried} */
  public boolean isTried() {
    return least.isPresent() || without.isPresent();
  }
}
