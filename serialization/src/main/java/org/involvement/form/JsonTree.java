package org.involvement.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/**
 * JSON as maps, lists, strings, numbers, booleans and null.
 *
 * <p>Jackson's databind has trees of its own, but services that have another version of it, or of
 * its annotations, cannot load them: nothing but the module for databind may touch it.
 */
public final class JsonTree {
  private JsonTree() {}

  /**
   * Reads the value that begins with a parser's token, and ends at its last.
   *
   * @return maps and lists that can be changed; a number that is too large for a decimal as text
   * @throws StreamReadException if it is no JSON, or a field is in an object twice
   */
  public static @Nullable Object read(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields(parser);
      case START_ARRAY -> items(parser);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> parser.getString();
    };
  }

  private static Map<String, @Nullable Object> fields(JsonParser parser) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      if (fields.containsKey(name)) {
        throw new StreamReadException(parser, "a field is there twice");
      }
      parser.nextToken();
      fields.put(name, read(parser));
    }
    return fields;
  }

  private static List<@Nullable Object> items(JsonParser parser) {
    List<@Nullable Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(read(parser));
    }
    return items;
  }

  private static Object number(JsonParser parser) {
    String digits = parser.getString();
    try {
      return new BigDecimal(digits);
    } catch (NumberFormatException e) {
      return digits;
    }
  }

  /** Writes a value; the fields of a map keep their order. */
  public static void write(@Nullable Object value, JsonGenerator out) {
    if (value instanceof Map<?, ?> fields) {
      out.writeStartObject();
      fields.forEach(
          (name, each) -> {
            out.writeName(String.valueOf(name));
            write(each, out);
          });
      out.writeEndObject();
    } else if (value instanceof Iterable<?> items) {
      out.writeStartArray();
      items.forEach(each -> write(each, out));
      out.writeEndArray();
    } else if (value instanceof BigDecimal number) {
      out.writeNumber(number);
    } else if (value instanceof Number number) {
      out.writeNumber(number.longValue());
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (value == null) {
      out.writeNull();
    } else {
      out.writeString(value.toString());
    }
  }
}
