package org.involvement.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** The codecs as databind asks for them to write. */
final class CodecSerializers extends Serializers.Base {
  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.Value format) {
    return find(type.getRawClass());
  }

  @Override
  public @Nullable ValueSerializer<?> findEnumSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.Value format) {
    return find(type.getRawClass());
  }

  private static @Nullable ValueSerializer<?> find(Class<?> type) {
    return Codecs.find(type).map(Writing::new).orElse(null);
  }

  private static final class Writing<T> extends ValueSerializer<T> {
    private final Codec<T> codec;

    Writing(Codec<T> codec) {
      this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      codec.write(value, out);
    }
  }
}
