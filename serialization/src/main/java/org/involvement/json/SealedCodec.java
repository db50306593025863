package org.involvement.json;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Alternatives as objects with a field that says which one it is. It is written first, and read
 * fastest there; it may come anywhere.
 */
final class SealedCodec<T> implements Codec<T>, FromString<RecordCodec<? extends T>> {
  private static final String KIND = "kind";

  private final Class<T> type;
  private final Map<String, RecordCodec<? extends T>> byKind;
  private final Map<Class<?>, String> kinds;
  private final String expected;
  private final LateKind late;

  SealedCodec(
      Class<T> type, Map<String, RecordCodec<? extends T>> byKind, Map<Class<?>, String> kinds) {
    this.type = type;
    this.byKind = byKind;
    this.kinds = kinds;
    this.expected = "one of " + String.join(", ", byKind.keySet());
    this.late = new LateKind(byKind.values());
  }

  /** The first field of each alternative's codec. */
  static Component<String> kind(String kind) {
    return Component.constant(KIND, new StringCodec(), kind);
  }

  @Override
  public T read(Input in) {
    in.require(JsonToken.START_OBJECT, "an object");
    if (in.parser.nextToken() == JsonToken.PROPERTY_NAME && in.parser.currentName().equals(KIND)) {
      return codec(in).readAfter(1, in);
    }
    LateKind.Begun begun = late.readUpTo(KIND, in, null);
    return Objects.requireNonNull(codecAfter(in).readOn(begun, in, null));
  }

  /** The alternative that the kind names, called on the name of its field. */
  private RecordCodec<? extends T> codec(Input in) {
    in.parser.nextToken();
    in.require(JsonToken.VALUE_STRING, expected);
    return in.string(this);
  }

  /** The same after other fields, called on the object's end where there is no kind. */
  private RecordCodec<? extends T> codecAfter(Input in) {
    if (in.parser.hasToken(JsonToken.END_OBJECT)) {
      throw in.missing(KIND, "is missing: it is " + expected);
    }
    return codec(in);
  }

  @Override
  public RecordCodec<? extends T> valueOf(String kind, Input in) {
    RecordCodec<? extends T> codec = byKind.get(kind);
    if (codec == null) {
      throw in.isNot(JsonCode.WRONG_VALUE, expected);
    }
    return codec;
  }

  @Override
  public @Nullable T check(Input in, Problems problems) {
    if (!in.parser.hasToken(JsonToken.START_OBJECT)) {
      return Codec.super.check(in, problems);
    }
    in.parser.nextToken();
    LateKind.Begun begun = late.readUpTo(KIND, in, problems);
    RecordCodec<? extends T> codec;
    try {
      codec = codecAfter(in);
    } catch (InvolvementJsonException e) {
      problems.add(e, in);
      skipRest(in.parser);
      return null;
    }
    return codec.readOn(begun, in, problems);
  }

  /** The alternatives by the kinds that are written. */
  Map<String, RecordCodec<? extends T>> alternatives() {
    return byKind;
  }

  Class<T> type() {
    return type;
  }

  @Override
  public ValueForm form() {
    return new ValueForm.Of(type);
  }

  @Override
  @SuppressWarnings("unchecked") // The codec is that of the value's own type.
  public void write(T value, JsonGenerator out) {
    String kind = Objects.requireNonNull(kinds.get(value.getClass()));
    ((Codec<T>) Objects.requireNonNull(byKind.get(kind))).write(value, out);
  }

  /** Moves from the value of the kind to the end of its object, unless that is reached. */
  private static void skipRest(JsonParser parser) {
    while (!parser.hasToken(JsonToken.END_OBJECT)) {
      parser.skipChildren();
      if (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        parser.nextToken();
      }
    }
  }
}
