package org.involvement.analysis;

import java.io.Serializable;
import java.util.function.Predicate;
import java.util.stream.Collector;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * How many of how many, such as '8 of 10', from which a {@link Proportion} is computed.
 *
 * @param number how many have it
 * @param of how many there are, not below {@code number}, at most 2,147,483,647
 */
public record ProportionTally(long number, long of) implements Serializable {
  /** None of none. */
  public static final ProportionTally EMPTY = new ProportionTally(0, 0);

  /**
   * Checks the numbers.
   *
   * @throws InvalidValueException if one is negative, there are more of a part than of the whole,
   *     or the whole is above 2,147,483,647
   */
  public ProportionTally {
    if (number < 0) {
      throw Checks.invalid(
          "proportionTally.number", number, ViolationKind.OUT_OF_RANGE, "is negative");
    }
    if (of < number) {
      throw Checks.invalid(
          "proportionTally.of",
          of,
          ViolationKind.BELOW_OTHER,
          "is below proportionTally.number " + number);
    }
    if (of > Integer.MAX_VALUE) {
      throw Checks.invalid(
          "proportionTally.of", of, ViolationKind.OUT_OF_RANGE, "is above " + Integer.MAX_VALUE);
    }
  }

  /** {@return so many of so many} */
  public static ProportionTally of(long number, long of) {
    return new ProportionTally(number, of);
  }

  /** {@return a collector that counts the items of which something holds} */
  public static <T> Collector<T, ?, ProportionTally> collector(Predicate<? super T> holds) {
    return Collector.of(
        () -> new long[2],
        (counts, item) -> {
          counts[0] += holds.test(item) ? 1 : 0;
          counts[1]++;
        },
        (one, other) -> {
          one[0] += other[0];
          one[1] += other[1];
          return one;
        },
        counts -> of(counts[0], counts[1]));
  }

  /** {@return both together} */
  public ProportionTally plus(ProportionTally other) {
    return new ProportionTally(number + other.number, of + other.of);
  }

  @Override
  public String toString() {
    return number + " of " + of;
  }
}
