package org.involvement.json;

import org.involvement.form.ShownValue;
import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Days that may be known only roughly. Nearly all are exact, and these are read as dates are. */
final class PartialDateCodec implements Codec<PartialDate>, FromString<PartialDate> {
  private static final String EXPECTED = "a date, month, year or range of dates";
  private static final DateCodec EXACT = new DateCodec();

  @Override
  public PartialDate read(Input in) {
    in.require(JsonToken.VALUE_STRING, EXPECTED);
    return in.parser.getStringLength() == DateCodec.LENGTH
        ? PartialDate.of(EXACT.read(in))
        : in.string(this);
  }

  @Override
  public PartialDate valueOf(String text, Input in) {
    try {
      return PartialDate.parse(text);
    } catch (InvalidValueException e) {
      throw in.refused(ShownValue.quoted(text), e);
    }
  }

  @Override
  public ValueForm form() {
    return new ValueForm.Words(EXPECTED, Pattern.PARTIAL_DATE);
  }

  @Override
  public void write(PartialDate value, JsonGenerator out) {
    if (value.isExact()) {
      EXACT.write(value.earliest(), out);
    } else {
      out.writeString(value.toString());
    }
  }

  /** A day of which nothing is known is left out. */
  @Override
  public PartialDate absent() {
    return PartialDate.UNKNOWN;
  }
}
