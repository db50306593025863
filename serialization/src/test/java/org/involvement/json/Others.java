package org.involvement.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Other values for one that is in a document: in and out of form, inside and outside of bounds. */
final class Others {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** The edges of what is often counted; those of a known range are tried besides. */
  private static final List<String> NUMBERS =
      List.of(
          "-1000000000000000000",
          "-2",
          "-1",
          "-0.5",
          "0",
          "0.5",
          "1",
          "1.5",
          "2",
          "3",
          "10",
          "50",
          "99",
          "100",
          "101",
          "102",
          "365",
          "366",
          "999",
          "1000",
          "9999",
          "10000",
          "99999",
          "100000",
          "2147483647",
          "2147483648",
          "1000000000000",
          "1000000000001",
          "1000000000000000000");

  private Others() {}

  /** The other values; an empty one is that there is none. */
  static List<Optional<JsonNode>> of(JsonNode value, Collection<Integer> limits) {
    List<JsonNode> others = new ArrayList<>();
    others.add(NODES.nullNode());
    others.add(NODES.numberNode(7));
    others.add(NODES.stringNode("a"));
    others.add(NODES.booleanNode(true));
    others.add(NODES.booleanNode(false));
    others.add(NODES.arrayNode());
    others.add(NODES.objectNode());
    if (value instanceof ArrayNode array) {
      ofArray(array, limits, others);
    } else {
      ofOne(value, limits, others);
    }
    return Stream.concat(
            Stream.<Optional<JsonNode>>of(Optional.empty()), others.stream().map(Optional::of))
        .toList();
  }

  private static void ofOne(JsonNode value, Collection<Integer> limits, List<JsonNode> others) {
    if (value.isString()) {
      Mutations.STRINGS.forEach(string -> others.add(NODES.stringNode(string)));
    } else if (value.isNumber()) {
      NUMBERS.forEach(number -> others.add(number(new BigDecimal(number))));
      for (int limit : limits) {
        for (String step : List.of("-1", "-0.5", "0", "0.5", "1")) {
          others.add(number(BigDecimal.valueOf(limit).add(new BigDecimal(step))));
        }
      }
    }
  }

  /** Shorter ones, one with something twice, and those with another first element. */
  private static void ofArray(ArrayNode array, Collection<Integer> limits, List<JsonNode> others) {
    for (int length = 1; length < array.size(); length++) {
      ArrayNode shorter = NODES.arrayNode();
      array.valueStream().limit(length).forEach(shorter::add);
      others.add(shorter);
    }
    if (array.isEmpty()) {
      return;
    }
    others.add(array.deepCopy().add(array.get(0).deepCopy()));
    List<JsonNode> elements = new ArrayList<>();
    ofOne(array.get(0), limits, elements);
    elements.forEach(element -> others.add(array.deepCopy().set(0, element)));
  }

  private static JsonNode number(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0
        ? NODES.numberNode(number.longValueExact())
        : NODES.numberNode(number);
  }
}
