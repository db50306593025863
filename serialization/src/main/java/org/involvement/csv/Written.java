package org.involvement.csv;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.involvement.form.JsonTree;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A value of a document that this library wrote, or an absent one.
 *
 * @param tree what {@link JsonTree} reads; null where there is no value
 */
record Written(@Nullable Object tree) {
  private static final JsonFactory FACTORY = new JsonFactory();

  static Written of(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      parser.nextToken();
      return new Written(JsonTree.read(parser));
    }
  }

  /** The value of a field; absent where this is no object or has no such field. */
  Written at(String field) {
    return new Written(tree instanceof Map<?, ?> fields ? fields.get(field) : null);
  }

  /** The elements of an array; none where this is no array. */
  List<Written> elements() {
    return tree instanceof List<?> items
        ? items.stream().<Written>map(Written::new).toList()
        : List.of();
  }

  boolean isAbsent() {
    return tree == null;
  }

  boolean isNumber() {
    return tree instanceof BigDecimal;
  }

  /** A number, as it is written without exponent. */
  BigDecimal number() {
    if (tree instanceof BigDecimal number) {
      return number;
    }
    throw new IllegalStateException("no number is written where one should be");
  }

  /** A string, or a boolean in words; empty where there is neither. */
  String text() {
    return tree == null ? "" : tree.toString();
  }
}
