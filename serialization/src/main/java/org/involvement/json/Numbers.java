package org.involvement.json;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** Numbers written alike by every generator, whatever its settings: without exponent. */
final class Numbers {
  /** Beyond so many zeros an exponent is written after all. */
  private static final int MOST_ZEROS = 60;

  private Numbers() {}

  static void write(BigDecimal value, JsonGenerator out) {
    if (out.streamWriteCapabilities()
        .isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      out.writeNumber(text(value));
    } else {
      out.writeNumber(value);
    }
  }

  private static String text(BigDecimal value) {
    return Math.abs((long) value.scale()) <= MOST_ZEROS ? value.toPlainString() : value.toString();
  }
}
