package org.involvement.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import tools.jackson.core.JsonGenerator;

/** Computed numbers, which stand in results only; written with the fewest digits that give them. */
final class DoubleCodec implements Codec<Double> {
  /** With so many digits every double is told from its neighbours. */
  private static final int MOST_DIGITS = 17;

  @Override
  public Double read(Input in) {
    boolean number = in.parser.currentToken().isNumeric() && !in.parser.isNaN();
    double value = number ? in.parser.getDoubleValue() : Double.NaN;
    if (!Double.isFinite(value)) {
      throw in.isNot(JsonCode.WRONG_TYPE, "a number");
    }
    return value;
  }

  @Override
  public ValueForm form() {
    return new ValueForm.Decimal();
  }

  @Override
  public void write(Double value, JsonGenerator out) {
    if (value == 0 && 1 / value < 0) {
      // A decimal knows no negative zero.
      out.writeNumber(value);
    } else {
      Numbers.write(shortest(value), out);
    }
  }

  /**
   * The number of fewest digits that is read as this one. Not {@code Double.toString}, whose digits
   * differ between JDKs.
   */
  static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < MOST_DIGITS; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == value) {
        return rounded.stripTrailingZeros();
      }
    }
    return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
  }
}
