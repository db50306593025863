package org.involvement.examples.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.involvement.feedback.State;
import org.involvement.json.ContributionLines;
import org.involvement.json.InvolvementJsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyContributionsTest {
  private static final Path GOOD = Path.of("lines/contributions.jsonl");
  private static final Path DAMAGED = Path.of("lines/damaged.jsonl");

  @Test
  void contributions_are_counted_by_how_far_they_have_come() {
    assertThat(ManyContributions.states(GOOD))
        .isEqualTo(Map.of(State.RAISED, 2L, State.CONSIDERED, 1L, State.DECIDED, 2L));
  }

  @Test
  void a_damaged_file_is_refused_at_its_first_bad_line() {
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> ManyContributions.states(DAMAGED))
        .withMessage(
            DAMAGED
                + ": line 2, column 220, at /steps/1/day:"
                + " \"2 March\" is not a day, month, year or range of days, such as"
                + " 2022-02-24, 2022-02, 2022 or 2022-02-21..2022-02-27");
  }

  @Test
  void the_good_lines_of_a_damaged_file_can_be_counted() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ManyContributions.printAnswered(DAMAGED, new PrintStream(out, true, StandardCharsets.UTF_8));
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "1 answered, 2 lines passed over",
            DAMAGED
                + ": line 2, column 220, at /steps/1/day:"
                + " \"2 March\" is not a day, month, year or range of days, such as"
                + " 2022-02-24, 2022-02, 2022 or 2022-02-21..2022-02-27",
            DAMAGED
                + ": line 4, column 139, at /steps/0/day: the last line is cut off:"
                + " no line feed ends it, and it is no whole value");
  }

  @Test
  void those_that_were_answered_are_written_and_packed(@TempDir Path folder) {
    Path answered = folder.resolve("answered.jsonl.gz");
    assertThat(ManyContributions.keepAnswered(GOOD, answered)).isEqualTo(2);
    try (var lines = ContributionLines.read(answered)) {
      assertThat(lines.stream().map(contribution -> contribution.id().value()))
          .containsExactly("c-1", "c-4");
    }
  }
}
