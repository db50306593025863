package org.involvement.scoring;

import java.util.Optional;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * How unknown facts were dealt with that move several scores, and not all in one direction.
 *
 * <p>The ends of such scores need not be reached together. Where these facts are few, every
 * completion of them was tried, and those are kept that show why the bounds are what they are;
 * where they are many, the bounds are those of the parts as if each were on its own, and safe.
 *
 * @param tooMany whether there were too many to be tried
 * @param least the first completion in which the score has its least; empty where none was tried,
 *     or there is nothing to score in any
 * @param greatest the first completion in which it has its greatest; empty as {@code least} is
 * @param without the first completion in which it may have nothing to score; empty where none was
 *     tried, or there is something to score in all
 */
public record Clash(
    boolean tooMany,
    Optional<Completion> least,
    Optional<Completion> greatest,
    Optional<Completion> without) {
  /** No unknown fact moves two scores in opposite directions. */
  public static final Clash NONE =
      new Clash(false, Optional.empty(), Optional.empty(), Optional.empty());

  /** There were too many such facts to be tried. */
  public static final Clash TOO_MANY =
      new Clash(true, Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Checks that least and greatest come together, and nothing was tried where it was too much.
   *
   * @throws InvalidValueException if they do not
   */
  public Clash {
    least = Checks.optional(least);
    greatest = Checks.optional(greatest);
    without = Checks.optional(without);
    if (least.isPresent() != greatest.isPresent()) {
      throw Checks.invalid("clash.greatest", "", "is there without a least, or missing beside one");
    }
    if (tooMany && (least.isPresent() || without.isPresent())) {
      throw Checks.invalid("clash.tooMany", true, "stands beside a completion that was tried");
    }
  }

  /** {@return whether completions were tried} */
  public boolean isTried() {
    return least.isPresent() || without.isPresent();
  }
}
