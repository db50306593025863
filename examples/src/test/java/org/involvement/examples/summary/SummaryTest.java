package org.involvement.examples.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.involvement.json.InvolvementJson;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class SummaryTest {
  private static final Path STRATEGY = Path.of("strategy/south-london-2022.json");

  @Test
  void the_strategy_is_printed_as_it_was_when_somebody_last_looked() throws IOException {
    assertThat(text()).isEqualTo(Files.readString(Path.of("strategy/south-london-2022.txt")));
  }

  @Test
  void no_line_is_wider_than_a_terminal() {
    assertThat(text().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  private static String text() {
    return Summary.of(InvolvementJson.read(STRATEGY)).toText();
  }
}
