package org.involvement.json;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;

/** Numbers of any size, written without exponent. */
final class DecimalCodec implements Codec<BigDecimal> {
  @Override
  public BigDecimal read(Input in) {
    boolean number = in.parser.currentToken().isNumeric() && !in.parser.isNaN();
    if (!number) {
      throw in.isNot("a number");
    }
    BigDecimal value = in.parser.getDecimalValue();
    int most = in.parser.streamReadConstraints().getMaxNumberLength();
    // Written out, 1e999999999 would have as many zeros.
    if (Math.abs((long) value.scale()) > most) {
      throw in.isNot("a number of at most " + most + " digits");
    }
    return value;
  }

  @Override
  public Form form() {
    return new Form.Decimal();
  }

  @Override
  public void write(BigDecimal value, JsonGenerator out) {
    Numbers.write(value, out);
  }
}
