package org.involvement.json;

import java.net.URI;
import java.net.URISyntaxException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

final class UriCodec implements Codec<URI> {
  private static final String EXPECTED = "a URI";

  @Override
  public URI read(Input in) {
    in.require(JsonToken.VALUE_STRING, EXPECTED);
    try {
      return new URI(in.parser.getString());
    } catch (URISyntaxException e) {
      throw in.isNot(JsonCode.WRONG_VALUE, EXPECTED);
    }
  }

  @Override
  public ValueForm form() {
    return new ValueForm.Words(Pattern.ADDRESS.inWords(), Pattern.ADDRESS);
  }

  @Override
  public void write(URI value, JsonGenerator out) {
    out.writeString(value.toString());
  }
}
