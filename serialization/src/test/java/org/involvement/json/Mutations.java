package org.involvement.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Small changes to a document, most of which make it a bad one. */
final class Mutations {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  static final List<String> STRINGS =
      List.of(
          "",
          " ",
          "a",
          "A",
          "a-b",
          "a b",
          "a\n",
          " a ",
          "a\u0007b",
          "\u000ba",
          "\u00a0",
          "x".repeat(101),
          "a:b",
          "a:b:c",
          "65",
          "65+",
          "10-15",
          "15-10",
          "1000000000001",
          "0000000000001",
          "65 ",
          "2022-02-22",
          "2022-02-29",
          "2024-02-29",
          "1900-02-29",
          "2000-02-29",
          "0000-01-01",
          "2022-02-22/..",
          "2022-02-22/2022-02-21",
          "2022-02-22/2022-02-30",
          "yes",
          "in-person",
          "In-Person",
          "http://",
          "http://example.org/a",
          "en",
          "pt-BR",
          "EN",
          "en-",
          "panel@example.org",
          " a@b ",
          "a@b c",
          "a@b@c",
          "@b",
          "10.1/a",
          "10.1/a b");

  private Mutations() {}

  /** Changes something somewhere. */
  static void change(JsonNode tree, Random random) {
    List<JsonNode> nodes = new ArrayList<>();
    collect(tree, nodes);
    JsonNode node = nodes.get(random.nextInt(nodes.size()));
    if (node instanceof ObjectNode object) {
      change(object, random);
    } else if (node instanceof ArrayNode array) {
      change(array, random);
    }
  }

  private static void change(ObjectNode object, Random random) {
    List<String> names = List.copyOf(object.propertyNames());
    if (names.isEmpty()) {
      object.put("other", 1);
      return;
    }
    String name = names.get(random.nextInt(names.size()));
    JsonNode value = object.get(name);
    switch (random.nextInt(8)) {
      case 0 -> object.remove(name);
      case 1 -> object.set("other", value.deepCopy());
      case 2 -> object.set(name, NODES.nullNode());
      default -> object.set(name, other(value, random));
    }
  }

  private static void change(ArrayNode array, Random random) {
    int at = array.isEmpty() ? 0 : random.nextInt(array.size());
    switch (array.isEmpty() ? 3 : random.nextInt(4)) {
      case 0 -> array.remove(at);
      case 1 -> array.add(array.get(at).deepCopy());
      case 2 -> array.set(at, other(array.get(at), random));
      default -> array.removeAll();
    }
  }

  /** Most often another value of the same kind. */
  private static JsonNode other(JsonNode value, Random random) {
    boolean same = random.nextInt(4) > 0;
    if (same && value.isNumber()) {
      return number(random);
    }
    if (same && value.isString()) {
      return NODES.stringNode(STRINGS.get(random.nextInt(STRINGS.size())));
    }
    return switch (random.nextInt(5)) {
      case 0 -> number(random);
      case 1 -> NODES.stringNode(STRINGS.get(random.nextInt(STRINGS.size())));
      case 2 -> NODES.booleanNode(random.nextBoolean());
      case 3 -> NODES.arrayNode();
      default -> NODES.objectNode();
    };
  }

  private static JsonNode number(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> NODES.numberNode(0.5);
      case 1 -> NODES.numberNode(1L << 60);
      default -> NODES.numberNode(random.nextInt(5) - 2);
    };
  }

  private static void collect(JsonNode node, List<JsonNode> nodes) {
    if (node.isContainer()) {
      nodes.add(node);
    }
    node.forEach(each -> collect(each, nodes));
  }
}
