package org.involvement.json;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Alternatives as objects whose first field says which one it is, so nothing is read twice. */
final class SealedCodec<T> implements Codec<T>, FromString<RecordCodec<? extends T>> {
  private static final String KIND = "kind";

  private final Class<T> type;
  private final Map<String, RecordCodec<? extends T>> byKind;
  private final Map<Class<?>, String> kinds;
  private final String expected;

  SealedCodec(
      Class<T> type, Map<String, RecordCodec<? extends T>> byKind, Map<Class<?>, String> kinds) {
    this.type = type;
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
    in.require(JsonToken.START_OBJECT, "an object");
    return byKind(in).readAfter(1, in);
  }

  /** Reads the first field. */
  private RecordCodec<? extends T> byKind(Input in) {
    JsonParser parser = in.parser;
    if (parser.nextToken() == JsonToken.END_OBJECT) {
      throw in.missing(KIND, "is missing: it comes first and is " + expected);
    }
    if (!parser.currentName().equals(KIND)) {
      throw in.isNot("'" + KIND + "', which comes first and is " + expected);
    }
    parser.nextToken();
    in.require(JsonToken.VALUE_STRING, expected);
    return in.string(this);
  }

  @Override
  public RecordCodec<? extends T> valueOf(String kind, Input in) {
    RecordCodec<? extends T> codec = byKind.get(kind);
    if (codec == null) {
      throw in.isNot(expected);
    }
    return codec;
  }

  @Override
  public @Nullable T check(Input in, Problems problems) {
    if (!in.parser.hasToken(JsonToken.START_OBJECT)) {
      return Codec.super.check(in, problems);
    }
    RecordCodec<? extends T> codec;
    try {
      codec = byKind(in);
    } catch (InvolvementJsonException e) {
      problems.add(e, in);
      skipRest(in.parser);
      return null;
    }
    return codec.checkAfter(1, in, problems);
  }

  /** The alternatives by the kinds that are written. */
  Map<String, RecordCodec<? extends T>> alternatives() {
    return byKind;
  }

  Class<T> type() {
    return type;
  }

  @Override
  public Form form() {
    return new Form.Of(type);
  }

  @Override
  @SuppressWarnings("unchecked") // The codec is that of the value's own type.
  public void write(T value, JsonGenerator out) {
    String kind = Objects.requireNonNull(kinds.get(value.getClass()));
    ((Codec<T>) Objects.requireNonNull(byKind.get(kind))).write(value, out);
  }

  /** Moves to the end of the object whose first field, or its name or its value, was refused. */
  private static void skipRest(JsonParser parser) {
    if (parser.hasToken(JsonToken.PROPERTY_NAME)) {
      parser.nextToken();
    }
    if (!parser.hasToken(JsonToken.END_OBJECT)) {
      parser.skipChildren();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        parser.nextToken();
        parser.skipChildren();
      }
    }
  }
}
