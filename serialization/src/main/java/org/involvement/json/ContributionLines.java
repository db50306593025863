package org.involvement.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPOutputStream;
import org.involvement.feedback.Contribution;
import org.involvement.form.Intake;
import org.involvement.form.WholeFile;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Contributions as JSON Lines: UTF-8, one contribution on each line, as many as there are.
 *
 * <p>A file is read and written line by line, so that memory does not grow with it. Each line is
 * read as strictly as {@link InvolvementJson} reads a programme, by itself: that two contributions
 * have one id, or that one goes on in another that is not there, is not seen. A line ends with a
 * line feed; a carriage return before it, lines that hold nothing but blanks, and a byte-order mark
 * at the start of the file are passed over. The last line may lack the line feed if it is whole.
 *
 * <p>A file that gzip has packed is recognised by its first two bytes. Of what is skipped or cut
 * off, one line of the log tells (SLF4J, level warn), without any of the content.
 *
 * <pre>{@code
 * try (var lines = ContributionLines.read(file)) {
 *   long answered = lines.stream().filter(Contribution::isAnswered).count();
 * }
 * }</pre>
 *
 * <p>Not safe between threads.
 */
public final class ContributionLines implements AutoCloseable {
  private static final JsonFormat<Contribution> FORMAT = new JsonFormat<>(Contribution.class);
  private static final int BUFFER = 64 * 1024;

  private final LineReader<Contribution> reader;
  private boolean streamed;

  private ContributionLines(LineReader<Contribution> reader) {
    this.reader = reader;
  }

  /**
   * {@return the contributions of a file, up to the first bad line, within {@link
   * ReadLimits#DEFAULT}}
   *
   * @throws UncheckedIOException if it cannot be opened
   */
  public static ContributionLines read(Path file) {
    return read(file, BadLines.STOP);
  }

  /**
   * {@return the contributions of a file, within {@link ReadLimits#DEFAULT}}
   *
   * @throws UncheckedIOException if it cannot be opened
   */
  public static ContributionLines read(Path file, BadLines badLines) {
    return read(file, badLines, ReadLimits.DEFAULT);
  }

  /**
   * {@return the contributions of a file}
   *
   * @throws UncheckedIOException if it cannot be opened
   */
  public static ContributionLines read(Path file, BadLines badLines, ReadLimits limits) {
    try {
      return read(Intake.open(file), file.toString(), badLines, limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the contributions of a stream, which is closed with them}
   *
   * @param name what errors call it, as they would name a file
   * @throws UncheckedIOException if it cannot be read
   */
  public static ContributionLines read(
      InputStream in, String name, BadLines badLines, ReadLimits limits) {
    return new ContributionLines(LineReader.of(FORMAT, in, name, badLines, limits));
  }

  /**
   * {@return what is wrong with the first 100 lines that hold no contribution; empty if each holds
   * one} Of each line it is the first problem.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static List<JsonProblem> check(Path file) {
    return check(file, InvolvementJson.MOST_PROBLEMS);
  }

  /**
   * {@return the same, of so many lines at most}
   *
   * @param most of how many lines, from 0
   * @throws IllegalArgumentException if {@code most} is negative
   * @throws UncheckedIOException if it cannot be read
   */
  public static List<JsonProblem> check(Path file, int most) {
    try (ContributionLines lines = read(file, BadLines.collect(most));
        Stream<Contribution> contributions = lines.stream()) {
      contributions.forEach(contribution -> {});
      return lines.errors().stream().map(InvolvementJsonException::problem).toList();
    }
  }

  /**
   * Writes contributions to a file, one a line, in their order; gzip packs it if its name ends with
   * '.gz'. A file that exists is replaced at once and as a whole, or not at all. The same
   * contributions give the same bytes; packed, they do so where the same version of zlib packs.
   *
   * @return how many there were
   * @throws UncheckedIOException if it cannot be written
   */
  public static long write(Path file, Stream<Contribution> contributions) {
    long[] count = new long[1];
    boolean packed = file.toString().endsWith(LineReader.PACKED);
    WholeFile.write(
        file,
        out -> {
          try (OutputStream target = packed ? new GZIPOutputStream(out, BUFFER) : out) {
            count[0] = write(target, contributions);
          }
        });
    return count[0];
  }

  /**
   * Writes contributions to a stream, one a line, in their order. The stream is flushed and not
   * closed.
   *
   * @return how many there were
   * @throws UncheckedIOException if it cannot be written
   */
  public static long write(OutputStream out, Stream<Contribution> contributions) {
    try {
      return FORMAT.writeLines(contributions.iterator(), out);
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }

  /**
   * {@return the contributions, read one after another as the stream asks for them} The stream
   * throws {@link InvolvementJsonException} at a bad line, unless it is to go on, and {@link
   * UncheckedIOException} where the file cannot be read on.
   *
   * @throws IllegalStateException if it was asked for before: a file is read once
   */
  public Stream<Contribution> stream() {
    if (streamed) {
      throw new IllegalStateException("the lines are streamed already: read the file again");
    }
    streamed = true;
    return StreamSupport.stream(reader, false).onClose(this::close);
  }

  /** {@return how many lines were bad so far} */
  public long skipped() {
    return reader.skipped();
  }

  /** {@return the errors of the first bad lines so far, as many as were to be kept} */
  public List<InvolvementJsonException> errors() {
    return reader.errors();
  }

  /**
   * {@return whether the file ended within a line or within what gzip packed} It is known once the
   * stream has come to its end.
   */
  public boolean isCutOff() {
    return reader.isCutOff();
  }

  /**
   * Closes the file.
   *
   * @throws UncheckedIOException if that fails
   */
  @Override
  public void close() {
    reader.close();
  }
}
