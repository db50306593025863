package org.involvement.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Documents with the fields of each object in another order. */
final class Reordered {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Consumer<List<String>> order;

  private Reordered(Consumer<List<String>> order) {
    this.order = order;
  }

  /** As PostgreSQL's jsonb keeps them: the shorter name first, then by bytes. */
  static String asInJsonb(String json) {
    Comparator<String> byLength = Comparator.comparingInt(String::length);
    return of(json, names -> names.sort(byLength.thenComparing(Comparator.naturalOrder())));
  }

  /** As {@code jq -S} and Python's {@code sort_keys} write them. */
  static String byName(String json) {
    return of(json, Collections::sort);
  }

  /** From the last to the first, so that a kind comes last. */
  static String reversed(String json) {
    return of(json, Collections::reverse);
  }

  static String atRandom(String json, Random random) {
    return of(json, names -> Collections.shuffle(names, random));
  }

  private static String of(String json, Consumer<List<String>> order) {
    try (JsonParser parser = MAPPER.createParser(json)) {
      parser.nextToken();
      return MAPPER.writeValueAsString(new Reordered(order).value(parser));
    }
  }

  /** The value that begins with a parser's token. Numbers keep the digits they are written with. */
  private JsonNode value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          NODES.rawValueNode(new RawValue(parser.getString()));
      case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
      default -> NODES.stringNode(parser.getString());
    };
  }

  private JsonNode object(JsonParser parser) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value(parser));
    }
    List<String> names = new ArrayList<>(fields.keySet());
    order.accept(names);
    ObjectNode object = NODES.objectNode();
    names.forEach(name -> object.set(name, fields.get(name)));
    return object;
  }

  private JsonNode array(JsonParser parser) {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser));
    }
    return array;
  }
}
