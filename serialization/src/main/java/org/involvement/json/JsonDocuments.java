package org.involvement.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.involvement.form.Intake;
import org.involvement.form.WholeFile;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Documents of one type, such as rubrics: {@code InvolvementJson.of(Rubric.class)}.
 *
 * <p>They are read as strictly, and written as much alike, as {@link InvolvementJson} says. Making
 * one looks at every type that stands in the document, so keep it; it is safe between threads.
 *
 * @param <T> the type that a document holds
 */
public final class JsonDocuments<T> {
  private final JsonFormat<T> format;
  private final ReadLimits limits;

  JsonDocuments(JsonFormat<T> format) {
    this(format, ReadLimits.DEFAULT);
  }

  private JsonDocuments(JsonFormat<T> format, ReadLimits limits) {
    this.format = format;
    this.limits = limits;
  }

  /** {@return the same documents, read within other limits than {@link ReadLimits#DEFAULT}} */
  public JsonDocuments<T> withLimits(ReadLimits other) {
    return new JsonDocuments<>(format, other);
  }

  /**
   * {@return what stands in a file}
   *
   * @throws InvolvementJsonException if it holds something else, or goes beyond a limit
   * @throws UncheckedIOException if it cannot be read
   */
  public T read(Path file) {
    try (InputStream in = Intake.open(file)) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return what stands in a stream} The stream is read to its end, or to the limit, and not
   * closed.
   *
   * @throws InvolvementJsonException if it holds something else, or goes beyond a limit
   * @throws UncheckedIOException if it cannot be read
   */
  public T read(InputStream in) {
    return read(document(in));
  }

  /**
   * {@return what stands in a string}
   *
   * @throws InvolvementJsonException if it holds something else, or goes beyond a limit
   */
  public T read(String json) {
    return read(DocumentBytes.of(json, limits));
  }

  /**
   * {@return what stands in bytes of UTF-8}
   *
   * @throws InvolvementJsonException if they hold something else, or go beyond a limit
   */
  public T read(byte[] json) {
    return read(DocumentBytes.of(json, limits));
  }

  /**
   * {@return what is wrong with a file: the first 100 problems, as {@link #check(Path, int)} finds
   * them}
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public List<JsonProblem> check(Path file) {
    return check(file, InvolvementJson.MOST_PROBLEMS);
  }

  /**
   * {@return all that is wrong with a file, in the order in which it is found; empty if it can be
   * read} Rules that join several values are looked at where each of these is right by itself;
   * after an error of syntax nothing more can be said.
   *
   * @param most how many problems are told at most, at least 1
   * @throws UncheckedIOException if it cannot be read
   */
  public List<JsonProblem> check(Path file, int most) {
    try (InputStream in = Intake.open(file)) {
      return check(in, most);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return all that is wrong with what stands in a stream, as {@link #check(Path, int)} does}
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public List<JsonProblem> check(InputStream in, int most) {
    return check(() -> document(in), most);
  }

  /** {@return all that is wrong with what stands in a string, as {@link #check(Path, int)} does} */
  public List<JsonProblem> check(String json, int most) {
    return check(() -> DocumentBytes.of(json, limits), most);
  }

  /** {@return all that is wrong with what stands in bytes, as {@link #check(Path, int)} does} */
  public List<JsonProblem> check(byte[] json, int most) {
    return check(() -> DocumentBytes.of(json, limits), most);
  }

  /** {@return a value as a document} */
  public String write(T value) {
    return format.write(value);
  }

  /**
   * Writes a value to a file. A file that exists is replaced at once and as a whole, or not at all.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public void write(T value, Path file) {
    WholeFile.write(file, out -> write(value, out));
  }

  /**
   * Writes a value to a stream, which is flushed and not closed.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public void write(T value, OutputStream out) {
    try {
      format.write(value, out);
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }

  private T read(DocumentBytes document) {
    return format.read(document, limits);
  }

  private List<JsonProblem> check(Supplier<DocumentBytes> document, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("most " + most + " is below 1");
    }
    try {
      return format.problems(document.get(), limits, most).list();
    } catch (InvolvementJsonException e) {
      return List.of(e.problem());
    }
  }

  private DocumentBytes document(InputStream in) {
    try {
      return DocumentBytes.of(in, limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
