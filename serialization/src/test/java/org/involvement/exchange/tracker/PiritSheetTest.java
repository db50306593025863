package org.involvement.exchange.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.involvement.exchange.ImportedProgramme;
import org.involvement.exchange.Loss;
import org.involvement.exchange.LossPlace;
import org.involvement.exchange.tracker.PiritTracker.Entry;
import org.involvement.json.ReadLimits;
import org.involvement.sheet.InvolvementCsvException;
import org.involvement.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tracker as spreadsheets save it. */
class PiritSheetTest {
  private final Trackers trackers;

  PiritSheetTest(@TempDir Path folder) {
    trackers = new Trackers(folder);
  }

  @Test
  void what_is_wrong_is_told_by_the_headings_of_the_sheet() throws IOException {
    ImportedProgramme made =
        Trackers.made(
            trackers.read(
                """
                Date,What did they hope to influence?,What changed?,Decision,Decided on,Changed on
                soon,A,X,perhaps,2024-02-01,2024-01-01
                ,,,accepted,2024-03-01,
                2024-05-01,,,,,
                """));
    assertThat(made.places())
        .extracting(LossPlace::toString)
        .containsExactly(
            "tracker.csv, row 4: the row says nothing under 'What did they hope to influence?' and"
                + " names no change, so it is no contribution",
            "tracker.csv, row 2, column Decision: \"perhaps\" is not one of agreed, partly agreed, not"
                + " agreed, deferred, already in place, outside remit",
            "tracker.csv, row 2, column Changed on: \"2024-01-01\" needs a decision by that day,"
                + " under 'Decision' and 'Decided on'",
            "tracker.csv, row 2, column Date: \"soon\" is not a day, month, year or period, such as"
                + " 2022-03-01, March 2022 or 2022-03-01/2022-03-03");
    assertThat(made.programme().contributions()).hasSize(2);
  }

