package org.involvement.json;

import java.util.Optional;
import tools.jackson.databind.JavaType;

/** The codecs of the types that databind asks for. */
final class DatabindTypes {
  private DatabindTypes() {}

  /**
   * The codec of a type; a record with a parameter has one if databind knows what that stands for.
   */
  static Optional<Codec<?>> codec(JavaType type) {
    if (!Parameter.belongsTo(type.getRawClass())) {
      return Codecs.find(type.getRawClass());
    }
    return type.containedTypeCount() == 0
        ? Optional.empty()
        : Codecs.find(type.getRawClass(), type.containedType(0).getRawClass());
  }

  /** The error where neither type nor value says what the parameter stands for. */
  static String unknown(JavaType type) {
    Class<?> raw = type.getRawClass();
    return Parameter.unknown(raw)
        + ": name it, as new TypeReference<"
        + raw.getSimpleName()
        + "<Perspective>>() {} does";
  }
}
