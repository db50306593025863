package org.involvement.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

final class BooleanCodec implements Codec<Boolean> {
  private final @Nullable Boolean absent;

  BooleanCodec(@Nullable Boolean absent) {
    this.absent = absent;
  }

  @Override
  public Boolean read(Input in) {
    JsonToken token = in.parser.currentToken();
    if (!token.isBoolean()) {
      throw in.isNot(JsonCode.WRONG_TYPE, "true or false");
    }
    return token == JsonToken.VALUE_TRUE;
  }

  @Override
  public ValueForm form() {
    return new ValueForm.Flag();
  }

  @Override
  public void write(Boolean value, JsonGenerator out) {
    out.writeBoolean(value);
  }

  @Override
  public @Nullable Boolean absent() {
    return absent;
  }
}