  /** As spreadsheets save them; '~' is the end of a line and '>' a tab. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sep=;~What changed;What they hoped to influence~X;a, b            | 2 | none
          sep=,~What changed,What they hoped to influence~X,"a, b"          | 2 | none
          "sep=!"~What changed!What they hoped to influence~X!a, b          | 2 | none
          sep=;~What changed,What they hoped to influence~X,"a, b"          | 2 | none
          sep=,~What changed;What they hoped to influence~X;a, b            | 2 | none
          sep=x~What changed>What they hoped to influence~X>a, b            | 2 | none
          sep="~"What changed","What they hoped to influence"~X,"a, b"      | 2 | none
          What changed>What they hoped to influence~X>a, b                  | 2 | none
          What changed>What they hoped to influence~X>"a, b"~               | 2 | none
          Impact tracker~~What changed,What they hoped to influence~X,"a, b" | 4 | 1: rows above the headings
          "Ours; since 2020";~"Kept by~the team";~What changed;What they hoped to influence~X;a, b | 4 | 2: rows above the headings\
          """)
  void a_sheet_is_read_as_spreadsheets_save_it(String sheet, int row, String leftOut)
      throws IOException {
    PiritTracker tracker = trackers.read(sheet.replace("~", "\r\n").replace('>', '\t'));
    assertThat(tracker.entries())
        .containsExactly(
            new Entry(
                row,
                Map.of(PiritColumn.CHANGED, Text.of("X"), PiritColumn.HOPED, Text.of("a, b"))));
    assertThat(tracker.leftOut()).hasToString(leftOut.equals("none") ? "[]" : "[" + leftOut + "]");
  }

  @Test
  void headings_are_known_by_their_words_and_others_are_told() throws IOException {
    PiritTracker tracker =
        trackers.read(
            "what  CHANGED ;Owner;WHAT THEY HOPED TO INFLUENCE?;\"Cost\nin £\"\r\nX;me;Y;2\r\n;me;;\r\n");
    assertThat(tracker.entries()).hasSize(1);
    assertThat(tracker.entries().get(0).row()).isEqualTo(2);
    assertThat(tracker.entries().get(0).cell(PiritColumn.CHANGED)).contains(Text.of("X"));
    assertThat(tracker.entries().get(0).cell(PiritColumn.HOPED)).contains(Text.of("Y"));
    assertThat(tracker.leftOut())
        .extracting(Loss::toString)
        .containsExactly(
            "2: columns that a tracker does not have: \"Cost\\u000Ain £\", \"Owner\"; it may also have"
                + " 'When', 'How the public contributed', 'Why it matters', 'UK Standard', 'What was"
                + " decided', 'When decided', 'When decision and reason were fed back', 'When changed', 'May be quoted'",
            "1: rows in which a tracker's columns are empty: 3");
    assertThat(Trackers.made(tracker).leftOut()).containsAll(tracker.leftOut());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a,b                                               | tracker.csv, row 1: the 2 cells that are filled name no column of a tracker, nor do the rows below; it needs 'What they hoped to influence', 'What changed (if anything)', and may have 'When', 'How the public contributed', 'Why it matters', 'UK Standard', 'What was decided', 'When decided', 'When decision and reason were fed back', 'When changed', 'May be quoted'
          Impact tracker                                    | tracker.csv, row 1: the one cell that is filled names no column of a tracker, nor do the rows below; it needs 'What they hoped to influence', 'What changed (if anything)', and may have 'When', 'How the public contributed', 'Why it matters', 'UK Standard', 'What was decided', 'When decided', 'When decision and reason were fed back', 'When changed', 'May be quoted'
          When,What changed                                 | tracker.csv, row 1: the header has no column 'What they hoped to influence' (or 'what did they hope to influence', 'what the public hoped to influence', 'what did the public hope to influence')
          When,How                                          | tracker.csv, row 1: the header has no column 'What they hoped to influence' (or 'what did they hope to influence', 'what the public hoped to influence', 'what did the public hope to influence'), and no column 'What changed (if anything)' (or 'what changed', 'what has changed')
          what changed,What they hoped to influence,What changed? | tracker.csv, row 1: the header names one column of a tracker more than once: 'what changed', 'What changed?'
          """)
  void a_file_that_is_no_tracker_is_refused(String header, String message) {
    assertThatExceptionOfType(InvolvementCsvException.class)
        .isThrownBy(() -> trackers.read(header + "\n"))
        .withMessage(message);
  }

  @Test
  void empty_headings_and_others_that_stand_twice_are_no_hindrance() throws IOException {
    PiritTracker tracker =
        trackers.read(
            "What changed,,What they hoped to influence,Owner,Owner,\nX,,Y,me,you,\nX,?,Y,,,\n");
    assertThat(tracker.entries()).extracting(Entry::row).containsExactly(2, 3);
    assertThat(tracker.leftOut())
        .hasToString(
            "[3: columns that a tracker does not have: \"Owner\", \"Owner (column 5)\", \"column 2\";"
                + " it may also have 'When', 'How the public contributed', 'Why it matters', 'UK"
                + " Standard', 'What was decided', 'When decided', 'When decision and reason were"
                + " fed back', 'When changed', 'May be quoted']");
  }

  @Test
  void rows_whose_last_cells_excel_left_out_are_read_and_counted() throws IOException {
    PiritTracker tracker =
        trackers.read("What they hoped to influence,What changed,When\nA,X,\nB\nC,Z\n");
    assertThat(tracker.entries())
        .extracting(entry -> entry.cell(PiritColumn.HOPED).orElseThrow().value())
        .containsExactly("A", "B", "C");
    assertThat(tracker.leftOut())
        .hasToString("[2: rows that end early, read as if their last cells are empty]");
  }

  /** Issue 17: the file was refused. */
  @Test
  void control_characters_are_removed_and_counted() throws IOException {
    PiritTracker tracker =
        trackers.read(
            """
            When,What they hoped to influence,What changed (if anything)
            2024-01-15,Pay\177 travel,Paid at the door
            2024-02-12,Shorter letters,One page\013only
            2024-03-11,A map,A map was added
            """);
    assertThat(tracker.entries())
        .extracting(
            entry -> entry.cell(PiritColumn.HOPED).orElseThrow().value(),
            entry -> entry.cell(PiritColumn.CHANGED).orElseThrow().value())
        .containsExactly(
            tuple("Pay travel", "Paid at the door"),
            tuple("Shorter letters", "One page only"),
            tuple("A map", "A map was added"));
    assertThat(tracker.leftOut())
        .hasToString(
            "[2: control characters, removed or read as a space; the first is U+007F in tracker.csv,"
                + " row 2, column What they hoped to influence]");
  }

  @Test
  void a_heading_is_known_also_with_a_control_character_in_it() throws IOException {
    PiritTracker tracker =
        trackers.read(
            "What they hoped\u000bto influence,Wh\u007fat changed\u000b,When\nA,B,2024\n");
    assertThat(tracker.entries().get(0).cells()).hasSize(3);
  }

  @Test
  void what_a_spreadsheet_saved_in_another_encoding_is_refused() throws IOException {
    Path file = trackers.folder().resolve("tracker.csv");
    Files.write(file, (Trackers.HEADER + ",,é,,,,,,,\n").getBytes(StandardCharsets.ISO_8859_1));
    assertThatExceptionOfType(InvolvementCsvException.class)
        .isThrownBy(() -> PiritTracker.read(file))
        .withMessage(
            "tracker.csv, row 2, column What they hoped to influence: byte 0xE9 is not UTF-8: save"
                + " the file as 'CSV UTF-8'");
  }

  @Test
  void a_file_beyond_a_limit_is_refused() throws IOException {
    Path file = trackers.folder().resolve("tracker.csv");
    Files.writeString(file, Trackers.HEADER);
    assertThatExceptionOfType(InvolvementCsvException.class)
        .isThrownBy(() -> PiritTracker.read(file, ReadLimits.DEFAULT.withDocumentBytes(100)))
        .withMessage("tracker.csv: the file is longer than 100 bytes");
  }
}
