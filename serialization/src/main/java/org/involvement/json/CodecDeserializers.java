package org.involvement.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** The codecs as databind asks for them to read. */
final class CodecDeserializers extends Deserializers.Base {
  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return find(type);
  }

  @Override
  public @Nullable ValueDeserializer<?> findEnumDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return find(type);
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return Parameter.belongsTo(type) || Codecs.find(type).isPresent();
  }

  private static @Nullable ValueDeserializer<?> find(JavaType type) {
    boolean generic = Parameter.belongsTo(type.getRawClass());
    return DatabindTypes.codec(type)
        .<ValueDeserializer<?>>map(Reading::new)
        .orElse(generic ? new Refusing(type) : null);
  }

  /** Of a record with a parameter no document says what that stands for. */
  private static final class Refusing extends ValueDeserializer<Object> {
    private final JavaType type;

    Refusing(JavaType type) {
      this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      return context.reportBadDefinition(type, DatabindTypes.unknown(type));
    }
  }

  private static final class Reading<T> extends ValueDeserializer<T> {
    private final Codec<T> codec;

    Reading(Codec<T> codec) {
      this.codec = codec;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      Input in = new Input(parser, null, Integer.MAX_VALUE, new Recurring(0));
      return in.guarded(() -> codec.read(in));
    }

    // Within others' types null is theirs: databind writes it for an empty Optional, and asks for
    // it where one was left out of an object, which may have come to its end.
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
      JsonParser parser = context.getParser();
      boolean isDocument =
          parser.streamReadContext().inRoot() && parser.hasToken(JsonToken.VALUE_NULL);
      return isDocument ? deserialize(parser, context) : null;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
      return null;
    }
  }
}
