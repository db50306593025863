package org.involvement.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Numbers of any size, written without exponent. */
final class DecimalCodec implements Codec<BigDecimal> {
  @Override
  public BigDecimal read(Input in) {
    boolean number = in.parser.currentToken().isNumeric() && !in.parser.isNaN();
    if (!number) {
      throw in.isNot(JsonCode.WRONG_TYPE, "a number");
    }
    int most = in.parser.streamReadConstraints().getMaxNumberLength();
    BigDecimal value = decimal(in.parser);
    // Written out, 1e999999999 would have as many zeros.
    if (value == null || Math.abs((long) value.scale()) > most) {
      throw in.isNot(JsonCode.LIMIT, "a number of at most " + most + " digits");
    }
    return value;
  }

  @Override
  public ValueForm form() {
    return new ValueForm.Decimal();
  }

  @Override
  public void write(BigDecimal value, JsonGenerator out) {
    Numbers.write(value, out);
  }

  /** The number; null where its exponent is beyond what a decimal can have. */
  private static @Nullable BigDecimal decimal(JsonParser parser) {
    try {
      return parser.getDecimalValue();
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
