package org.involvement.json;

import tools.jackson.core.JsonGenerator;

/** Whole numbers of 32 bits, which stand in results only. */
final class IntCodec implements Codec<Integer> {
  private final LongCodec number = new LongCodec();

  @Override
  public Integer read(Input in) {
    long value = number.read(in);
    if (value != (int) value) {
      throw in.isNot(
          JsonCode.WRONG_VALUE,
          "an integer from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
    }
    return (int) value;
  }

  @Override
  public ValueForm form() {
    return new ValueForm.Whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  @Override
  public void write(Integer value, JsonGenerator out) {
    out.writeNumber(value.intValue());
  }
}
