package org.involvement.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
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
    return find(type.getRawClass());
  }

  @Override
  public @Nullable ValueDeserializer<?> findEnumDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return find(type.getRawClass());
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return Codecs.find(type).isPresent();
  }

  private static @Nullable ValueDeserializer<?> find(Class<?> type) {
    return Codecs.find(type).map(Reading::new).orElse(null);
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

    // Within others' types null is theirs: databind writes it for an empty Optional.
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
      JsonParser parser = context.getParser();
      return parser.streamReadContext().inRoot() ? deserialize(parser, context) : null;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
      return null;
    }
  }
}
