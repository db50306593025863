package org.involvement.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "pipes and devices are not files there")
class WholeFileTest {
  @Test
  void a_pipe_is_written_to_and_stays_a_pipe(@TempDir Path folder) throws Exception {
    Path pipe = Pipes.made(folder.resolve("pipe"));
    CompletableFuture<byte[]> read = Pipes.reading(pipe);
    WholeFile.write(pipe, out -> out.write("all of it".getBytes(UTF_8)));
    assertThat(read.get()).asString(UTF_8).isEqualTo("all of it");
    assertThat(Files.isRegularFile(pipe)).isFalse();
    assertThat(folder).isDirectoryContaining(pipe::equals);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(pipe);
    }
  }

  @Test
  void where_no_space_is_left_the_file_is_named() {
    Path full = Path.of("/dev/full");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> WholeFile.write(full, out -> out.write(1)))
        .havingCause()
        .isInstanceOf(FileSystemException.class)
        .withMessage("/dev/full: No space left on device");
    assertThat(Files.isRegularFile(full)).isFalse();
  }

  @Test
  void what_cannot_be_opened_is_named_and_not_the_draft_beside_it(@TempDir Path folder) {
    Path file = folder.resolve("n".repeat(240));
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> WholeFile.write(file, out -> out.write(1)))
        .havingCause()
        .withMessage(file + ": File name too long");
  }
}
