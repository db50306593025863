package org.involvement.json;

import org.involvement.form.ShownValue;
import org.involvement.value.InvalidValueException;
import org.involvement.value.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Words of people: their errors show a length, never a word. */
final class TextCodec implements Codec<Text> {
  @Override
  public Text read(Input in) {
    if (!in.parser.hasToken(JsonToken.VALUE_STRING)) {
      throw in.isNot(JsonCode.WRONG_TYPE, "a string", ShownValue.withoutContent(in.parser));
    }
    try {
      return Text.of(in.parser.getString());
    } catch (InvalidValueException e) {
      throw in.refused("the text", e);
    }
  }

  @Override
  public ValueForm form() {
    return new ValueForm.Words("words of people, not blank", Pattern.LINE);
  }

  @Override
  public void write(Text value, JsonGenerator out) {
    out.writeString(value.value());
  }
}
