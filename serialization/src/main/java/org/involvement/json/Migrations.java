package org.involvement.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How documents in an earlier form become documents in today's. A version is only ever added: its
 * migration is the last of the list, and a file of every version is kept in the tests.
 */
final class Migrations {
  /** None yet: all that has changed since version 1 may be left out. */
  static final Migrations KNOWN = new Migrations(List.of());

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  private final List<Migration> steps;

  /** The first leads from version 1 to version 2, and so on. */
  Migrations(List<Migration> steps) {
    this.steps = List.copyOf(steps);
  }

  /** One step, from a version to the next. */
  interface Migration {
    /** Changes a document; its version is set for it. */
    void change(ObjectNode document);
  }

  /** The version that is written. */
  long current() {
    return steps.size() + 1L;
  }

  /** The document in today's form; empty where it is of no earlier version that is known. */
  Optional<Document> migrated(Document document, Parsers parsers) {
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    try (JsonParser parser = document.parser(parsers)) {
      JsonNode tree = MAPPER.readTree(parser);
      JsonNode number = tree.path(VersionCodec.NAME);
      int version = number.canConvertToInt() && number.isIntegralNumber() ? number.intValue() : 0;
      if (version < 1 || version >= current() || !(tree instanceof ObjectNode object)) {
        return Optional.empty();
      }
      steps.subList(version - 1, steps.size()).forEach(step -> step.change(object));
      object.put(VersionCodec.NAME, current());
      // Asked for only here, so that who reads today's documents needs no logging set up.
      LoggerFactory.getLogger(Migrations.class)
          .info("A document of schema version {} is read as version {}", version, current());
      return Optional.of(document.inPlaceOf(object.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (JacksonException e) {
      // It is no JSON, which reading it says better.
      return Optional.empty();
    }
  }
}
