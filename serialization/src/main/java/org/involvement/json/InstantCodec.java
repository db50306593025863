package org.involvement.json;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Moments as ISO 8601 writes them in UTC, in the one form that they are written in. */
final class InstantCodec implements Codec<Instant> {
  private static final String EXPECTED = "a moment of the form yyyy-MM-ddTHH:mm:ssZ";

  @Override
  public Instant read(Input in) {
    in.require(JsonToken.VALUE_STRING, EXPECTED);
    String text = in.parser.getString();
    try {
      Instant moment = Instant.parse(text);
      if (moment.toString().equals(text)) {
        return moment;
      }
    } catch (DateTimeParseException e) {
      // Refused below, like a moment in another form.
    }
    throw in.isNot(JsonCode.WRONG_VALUE, EXPECTED);
  }

  @Override
  public ValueForm form() {
    return new ValueForm.Words(EXPECTED, Pattern.MOMENT);
  }

  @Override
  public void write(Instant value, JsonGenerator out) {
    out.writeString(value.toString());
  }
}
