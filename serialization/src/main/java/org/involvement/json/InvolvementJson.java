package org.involvement.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.involvement.analysis.time.TimesByGroup;
import org.involvement.programme.Programme;

/**
 * Programmes as JSON: one document, one programme; with {@link #of}, documents of all other types.
 *
 * <p>Reading is strict. Whatever is unknown, stands twice, is missing, has another type or breaks a
 * rule of the model is an {@link InvolvementJsonException} with its place; what is not known is
 * left out, never null. Writing gives the same bytes for equal programmes, on all platforms: UTF-8,
 * fields in the order of the model, sets and tables sorted, two blanks of indentation, a line feed
 * at the end of each line.
 */
public final class InvolvementJson {
  static final int MOST_PROBLEMS = 100;
  private static final JsonDocuments<Programme> PROGRAMMES = of(Programme.class);

  private InvolvementJson() {}

  /**
   * {@return documents of a type: {@link Programme}, {@link org.involvement.scoring.Rubric}, {@link
   * org.involvement.framework.Scale}, {@link org.involvement.framework.Standards}, {@link
   * org.involvement.framework.Frameworks}, {@link org.involvement.scoring.card.Scorecard} and all
   * other results, or any other record of this library, which then stands without a version}
   *
   * @throws IllegalArgumentException if something in the type has no form in JSON
   */
  public static <T> JsonDocuments<T> of(Class<T> type) {
    return new JsonDocuments<>(new JsonFormat<>(type));
  }

  /**
   * {@return documents of the type of a value} A result by group, such as {@link TimesByGroup},
   * says by its groups what they are.
   *
   * @throws IllegalArgumentException if something in the type has no form in JSON, or the groups
   *     are of several types
   */
  @SuppressWarnings("unchecked") // A value is of its own class.
  public static <T> JsonDocuments<T> like(T value) {
    Class<T> type = (Class<T>) value.getClass();
    if (!Parameter.belongsTo(type)) {
      return of(type);
    }
    Class<?> groups =
        Parameter.of(value)
            .orElseThrow(() -> new IllegalArgumentException(Parameter.unknown(type)));
    Codec<T> codec = Codecs.of(type, groups, Migrations.KNOWN);
    return new JsonDocuments<>(new JsonFormat<>(codec, Migrations.KNOWN));
  }

  /**
   * {@return documents of times by group, of which a document does not say what the groups are}
   *
   * @param groups the type of the groups, such as {@link org.involvement.stakeholder.Perspective}
   * @throws IllegalArgumentException if it has no form in JSON
   */
  public static <K extends Serializable> JsonDocuments<TimesByGroup<K>> timesBy(Class<K> groups) {
    Codec<TimesByGroup<K>> codec = Codecs.of(TimesByGroup.class, groups, Migrations.KNOWN);
    return new JsonDocuments<>(new JsonFormat<>(codec, Migrations.KNOWN));
  }

  /**
   * {@return the programme in a file, within {@link ReadLimits#DEFAULT}}
   *
   * @throws InvolvementJsonException if it holds no programme
   * @throws UncheckedIOException if it cannot be read
   */
  public static Programme read(Path file) {
    return read(file, ReadLimits.DEFAULT);
  }

  /**
   * {@return the programme in a file}
   *
   * @throws InvolvementJsonException if it holds no programme, or goes beyond a limit
   * @throws UncheckedIOException if it cannot be read
   */
  public static Programme read(Path file, ReadLimits limits) {
    return PROGRAMMES.withLimits(limits).read(file);
  }

  /**
   * {@return the programme in a stream, within {@link ReadLimits#DEFAULT}} The stream is read to
   * its end and not closed.
   *
   * @throws InvolvementJsonException if it holds no programme
   * @throws UncheckedIOException if it cannot be read
   */
  public static Programme read(InputStream in) {
    return read(in, ReadLimits.DEFAULT);
  }

  /**
   * {@return the programme in a stream} The stream is read to its end, or to the limit, and not
   * closed.
   *
   * @throws InvolvementJsonException if it holds no programme, or goes beyond a limit
   * @throws UncheckedIOException if it cannot be read
   */
  public static Programme read(InputStream in, ReadLimits limits) {
    return PROGRAMMES.withLimits(limits).read(in);
  }

  /**
   * {@return the programme in a string, within {@link ReadLimits#DEFAULT}}
   *
   * @throws InvolvementJsonException if it holds no programme
   */
  public static Programme read(String json) {
    return read(json, ReadLimits.DEFAULT);
  }

  /**
   * {@return the programme in a string}
   *
   * @throws InvolvementJsonException if it holds no programme, or goes beyond a limit
   */
  public static Programme read(String json, ReadLimits limits) {
    return PROGRAMMES.withLimits(limits).read(json);
  }

  /**
   * {@return the programme in bytes of UTF-8, within {@link ReadLimits#DEFAULT}}
   *
   * @throws InvolvementJsonException if they hold no programme
   */
  public static Programme read(byte[] json) {
    return read(json, ReadLimits.DEFAULT);
  }

  /**
   * {@return the programme in bytes of UTF-8}
   *
   * @throws InvolvementJsonException if they hold no programme, or go beyond a limit
   */
  public static Programme read(byte[] json, ReadLimits limits) {
    return PROGRAMMES.withLimits(limits).read(json);
  }

  /**
   * {@return all that is wrong with a file, in the order in which it is found; empty if it holds a
   * programme} There are at most 100. Rules that join several values are looked at where each of
   * these is right by itself; after an error of syntax nothing more can be said.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static List<JsonProblem> check(Path file) {
    return PROGRAMMES.check(file);
  }

  /**
   * {@return all that is wrong with a file, up to a number}
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static List<JsonProblem> check(Path file, int most) {
    return PROGRAMMES.check(file, most);
  }

  /** {@return a programme as a document} */
  public static String write(Programme programme) {
    return PROGRAMMES.write(programme);
  }

  /**
   * Writes a programme to a file. A file that exists is replaced at once and as a whole, or not at
   * all.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public static void write(Programme programme, Path file) {
    PROGRAMMES.write(programme, file);
  }

  /**
   * Writes a programme to a stream, which is flushed and not closed.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public static void write(Programme programme, OutputStream out) {
    PROGRAMMES.write(programme, out);
  }
}
