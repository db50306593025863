package org.involvement.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.involvement.value.check.Checks;

/**
 * A number of people or things that may be known only in part, such as '65', '65+' or '10-15'.
 *
 * <p>'65+' is at least 65: what a record says that speaks of "over" or "more than" so many. A count
 * never says how likely a number within it is. Counts add as ranges.
 *
 * @param min the least number it can be, from 0 to 1,000,000,000,000
 * @param max the greatest number it can be, not below {@code min}; empty means no upper end is
 *     known
 */
public record Count(long min, Optional<Long> max) {
  /** The largest end a count can have. */
  public static final long LARGEST = 1_000_000_000_000L;

  private static final Pattern FORM = Pattern.compile("(\\d{1,13})(?:(\\+)|-(\\d{1,13}))?");
  private static final Pattern FORM_OF_ANY_SIZE = Pattern.compile("\\d+(?:\\+|-\\d+)?");

  /** None. */
  public static final Count ZERO = of(0);

  /**
   * Checks both ends.
   *
   * @throws InvalidValueException if an end is negative or above 1,000,000,000,000, or the range is
   *     upside down
   */
  public Count {
    max = Checks.optional(max);
    checkEnd(min, "count.min");
    if (max.isPresent()) {
      checkEnd(max.get(), "count.max");
      if (max.get() < min) {
        throw Checks.invalid(
            "count.max", max.get(), ViolationKind.BELOW_OTHER, "is below count.min " + min);
      }
    }
  }

  /** {@return exactly so many} */
  public static Count of(long number) {
    return new Count(number, Optional.of(number));
  }

  /** {@return so many or more, written '65+'} */
  public static Count atLeast(long min) {
    return new Count(min, Optional.empty());
  }

  /** {@return from so many to so many, both included, written '10-15'} */
  public static Count between(long min, long max) {
    return new Count(min, Optional.of(max));
  }

  /**
   * {@return what {@link #toString()} wrote} The form is '65', '65+' or '10-15'.
   *
   * @throws InvalidValueException if the text has another form, an end is above 1,000,000,000,000,
   *     or the range is upside down
   */
  public static Count parse(String text) {
    Matcher parts = FORM.matcher(Checks.required(text, "count"));
    if (!parts.matches()) {
      throw Checks.invalid("count", text, ViolationKind.MALFORMED, whyNotRead(text));
    }
    long min = Long.parseLong(parts.group(1));
    if (parts.group(2) != null) {
      return atLeast(min);
    }
    return parts.group(3) == null ? of(min) : between(min, Long.parseLong(parts.group(3)));
  }

  /** {@return whether it is one number} */
  public boolean isExact() {
    return max.isPresent() && max.get() == min;
  }

  /**
   * {@return the range of the sum of both}
   *
   * @throws InvalidValueException if the sum is above 1,000,000,000,000
   */
  public Count plus(Count other) {
    Checks.required(other, "count");
    return new Count(min + other.min, maxOfBoth(other));
  }

  /**
   * {@return the range of the number of distinct people, where both count people and may share
   * some} At best nobody is counted twice, at worst the smaller group is part of the larger.
   *
   * @throws InvalidValueException if the upper end is above 1,000,000,000,000
   */
  public Count union(Count other) {
    Checks.required(other, "count");
    return new Count(Math.max(min, other.min), maxOfBoth(other));
  }

  @Override
  public String toString() {
    if (max.isEmpty()) {
      return min + "+";
    }
    return isExact() ? Long.toString(min) : min + "-" + max.get();
  }

  private Optional<Long> maxOfBoth(Count other) {
    return max.flatMap(mine -> other.max.map(theirs -> mine + theirs));
  }

  private static String whyNotRead(String text) {
    return FORM_OF_ANY_SIZE.matcher(text).matches()
        ? "holds a number of more than 13 digits; the largest is " + LARGEST
        : "is not of the form 65, 65+ or 10-15";
  }

  private static void checkEnd(long end, String place) {
    if (end < 0 || end > LARGEST) {
      throw Checks.invalid(place, end, ViolationKind.OUT_OF_RANGE, "is outside 0 to " + LARGEST);
    }
  }
}
