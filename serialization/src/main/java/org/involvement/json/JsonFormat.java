package org.involvement.json;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.involvement.form.JsonTree;
import org.involvement.form.ShownValue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** Whole documents of one type. */
final class JsonFormat<T> {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .rootValueSeparator(new SerializedString("\n"))
          .build();

  private static final Migrations NONE = new Migrations(List.of());

  /** So many problems are counted where only the first is thrown. */
  private static final int MOST_COUNTED = 100;

  private final Codec<T> codec;
  private final Migrations migrations;

  JsonFormat(Class<T> type) {
    this(type, Migrations.KNOWN);
  }

  JsonFormat(Class<T> type, Migrations migrations) {
    this.codec = Codecs.of(type, migrations);
    this.migrations = migrations;
  }

  JsonFormat(Codec<T> codec, Migrations migrations) {
    this.codec = codec;
    this.migrations = migrations;
  }

  T read(DocumentBytes document, ReadLimits limits) {
    return read(document, Parsers.within(limits));
  }

  T read(DocumentBytes document, Parsers parsers) {
    try (JsonParser parser = document.parser(parsers)) {
      Input in = input(parser, document, parsers);
      return in.guarded(() -> readOnly(in));
    } catch (InvolvementJsonException e) {
      // Looked at a second time, so that the good way need know neither versions nor how to read
      // on.
      Optional<DocumentBytes> migrated = migrations.migrated(document, parsers);
      if (migrated.isPresent()) {
        return new JsonFormat<>(codec, NONE).read(migrated.get(), parsers);
      }
      requireVersion(document, parsers);
      throw found(document, parsers, MOST_COUNTED).first(e);
    }
  }

  /**
   * All that is wrong with a document, up to a number.
   *
   * @throws InvolvementJsonException if its form is not known
   */
  Problems problems(DocumentBytes document, ReadLimits limits, int most) {
    Parsers parsers = Parsers.within(limits);
    Optional<DocumentBytes> migrated = migrations.migrated(document, parsers);
    if (migrated.isEmpty()) {
      requireVersion(document, parsers);
    }
    return found(migrated.orElse(document), parsers, most);
  }

  /** Refuses a document in a form that is not known: of that there is nothing more to say. */
  private void requireVersion(DocumentBytes document, Parsers parsers) {
    if (codec instanceof RecordCodec<?> record && record.isVersioned()) {
      try (JsonParser parser = document.parser(parsers)) {
        if (VersionCodec.find(parser)) {
          record.component(VersionCodec.NAME).codec().read(input(parser, document, parsers));
        }
      } catch (InvolvementJsonException e) {
        throw e;
      } catch (JacksonException e) {
        // It is no JSON, which reading it says better.
      }
    }
  }

  private Problems found(DocumentBytes document, Parsers parsers, int most) {
    Problems problems = new Problems(most);
    try (JsonParser parser = document.parser(parsers)) {
      Input in = input(parser, document, parsers);
      in.guarded(() -> checkOnly(in, problems));
    } catch (InvolvementJsonException e) {
      problems.addLast(e);
    } catch (Problems.Stop e) {
      // Enough is said.
      return problems;
    }
    return problems;
  }

  /** Reads a value that begins with the parser's next token, perhaps as one of several. */
  T readNext(JsonParser parser, int mostElements, Recurring recurring) {
    parser.nextToken();
    return codec.read(new Input(parser, null, mostElements, recurring));
  }

  String write(T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(value, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Writes to a stream, which is flushed and not closed. */
  void write(T value, OutputStream out) {
    try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), out)) {
      codec.write(value, generator);
      generator.writeRaw('\n');
    }
  }

  /** A document that {@link JsonTree} holds, printed as others are. */
  static String print(Object tree) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), bytes)) {
      JsonTree.write(tree, generator);
      generator.writeRaw('\n');
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Writes each value on a line of its own, and returns how many there were. */
  long writeLines(Iterator<T> values, OutputStream out) {
    long count = 0;
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      while (values.hasNext()) {
        codec.write(values.next(), generator);
        count++;
      }
      if (count > 0) {
        generator.writeRaw('\n');
      }
    }
    return count;
  }

  private static Input input(JsonParser parser, DocumentBytes document, Parsers parsers) {
    return new Input(parser, document, parsers.mostElements(), new Recurring(document.length()));
  }

  private T readOnly(Input in) {
    begin(in);
    T value = codec.read(in);
    end(in);
    return value;
  }

  private boolean checkOnly(Input in, Problems problems) {
    begin(in);
    boolean good = codec.check(in, problems) != null;
    end(in);
    return good;
  }

  private static void begin(Input in) {
    if (in.parser.nextToken() == null) {
      throw in.refused("the document", JsonCode.SYNTAX, "is empty");
    }
  }

  private static void end(Input in) {
    if (in.parser.nextToken() != null) {
      throw in.refused(
          ShownValue.withoutContent(in.parser), JsonCode.SYNTAX, "follows the end of the document");
    }
  }
}
