package org.involvement.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the parameter of a generic record of this library stands for, such as a perspective. */
final class Parameter {
  private Parameter() {}

  /** Whether a type is a record of this library with a parameter. */
  static boolean belongsTo(Class<?> type) {
    return Codecs.isOurs(type) && type.isRecord() && type.getTypeParameters().length > 0;
  }

  /** The error where it is not known. */
  static String unknown(Class<?> type) {
    return "what "
        + type.getTypeParameters()[0]
        + " stands for in "
        + type.getSimpleName()
        + " is not known, or has no form in JSON";
  }

  /** The type of the keys in the tables of a value; empty where they differ. */
  static Optional<Class<?>> of(Object value) {
    Set<Class<?>> keys = in(value);
    if (keys.size() > 1) {
      return Optional.empty();
    }
    // Where there are no keys, any type of keys is written alike.
    return Optional.of(keys.isEmpty() ? String.class : keys.iterator().next());
  }

  /** The types of the keys in the tables of a record, of which none says its own. */
  private static Set<Class<?>> in(Object value) {
    return Arrays.stream(value.getClass().getRecordComponents())
        .filter(component -> isKeyed(component.getGenericType(), value.getClass()))
        .flatMap(component -> ((Map<?, ?>) value(component, value)).keySet().stream())
        .map(Parameter::declared)
        .collect(Collectors.toSet());
  }

  private static boolean isKeyed(Type type, Class<?> record) {
    return type instanceof ParameterizedType generic
        && generic.getRawType() == Map.class
        && generic.getActualTypeArguments()[0].equals(record.getTypeParameters()[0]);
  }

  private static Object value(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("an accessor of " + record.getClass() + " failed", e);
    }
  }

  /** The enum of a constant, and the sealed interface of an alternative of this library. */
  private static Class<?> declared(Object key) {
    if (key instanceof Enum<?> constant) {
      return constant.getDeclaringClass();
    }
    return Stream.of(key.getClass().getInterfaces())
        .filter(type -> type.isSealed() && Codecs.isOurs(type))
        .findFirst()
        .orElse(key.getClass());
  }
}
