package org.involvement.examples.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PolisConversationTest {
  @Test
  void statements_are_ranked_as_the_guide_shows() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PolisConversation.print(
        Path.of("csv/polis"), new PrintStream(out, true, StandardCharsets.UTF_8));
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "1: 0.44 (3 agree, 0 disagree, 0 pass, 0 not seen)",
            "2: 0.06 (1 agree, 2 disagree, 0 pass, 0 not seen)",
            "1: votes replaced by a later one of the same person, kept and not counted",
            "1: votes on statements that comments.csv does not list",
            "2: lines of summary.csv that are not taken over");
  }
}
