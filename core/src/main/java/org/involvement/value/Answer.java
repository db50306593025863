package org.involvement.value;

import java.math.BigDecimal;
import org.involvement.value.check.Checks;

/**
 * What was recorded on a question, such as 'yes' or '150 GBP'.
 *
 * <p>A question without an answer is simply not recorded, and counts as unknown. {@link
 * PreferNotToSay} counts as unknown too, but is never listed as something to find out. Only {@link
 * DoesNotApply} takes a question out of a score, so it carries its reason.
 */
public sealed interface Answer {
  /** It was so. */
  Answer YES = new Yes();

  /** It was so in part, or for some. */
  Answer PARTLY = new Partly();

  /** It was not so. */
  Answer NO = new No();

  /** The one asked would rather not answer. */
  Answer PREFER_NOT_TO_SAY = new PreferNotToSay();

  /**
   * {@return an amount with its unit}
   *
   * @throws InvalidValueException as {@link Amount} does
   */
  static Answer amount(BigDecimal value, String unit) {
    return new Amount(value, unit);
  }

  /**
   * {@return that the question does not apply, why, and who says so}
   *
   * @throws InvalidValueException if either is missing
   */
  static Answer doesNotApply(Text reason, Text saidBy) {
    return new DoesNotApply(reason, saidBy);
  }

  /** It was so. */
  record Yes() implements Answer {
    /** Apart from partly and no, which as records without components would hash to 0 as well. */
    @Override
    public int hashCode() {
      return 1;
    }

    @Override
    public String toString() {
      return "yes";
    }
  }

  /** It was so in part, or for some. */
  record Partly() implements Answer {
    @Override
    public int hashCode() {
      return 2;
    }

    @Override
    public String toString() {
      return "partly";
    }
  }

  /** It was not so. */
  record No() implements Answer {
    @Override
    public int hashCode() {
      return 3;
    }

    @Override
    public String toString() {
      return "no";
    }
  }

  /**
   * A number with its unit, such as '150 GBP' or '7 days'.
   *
   * @param value the number, of at most 30 digits, 15 of them after the point; trailing zeros are
   *     removed
   * @param unit the unit it is counted in, such as 'days', '%' or 'GBP': 1 to 20 characters
   */
  record Amount(BigDecimal value, String unit) implements Answer {
    private static final int MOST_DIGITS = 30;
    private static final int MOST_DECIMALS = 15;

    /**
     * Checks and normalises the number.
     *
     * @throws InvalidValueException if a part is missing, the number has too many digits, or the
     *     unit is blank or too long
     */
    public Amount {
      value = normal(Checks.required(value, "amount.value"));
      unit = Checks.unit(unit, "amount.unit");
    }

    @Override
    public String toString() {
      return value.toPlainString() + " " + unit;
    }

    private static BigDecimal normal(BigDecimal value) {
      // The exponent is looked at first: stripping 1e999999999 would not end.
      boolean small = Math.abs((long) value.scale()) <= MOST_DIGITS + (long) value.precision();
      BigDecimal stripped = small ? value.stripTrailingZeros() : value;
      int digits = stripped.precision() - Math.min(stripped.scale(), 0);
      if (!small || digits > MOST_DIGITS || stripped.scale() > MOST_DECIMALS) {
        throw Checks.invalid(
            "amount.value",
            value,
            ViolationKind.TOO_LONG,
            "has more than 30 digits, or more than 15 after the point");
      }
      return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
  }

  /** The one asked would rather not answer; unknown, and nothing to ask for again. */
  record PreferNotToSay() implements Answer {
    @Override
    public String toString() {
      return "prefer not to say";
    }
  }

  /**
   * The question does not apply here.
   *
   * @param reason why not
   * @param saidBy who says so, by role and never by name, such as 'the steering group'
   */
  record DoesNotApply(Text reason, Text saidBy) implements Answer {
    /**
     * Checks that both are given.
     *
     * @throws InvalidValueException if either is missing
     */
    public DoesNotApply {
      Checks.required(reason, "doesNotApply.reason");
      Checks.required(saidBy, "doesNotApply.saidBy");
    }

    @Override
    public String toString() {
      return "does not apply";
    }
  }
}
