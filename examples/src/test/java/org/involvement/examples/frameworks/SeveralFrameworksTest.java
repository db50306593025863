package org.involvement.examples.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class SeveralFrameworksTest {
  @Test
  void a_strategy_is_held_against_two_sets_of_standards_and_a_ladder() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SeveralFrameworks.print(
        new String[] {"strategy/south-london-2022.json"},
        new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("UK Standards for Public Involvement, 2019\n")
        .contains("Not yet known, the most telling first")
        .containsIgnoringCase("ladder of co-production");
  }
}
