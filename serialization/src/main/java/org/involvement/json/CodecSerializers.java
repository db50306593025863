package org.involvement.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
    return find(type);
  }

  @Override
  public @Nullable ValueSerializer<?> findEnumSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.Value format) {
    return find(type);
  }

  private static @Nullable ValueSerializer<?> find(JavaType type) {
    boolean generic = Parameter.belongsTo(type.getRawClass());
    return DatabindTypes.codec(type)
        .<ValueSerializer<?>>map(Writing::new)
        .orElse(generic ? new WritingByKeys(type) : null);
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

  /**
   * Writes records with a parameter of which only what stands in them says what it is: databind
   * knows no more of a value than its class.
   */
  private static final class WritingByKeys extends ValueSerializer<Object> {
    private final JavaType type;
    private final Map<Class<?>, Optional<Codec<?>>> known = new ConcurrentHashMap<>();

    WritingByKeys(JavaType type) {
      this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
      codec(value, context).write(value, out);
    }

    @SuppressWarnings("unchecked") // The codec is that of the value's class.
    private Codec<Object> codec(Object value, SerializationContext context) {
      return Parameter.of(value)
          .flatMap(
              argument ->
                  known.computeIfAbsent(argument, key -> Codecs.find(type.getRawClass(), key)))
          .map(found -> (Codec<Object>) found)
          .orElseGet(() -> context.reportBadDefinition(type, DatabindTypes.unknown(type)));
    }
  }
}
