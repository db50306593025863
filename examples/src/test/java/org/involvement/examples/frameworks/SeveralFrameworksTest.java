package org.involvement.examples.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SeveralFrameworksTest {
  @Test
  void a_strategy_is_held_against_two_sets_of_standards_and_a_ladder() {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      SeveralFrameworks.main(new String[] {"strategy/south-london-2022.json"});
    } finally {
      System.setOut(before);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("UK Standards for Public Involvement, 2019\n")
        .contains("Not yet known, the most telling first")
        .containsIgnoringCase("ladder of co-production");
  }
}
