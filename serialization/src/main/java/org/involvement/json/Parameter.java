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
import tools.jackson.databind.JavaType;

/** What the parameter of a generic record of this library stands for, such as a perspective. */
final class Parameter {
  private Parameter() {}

  /** Whether a type is a record of this library with a parameter. */
  static boolean belongsTo(Class<?> type) {
    return Codecs.isOurs(type) && type.isRecord() && type.getTypeParameters().length > 0;
  }

  /**
   * The codec of a type; of a record with a parameter, where databind knows what that stands for.
   */
  static Optional<Codec<?>> codec(JavaType type) {
    if (!belongsTo(type.getRawClass())) {
      return Codecs.find(type.getRawClass());
    }
    return type.containedTypeCount() == 0
        ? Optional.empty()
        : Codecs.find(type.getRawClass(), type.containedType(0).getRawClass());
  }

  /** What is wrong where neither type nor value says what the parameter stands for. */
  static String unknown(JavaType type) {
    String name = type.getRawClass().getSimpleName();
    return "what "
        + type.getRawClass().getTypeParameters()[0]
        + " stands for in "
        + name
        + " is not known, or has no form in JSON: name it, as new TypeReference<"
        + name
        + "<Perspective>>() {} does";
  }

  /** The types of the keys in the tables of a record, of which none says its own. */
  static Set<Class<?>> in(Object value) {
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

  /** The enum of a constant, and the sealed interface of an alternative. */
  private static Class<?> declared(Object key) {
    if (key instanceof Enum<?> constant) {
      return constant.getDeclaringClass();
    }
    return Stream.of(key.getClass().getInterfaces())
        .filter(Class::isSealed)
        .findFirst()
        .orElse(key.getClass());
  }
}
