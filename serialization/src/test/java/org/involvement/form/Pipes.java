package org.involvement.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** Pipes with a name, as a shell makes them of {@code <(…)}. */
public final class Pipes {
  private Pipes() {}

  /** {@return a new pipe} */
  static Path made(Path pipe) throws IOException, InterruptedException {
    Process mkfifo = new ProcessBuilder("mkfifo", pipe.toString()).inheritIO().start();
    assertThat(mkfifo.waitFor()).isZero();
    return pipe;
  }

  /** {@return a new pipe from which the content of a file can be read once} */
  public static Path of(Path file, Path pipe) throws IOException, InterruptedException {
    made(pipe);
    new ProcessBuilder("sh", "-c", "cat \"$0\" >\"$1\"", file.toString(), pipe.toString())
        .inheritIO()
        .start();
    return pipe;
  }

  /** {@return what will be written to a pipe} */
  static CompletableFuture<byte[]> reading(Path pipe) {
    return CompletableFuture.supplyAsync(() -> read(pipe));
  }

  private static byte[] read(Path pipe) {
    try {
      return new ProcessBuilder("cat", pipe.toString()).start().getInputStream().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
