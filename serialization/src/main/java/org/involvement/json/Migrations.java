package org.involvement.json;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.involvement.form.JsonTree;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * How documents in an earlier form become documents in today's. A version is only ever added: its
 * migration is the last of the list, and a file of every version is kept in the tests.
 */
final class Migrations {
  /** None yet: all that has changed since version 1 may be left out. */
  static final Migrations KNOWN = new Migrations(List.of());

  private static final JsonFactory FACTORY = new JsonFactory();

  private final List<Migration> steps;

  /** The first leads from version 1 to version 2, and so on. */
  Migrations(List<Migration> steps) {
    this.steps = List.copyOf(steps);
  }

  /** One step, from a version to the next. */
  interface Migration {
    /** Changes a document, as {@link JsonTree} reads it; its version is set for it. */
    void change(Map<String, @Nullable Object> document);
  }

  /** The version that is written. */
  long current() {
    return steps.size() + 1L;
  }

  /** The document in today's form; empty where it is of no earlier version that is known. */
  Optional<DocumentBytes> migrated(DocumentBytes document, Parsers parsers) {
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    int version = VersionCodec.of(document, parsers);
    if (version < 1 || version >= current()) {
      return Optional.empty();
    }
    try (JsonParser parser = document.parser(parsers)) {
      parser.nextToken();
      Map<String, @Nullable Object> fields = fields(JsonTree.read(parser));
      steps.subList(version - 1, steps.size()).forEach(step -> step.change(fields));
      fields.put(VersionCodec.NAME, current());
      // Asked for only here, so that who reads today's documents needs no logging set up.
      LoggerFactory.getLogger(Migrations.class)
          .info("A document of schema version {} is read as version {}", version, current());
      return Optional.of(document.inPlaceOf(written(fields)));
    } catch (JacksonException e) {
      // It is no JSON, which reading it says better.
      return Optional.empty();
    }
  }

  private static byte[] written(Map<String, @Nullable Object> fields) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      JsonTree.write(fields, out);
    }
    return bytes.toByteArray();
  }

  @SuppressWarnings("unchecked") // A document with a version is an object.
  private static Map<String, @Nullable Object> fields(@Nullable Object tree) {
    return (Map<String, @Nullable Object>) Objects.requireNonNull(tree);
  }
}
