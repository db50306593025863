package org.involvement.examples.polis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.involvement.exchange.polis.PolisExport;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class StatementsTest {
  /**
   * Votes are counted in the file by hand. The bounds are those of R 4.2.2, such as {@code
   * prop.test(19, 21, correct = FALSE)$conf.int[1]}: 0.7109, and of 1 of 12: 0.0149.
   */
  @Test
  void statements_come_by_lower_bound_with_repeated_votes_resolved_and_counted() {
    String text = printed();
    assertThat(text)
        .startsWith(
            """
            0  Tell people within a month what came of what they said.
                0.71: 19 agree, 2 disagree, 2 pass, 3 without a vote
                group 0: 13 agree, 1 disagree, 1 pass, 1 without a vote
                group 1: 6 agree, 1 disagree, 1 pass, 0 without a vote
            """)
        .contains(
            "    0.01: 1 agree, 11 disagree, 1 pass, 13 without a vote\n",
            "    undefined: nobody agreed or disagreed: 0 agree, 0 disagree, 0 pass, 26 without a vote\n",
            "Left out: 5: votes replaced by a later one of the same person\n",
            "Of the export: 16: votes on statements that moderators took out, kept and not counted\n");
    assertThat(text.indexOf("Tell people within")).isLessThan(text.indexOf("Stop asking."));
    assertThat(text).doesNotContain("A joke that moderators took out.");
  }

  private static String printed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Statements.print(
        PolisExport.read(Path.of("polis")), new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
