package org.involvement.exchange.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
            "ours.csv: read 4 contributions and 1 change. Problems found, most important first:",
            "  row 5, column When: \"2025-01-01\" is after 2024-12-31, so the row is left out",
            "  row 4, column When: \"3/1/2024\" could be 3 January or 1 March; no date in the"
                + " column shows which. Write 3 January 2024 or 2024-01-03.",
            "  row 4, column What changed: the text has no day on which it changed",
            "  rows 2 (\"2024-05\"), 3 (\"2024-06\"), column When: is not a single day, so the"
                + " contribution has none",
            "  rows 2, 3, column What changed: the text names no change, so none is recorded");
  }

  @Test
  void days_of_which_the_order_is_not_known_stand_in_one_line_with_what_to_write()
      throws IOException {
    assertThat(notes("03/04/2024,A,None,,,\n2024-04-05,B,None,,,\n6/4/24,C,None,,,\n"))
        .contains(
            "  rows 2 (\"03/04/2024\"), 4 (\"6/4/24\"), column When: could be day/month or month/day"
                + " (2 rows); no date in the column shows which. Write 3 April 2024 or"
                + " 2024-04-03.");
  }

  @Test
  void the_order_that_one_date_shows_is_told_last() throws IOException {
    assertThat(notes("03/04/2024,A,None,,,\n05/04/2024,B,None,,,\n15/04/2024,C,None,,,\n"))
        .containsSubsequence(
            "  rows 2, 3, 4, column What changed: the text names no change, so none is recorded",
            "  row 4, column When: \"15/04/2024\" has the day first, so 03/04/2024 is read as 3"
                + " April 2024 (2 rows)");
  }

  @Test
  void of_many_rows_the_first_are_named() throws IOException {
    assertThat(notes(",A,None,,,2024-01-01\n".repeat(9)))
        .startsWith(
            "ours.csv: read 9 contributions and 0 changes. Problems found, most important first:",
            "  rows 2, 3, 4, 5, 6, 7, 8, 9 and 1 more, column When decision and reason were fed"
                + " back: \"2024-01-01\" needs a decision by that day, under 'What was decided' and"
                + " 'When decided', to count as an answer");
  }

  @Test
  void rows_that_stand_twice_and_a_tracker_without_feeding_back_are_told() throws IOException {
    assertThat(notes("2024-01-01,A,,,,\n2024-01-01,B,,,,\n2024-01-01,A,,,,\n2024-01-01,,,,,\n"))
        .containsExactly(
            "ours.csv: read 3 contributions and 0 changes. Problems found, most important first:",
            "  row 5: the row says nothing under 'What they hoped to influence' and names no change,"
                + " so it is no contribution",
            "ours.csv: the same as an earlier row, and counted once more: row 4",
            "ours.csv: no row says 'When decision and reason were fed back', so no contribution"
                + " counts as answered.");
  }

  private List<String> notes(String rows) throws IOException {
    Path file = Files.writeString(folder.resolve("ours.csv"), HEADINGS + rows);
    PiritTracker tracker = PiritTracker.read(file);
    return TrackerNotes.of(tracker, Trackers.made(tracker)).lines("ours.csv");
  }
}
