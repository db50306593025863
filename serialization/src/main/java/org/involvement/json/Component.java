package org.involvement.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Type;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * A field of a record's JSON object: nearly always a component; else a value that is the same in
 * all such objects, as 'kind' is.
 */
final class Component<T> {
  private final SerializedString name;
  private final Type type;
  private final Codec<T> codec;
  private final MethodHandle getter;
  private final Optional<Object> constant;

  /** The getter takes the record and returns a value of the type, which is the codec's. */
  Component(String name, Type type, Codec<T> codec, MethodHandle getter) {
    this(name, type, codec, getter, Optional.empty());
  }

  private Component(
      String name, Type type, Codec<T> codec, MethodHandle getter, Optional<Object> constant) {
    this.name = new SerializedString(name);
    this.type = type;
    this.codec = codec;
    this.getter = getter;
    this.constant = constant;
  }

  static <T> Component<T> constant(String name, Codec<T> codec, T value) {
    MethodHandle constant = MethodHandles.constant(Object.class, value);
    MethodHandle getter = MethodHandles.dropArguments(constant, 0, Object.class);
    return new Component<>(name, value.getClass(), codec, getter, Optional.of(value));
  }

  String name() {
    return name.getValue();
  }

  /** The type of its values; two components of one name and type are read alike. */
  Type type() {
    return type;
  }

  /** The value that is the same in all such objects; empty for a component of the record. */
  Optional<Object> constant() {
    return constant;
  }

  /** True if its values are arrays in JSON. */
  boolean isList() {
    ValueForm form = codec.form();
    return form instanceof ValueForm.Many || form instanceof ValueForm.Table;
  }

  Codec<T> codec() {
    return codec;
  }

  MethodHandle getter() {
    return getter;
  }

  /** Writes a value that the getter returned. */
  @SuppressWarnings("unchecked") // The getter returns what the codec writes.
  void write(Object value, JsonGenerator out) {
    T own = (T) value;
    if (!own.equals(codec.absent())) {
      out.writeName(name);
      codec.write(own, out);
    }
  }
}
