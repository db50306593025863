package org.involvement.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import org.involvement.form.ShownValue;
import org.involvement.value.InvalidValueException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Values that are one string: written by {@code toString}, read by a static {@code parse}. */
final class ParsedCodec<T> implements Codec<T>, FromString<T> {
  private static final MethodType FROM_STRING = MethodType.methodType(Object.class, String.class);

  private final Class<T> type;
  private final MethodHandle parse;

  ParsedCodec(Class<T> type, MethodHandle parse) {
    this.type = type;
    this.parse = parse.asType(FROM_STRING);
  }

  @Override
  public T read(Input in) {
    in.require(JsonToken.VALUE_STRING, "a string");
    return in.string(this);
  }

  @Override
  public T valueOf(String text, Input in) {
    try {
      return parse(text);
    } catch (InvalidValueException e) {
      throw in.refused(ShownValue.quoted(text), e);
    }
  }

  Class<T> type() {
    return type;
  }

  @Override
  public ValueForm form() {
    return new ValueForm.Of(type);
  }

  @Override
  public void write(T value, JsonGenerator out) {
    out.writeString(value.toString());
  }

  @SuppressWarnings("unchecked") // The method parses what this codec reads.
  private T parse(String text) {
    try {
      return (T) (Object) parse.invokeExact(text);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("'parse' threw a checked exception", e);
    }
  }
}
