package org.involvement.examples.program;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that knows why it could not be written. Print streams and print writers only know
 * that something failed, and a program that does not ask them ends as if all was well.
 */
public final class Output extends FilterOutputStream {
  /** The message of a pipe whose reader has seen enough, such as {@code head}. */
  private static final String CLOSED_BY_READER = "Broken pipe";

  private @Nullable IOException failure;

  Output(OutputStream out) {
    super(out);
  }

  /** {@return the standard output of this program} */
  public static Output standard() {
    return new Output(new FileOutputStream(FileDescriptor.out));
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /** {@return true if all was written that was printed and flushed} */
  public boolean isWhole() {
    return failure == null;
  }

  /** {@return what to tell the user; empty if all was written, or the reader wanted no more} */
  public Optional<String> complaint() {
    return Optional.ofNullable(failure)
        .map(IOException::getMessage)
        .filter(message -> !message.equals(CLOSED_BY_READER))
        .map(message -> "standard output cannot be written: " + message);
  }
}
