package org.involvement.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** Pipes with a name, as a shell makes them of {@code <(…)}. */
public final class Pipes {
  private Pipes() {}

  /** {@return a new pipe} */
  public static Path made(Path pipe) throws IOException, InterruptedException {
    Process mkfifo = new ProcessBuilder("mkfifo", pipe.toString()).inheritIO().start();
    assertThat(mkfifo.waitFor()).isZero();
    return pipe;
  }

  /** {@return a new pipe from which the bytes can be read once} */
  public static Path of(byte[] bytes, Path pipe) throws IOException, InterruptedException {
    made(pipe);
    CompletableFuture.runAsync(() -> write(bytes, pipe));
    return pipe;
  }

  static CompletableFuture<byte[]> reading(Path pipe) {
    return CompletableFuture.supplyAsync(() -> read(pipe));
  }

  private static void write(byte[] bytes, Path pipe) {
    try {
      Files.write(pipe, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(Path pipe) {
    try {
      return new ProcessBuilder("cat", pipe.toString()).start().getInputStream().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
