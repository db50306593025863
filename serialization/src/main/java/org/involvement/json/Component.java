package org.involvement.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * A field of a record's JSON object: nearly always a component; else a value that is the same in
 * all such objects, as 'kind' is.
 */
final class Component<T> {
  private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);

  private final SerializedString name;
  private final Codec<T> codec;
  private final MethodHandle getter;

  /** The getter takes the record and returns a value of the codec's type. */
  Component(String name, Codec<T> codec, MethodHandle getter) {
    this.name = new SerializedString(name);
    this.codec = codec;
    this.getter = getter.asType(GETTER);
  }

  static <T> Component<T> constant(String name, Codec<T> codec, T value) {
    MethodHandle constant = MethodHandles.constant(Object.class, value);
    return new Component<>(name, codec, MethodHandles.dropArguments(constant, 0, Object.class));
  }

  String name() {
    return name.getValue();
  }

  Codec<T> codec() {
    return codec;
  }

  void write(Object owner, JsonGenerator out) {
    T value = valueIn(owner);
    if (!value.equals(codec.absent())) {
      out.writeName(name);
      codec.write(value, out);
    }
  }

  @SuppressWarnings("unchecked") // The getter returns what the codec writes.
  private T valueIn(Object owner) {
    try {
      return (T) (Object) getter.invokeExact(owner);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("an accessor of " + owner.getClass() + " failed", e);
    }
  }
}
