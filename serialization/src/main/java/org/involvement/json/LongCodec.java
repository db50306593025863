package org.involvement.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;

/** Whole numbers, written without point and exponent. */
final class LongCodec implements Codec<Long> {
  @Override
  public Long read(Input in) {
    in.require(JsonToken.VALUE_NUMBER_INT, "an integer");
    if (in.parser.getNumberType() == NumberType.BIG_INTEGER) {
      throw in.isNot(
          JsonCode.WRONG_VALUE, "an integer from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE);
    }
    return in.parser.getLongValue();
  }

  @Override
  public ValueForm form() {
    return new ValueForm.Whole(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  @Override
  public void write(Long value, JsonGenerator out) {
    out.writeNumber(value.longValue());
  }
}
