package org.involvement.json;

import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Alternatives as objects whose first field says which one it is, so nothing is read twice. */
final class SealedCodec<T> implements Codec<T> {
  private static final String KIND = "kind";

  private final Map<String, RecordCodec<? extends T>> byKind;
  private final Map<Class<?>, String> kinds;
  private final String expected;

  SealedCodec(Map<String, RecordCodec<? extends T>> byKind, Map<Class<?>, String> kinds) {
    this.byKind = byKind;
    this.kinds = kinds;
    this.expected = "one of " + String.join(", ", byKind.keySet());
  }

  /** The first field of each alternative's codec. */
  static Component<String> kind(String kind) {
    return Component.constant(KIND, new StringCodec(), kind);
  }

  @Override
  public T read(Input in) {
    JsonParser parser = in.parser;
    in.require(JsonToken.START_OBJECT, "an object");
    if (parser.nextToken() == JsonToken.END_OBJECT) {
      throw in.missing(KIND, "is missing: it comes first and is " + expected);
    }
    if (!parser.currentName().equals(KIND)) {
      throw in.isNot("'" + KIND + "', which comes first and is " + expected);
    }
    parser.nextToken();
    in.require(JsonToken.VALUE_STRING, expected);
    RecordCodec<? extends T> codec = byKind.get(parser.getString());
    if (codec == null) {
      throw in.isNot(expected);
    }
    return codec.readAfter(1, in);
  }

  @Override
  @SuppressWarnings("unchecked") // The codec is that of the value's own type.
  public void write(T value, JsonGenerator out) {
    String kind = Objects.requireNonNull(kinds.get(value.getClass()));
    ((Codec<T>) Objects.requireNonNull(byKind.get(kind))).write(value, out);
  }
}
