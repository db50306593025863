package org.involvement.scoring.card;

import java.util.Locale;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * By how much a score after is above the one before, whatever the unknown facts turn out to be,
 * such as '[+0.10, +0.25]' or '-0.25'.
 *
 * <p>A fact that is unknown in both is taken to be one and the same, so that what it does to both
 * cancels out. Of completions in which one of the scores has nothing to score, nothing is said.
 *
 * @param low the least difference, in [-1, 1]; above 0 means higher
 * @param high the greatest difference, in [-1, 1], not below {@code low}
 * @param exact whether both ends are reached by some completion of the unknown facts; otherwise
 *     they are safe: all differences lie between them, and more may
 */
public record Difference(double low, double high, boolean exact) {
  /** So far from 0 a difference may be for no other reason than rounding. */
  private static final double ROUNDING = 1e-12;

  /** There is none. */
  public static final Difference NONE = new Difference(0, 0, true);

  /** How two scores stand to each other. */
  public enum Order {
    /** The score after is higher, whatever is unknown. */
    HIGHER,
    /** The score after is lower, whatever is unknown. */
    LOWER,
    /** Both are the same, whatever is unknown. */
    SAME,
    /** It depends on what is unknown, or cannot be told from the bounds, which overlap. */
    NOT_DISTINGUISHABLE;

    /** {@return the order in words, such as 'not distinguishable'} */
    public String inWords() {
      return switch (this) {
        case HIGHER -> "higher";
        case LOWER -> "lower";
        case SAME -> "the same";
        case NOT_DISTINGUISHABLE -> "not distinguishable";
      };
    }
  }

  /**
   * Checks both ends.
   *
   * @throws InvalidValueException if an end is no number in [-1, 1], or {@code high} is below
   *     {@code low}
   */
  public Difference {
    checkEnd(low, "difference.low");
    checkEnd(high, "difference.high");
    if (high < low) {
      throw Checks.invalid(
          "difference.high", high, ViolationKind.BELOW_OTHER, "is below difference.low " + low);
    }
  }

  /** {@return how the score after stands to the one before} */
  public Order order() {
    if (low > ROUNDING) {
      return Order.HIGHER;
    }
    if (high < -ROUNDING) {
      return Order.LOWER;
    }
    return low >= -ROUNDING && high <= ROUNDING ? Order.SAME : Order.NOT_DISTINGUISHABLE;
  }

  /** {@return how much is left open: {@code high - low}, in [0, 2]} */
  public double width() {
    return high - low;
  }

  /** {@return the range of this difference and another, where either of them may hold} */
  public Difference or(Difference other) {
    return new Difference(
        Math.min(low, other.low), Math.max(high, other.high), exact && other.exact);
  }

  /** {@return what is left where both hold: of two ranges of one difference, the narrower} */
  public Difference and(Difference other) {
    if (exact || other.exact) {
      return exact ? this : other;
    }
    double least = Math.max(low, other.low);
    return new Difference(least, Math.max(least, Math.min(high, other.high)), false);
  }

  /**
   * {@return the difference with two decimals, such as '[+0.10, +0.25]', or '+0.25' where it is
   * one, followed by 'safe' if so}
   */
  @Override
  public String toString() {
    String range =
        width() <= ROUNDING ? signed(low) : "[" + signed(low) + ", " + signed(high) + "]";
    return range + (exact ? "" : " safe");
  }

  private static String signed(double number) {
    String text = String.format(Locale.ROOT, "%+.2f", number);
    return text.endsWith("0.00") ? "0.00" : text;
  }

  private static void checkEnd(double end, String place) {
    if (!(end >= -1 && end <= 1)) {
      throw Checks.invalid(place, end, ViolationKind.OUT_OF_RANGE, "is not a number from -1 to 1");
    }
  }
}
