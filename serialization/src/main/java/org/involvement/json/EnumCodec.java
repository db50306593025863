package org.involvement.json;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.involvement.form.KebabCase;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

final class EnumCodec<E extends Enum<E>> implements Codec<E>, FromString<E> {
  private final Class<E> type;
  private final Map<String, E> constants = new LinkedHashMap<>();
  private final Map<E, SerializedString> names;
  private final String expected;

  EnumCodec(Class<E> type) {
    this.type = type;
    names = new EnumMap<>(type);
    for (E constant : type.getEnumConstants()) {
      String name = KebabCase.of(constant);
      constants.put(name, constant);
      names.put(constant, new SerializedString(name));
    }
    expected = "one of " + String.join(", ", constants.keySet());
  }

  @Override
  public E read(Input in) {
    in.require(JsonToken.VALUE_STRING, expected);
    return in.string(this);
  }

  @Override
  public E valueOf(String text, Input in) {
    E constant = constants.get(text);
    if (constant == null) {
      throw in.isNot(JsonCode.WRONG_VALUE, expected);
    }
    return constant;
  }

  /** The constants by the names that are written. */
  Map<String, E> constants() {
    return constants;
  }

  Class<E> type() {
    return type;
  }

  @Override
  public ValueForm form() {
    return new ValueForm.Of(type);
  }

  @Override
  public void write(E value, JsonGenerator out) {
    out.writeString(names.get(value));
  }
}
