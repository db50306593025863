package org.involvement.examples.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class CheckTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void all_mistakes_are_printed_at_once_as_the_guide_shows() {
    assertThat(run("json/with-mistakes.json")).isEqualTo(2);
    assertThat(text().lines())
        .containsExactly(
            "json/with-mistakes.json: line 5, column 11, at /asOf: \"2022-13-01\" is not a date of"
                + " the form yyyy-MM-dd",
            "json/with-mistakes.json: line 10, column 19, at /activities/0/modality: \"in persn\" is"
                + " not one of in-person, remote, asynchronous, hybrid",
            "json/with-mistakes.json: line 11, column 17, at /activities/0/people: \"about 30\" is"
                + " not of the form 65, 65+ or 10-15",
            "json/with-mistakes.json: line 20, column 35, at /contributions/0/steps/0/date: \"date\""
                + " is not one of the fields kind, day");
  }

  @Test
  void nothing_is_printed_of_a_good_file() {
    assertThat(run("json/garden.json")).isZero();
    assertThat(text()).isEmpty();
  }

  @Test
  void without_a_file_or_with_a_missing_one_it_says_so() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("json/missing.json")).isEqualTo(2);
    assertThat(text().lines())
        .containsExactly(
            "Usage: Check FILE, where FILE is a programme in JSON",
            "json/missing.json: there is no such file");
  }

  private int run(String... arguments) {
    return Check.run(arguments, new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String text() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
