package org.involvement.json;

import org.involvement.form.Utf8;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

final class StringCodec implements Codec<String> {
  @Override
  public String read(Input in) {
    in.require(JsonToken.VALUE_STRING, "a string");
    String text = in.parser.getString();
    if (Utf8.firstLoneSurrogate(text) >= 0) {
      throw in.isNot(JsonCode.ENCODING, "well-formed Unicode");
    }
    return text;
  }

  @Override
  public ValueForm form() {
    return new ValueForm.Words(Pattern.ANY.inWords(), Pattern.ANY);
  }

  @Override
  public void write(String value, JsonGenerator out) {
    out.writeString(value);
  }
}
