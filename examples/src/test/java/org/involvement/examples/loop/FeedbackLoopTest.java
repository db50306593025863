package org.involvement.examples.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.involvement.json.InvolvementJson;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

/** Numbers are counted in the files with a text editor. */
@Fast
class FeedbackLoopTest {
  @Test
  void of_the_strategy_it_says_that_nothing_can_be_told_and_why() {
    assertThat(printed("strategy/south-london-2022.json"))
        .contains(
            "no contribution is known to be raised by 2022-02-28",
            "Left out: 3: the day on which it was raised is not known",
            "No count of people by a characteristic is recorded.",
            "No rating of a statement is recorded.",
            "no perspective known  fewer than 5");
  }

  @Test
  void of_a_full_record_each_figure_has_its_denominator_and_its_caveat() {
    assertThat(printed("loop/invented-follow-up.json"))
        .contains(
            "fewer than half answered so far; 27 answered, 23 still open, 7 withdrawn",
            "57 contributions raised by 2022-06-30",
            "it has no margin of",
            "carer: 6 answered, 5 still open",
            "18-24        fewer than 5     11.1 %",
            "Who was there, not who was heard.",
            "0.51 (how close, not how favourable); median 4 of 5; 6-12-13-21-12",
            "64 who rated, of 77 asked",
            "How close, not how favourable: all at the lowest point are as close as can be.",
            "carer             fewer than 5",
            "What is kept back cannot be worked out from this table and its rule alone.");
  }

  private static String printed(String file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FeedbackLoop.print(
        InvolvementJson.read(Path.of(file)), new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
