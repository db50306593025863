package org.example.garden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Starts the program on its module path, with nothing on the class path. */
class MainTest {
  @Test
  void a_module_uses_the_library() throws IOException {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                System.getProperty("jdk.module.path"),
                "--module",
                "org.example.garden/org.example.garden.Main",
                "../loop/invented-follow-up.json")
            .redirectErrorStream(true)
            .start();
    assertThat(new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            UK Standards for Public Involvement, 2019: no total, 17 % known
            fewer than half answered so far; 27 answered, 23 still open, 7 withdrawn
            <!DOCTYPE html>
            """);
  }
}
