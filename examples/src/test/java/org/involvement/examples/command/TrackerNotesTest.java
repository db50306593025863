package org.involvement.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrackerNotesTest {
  private static final String HEADINGS =
      "When,What they hoped to influence,What changed,What was decided,When decided,When decision"
          + " and reason were fed back\n";

  private final Path folder;

  TrackerNotesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void rows_of_which_the_same_is_wrong_stand_in_one_line_what_weighs_most_first()
      throws IOException {
    assertThat(
            notes(
                """
                2024-05,A,None,,,
                2024-06,B,None,,,
                3/1/2024,C,X,,,
                2025-01-01,D,Y,,,
                2024-01-01,E,,accepted,2024-02-01,2024-02-02
                """))
        .containsExactly(
            "ours.csv: read 4 contributions and 1 change. What could not be used, what weighs most"
                + " first:",
            "  row 5, column When: \"2025-01-01\" is after 2024-12-31, so the row is left out",
            "  row 4, column What changed: the text has no day on which it changed",
            "  row 4, column When: \"3/1/2024\" does not show which number is the month: write"
                + " 2022-03-01 or 1 March 2022",
            "  rows 2 (\"2024-05\"), 3 (\"2024-06\"), column When: is not a single day, so the"
                + " contribution has none",
            "  rows 2, 3, column What changed: the text names no change, so none is recorded");
  }

  @Test
  void of_many_rows_the_first_are_named() throws IOException {
    assertThat(notes(",A,None,,,2024-01-01\n".repeat(9)))
        .startsWith(
            "ours.csv: read 9 contributions and 0 changes. What could not be used, what weighs most"
                + " first:",
            "  rows 2, 3, 4, 5, 6, 7, 8, 9 and 1 more, column When decision and reason were fed"
                + " back: \"2024-01-01\" needs a decision by that day, under 'What was decided' and"
                + " 'When decided'");
  }

  @Test
  void rows_that_stand_twice_and_a_tracker_without_feeding_back_are_told() throws IOException {
    assertThat(notes("2024-01-01,A,,,,\n2024-01-01,B,,,,\n2024-01-01,A,,,,\n2024-01-01,,,,,\n"))
        .containsExactly(
            "ours.csv: read 3 contributions and 0 changes. What could not be used, what weighs most"
                + " first:",
            "  row 5: the row says nothing under 'What they hoped to influence' and names no change,"
                + " so it is no contribution",
            "ours.csv: the same as an earlier row, and counted once more: row 4",
            "ours.csv: no row says 'When decision and reason were fed back', so no contribution"
                + " counts as answered.");
  }

  private List<String> notes(String rows) throws IOException {
    Path file = Files.writeString(folder.resolve("ours.csv"), HEADINGS + rows);
    return TrackerFile.read(file.toString(), Optional.empty(), LocalDate.of(2024, 12, 31))
        .notes()
        .stream()
        .map(note -> note.replace(file.toString(), "ours.csv"))
        .toList();
  }
}
