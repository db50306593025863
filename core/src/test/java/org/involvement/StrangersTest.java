package org.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's compiler, who has nothing but our classes. */
class StrangersTest {
  private static final String PROGRAM =
      """
      import java.time.LocalDate;
      import org.involvement.programme.Programme;
      import org.involvement.scoring.Rubrics;
      import org.involvement.value.ProgrammeId;
      import org.involvement.value.Text;

      class Stranger {
        static Object score() {
          var programme =
              Programme.builder()
                  .id(ProgrammeId.of("p"))
                  .title(Text.of("t"))
                  .asOf(LocalDate.of(2022, 1, 1))
                  .build();
          return Rubrics.ukStandards().score(programme.withTitle(Text.of("u"))).unknowns();
        }
      }
      """;

  @Test
  void a_strict_compiler_has_nothing_to_say(@TempDir Path folder) throws IOException {
    Path source = Files.writeString(folder.resolve("Stranger.java"), PROGRAM);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    boolean compiled =
        compiler
            .getTask(
                said,
                null,
                null,
                List.of(
                    "-Xlint:all",
                    "-Werror",
                    "-proc:none",
                    "-classpath",
                    "target/classes",
                    "-d",
                    folder.toString()),
                null,
                compiler.getStandardFileManager(null, null, null).getJavaFileObjects(source))
            .call();
    assertThat(said).hasToString("");
    assertThat(compiled).isTrue();
  }
}
