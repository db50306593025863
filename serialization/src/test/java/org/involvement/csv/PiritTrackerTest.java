package org.involvement.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.involvement.analysis.LeftOut;
import org.involvement.csv.PiritTracker.Entry;
import org.involvement.engagement.Activity;
import org.involvement.engagement.Method;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Step;
import org.involvement.feedback.Theme;
import org.involvement.json.ReadLimits;
import org.involvement.programme.Programme;
import org.involvement.value.ActivityId;
import org.involvement.value.Basis;
import org.involvement.value.ChangeId;
import org.involvement.value.ContributionId;
import org.involvement.value.Period;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiritTrackerTest {
  private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);

  private static final String HEADER =
      "When,How the public contributed,What they hoped to influence,What changed (if anything),Why"
          + " it matters,UK Standard,What was decided,When decided,When changed,May be quoted\n";

  /** As it is written, with all columns. */
  private static final String WRITTEN =
      HEADER.replace("When decided,", "When decided,When decision and reason were fed back,");

  private final Path folder;

  PiritTrackerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void a_row_is_a_contribution_in_an_activity_with_a_change() throws IOException {
    Programme programme =
        made("2024-02-01,Workshop,A shorter form,The form has two pages,People finish it,"
                + "\"Impact, Working together\",partly,2024-03-01,2024-04-15,\n")
            .programme();
    assertThat(programme)
        .isEqualTo(
            Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(Text.of("A study"))
                .asOf(AS_OF)
                .addActivities(
                    Activity.builder()
                        .id(ActivityId.of("row-2"))
                        .title(Text.of("Workshop"))
                        .period(Period.on(day(2, 1)))
                        .build())
                .addContributions(
                    Contribution.raised(
                            ContributionId.of("row-2"), Text.of("A shorter form"), day(2, 1))
                        .from(ActivityId.of("row-2"))
                        .withThemes(
                            Theme.of("uk-standards-2019-impact"),
                            Theme.of("uk-standards-2019-working-together"))
                        .decided(day(3, 1), Disposition.PARTLY)
                        .actedOn(day(4, 15), ChangeId.of("row-2")))
                .addChanges(
                    Change.builder()
                        .id(ChangeId.of("row-2"))
                        .description(Text.of("The form has two pages"))
                        .hoped(Text.of("A shorter form"))
                        .whyItMatters(Text.of("People finish it"))
                        .basis(Basis.ORGANISATION)
                        .build())
                .build());
  }

  @Test
  void rows_of_one_time_and_way_are_of_one_activity() throws IOException {
    Programme programme =
        made("""
                2024-02-01,Workshop,A,,,,,,,
                2024-02-02,Workshop,B,,,,,,,
                2024-02-01,Workshop,C,,,,,,,
                2024-02-01,,D,,,,,,,
                """)
            .programme();
    assertThat(programme.activities())
        .extracting(activity -> activity.id().value())
        .containsExactly("row-2", "row-3");
    assertThat(programme.contributions())
        .extracting(contribution -> contribution.activity().map(ActivityId::value).orElse("none"))
        .containsExactly("row-2", "row-3", "row-2", "none");
  }

  @Test
  void a_month_is_kept_as_that_of_the_activity() throws IOException {
    Programme programme = made("March 2024,,A,,,,,,,\n").programme();
    assertThat(programme.activities().get(0).period())
        .contains(Period.parse("2024-03-01/2024-03-31"));
    assertThat(programme.contributions().get(0).raisedOn()).isEmpty();
    assertThat(programme.contributions().get(0).activity())
        .contains(ActivityId.of("unnamed-activity-2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          spring 2024,,A,,,,,,,                          | 1: times that name no day, month, year or period                                 | column When: "spring 2024" is not a day, month, year or period, such as 2022-03-01, March 2022 or 2022-03-01/2022-03-03
          2024-03,,A,,,,,,,                              | 1: times that are no single day, kept as that of the activity                    | column When: "2024-03" is not a single day, so the contribution has none
          ,,A,B,,,accepted,2024-12-01,2025-01-01,        | 1: days after the as-of day                                                      | column When changed: "2025-01-01" is after 2024-12-31, so no change is recorded
          ,,A,,,Impact; Fairness,,,,                     | 1: standards that are none of the UK Standards of 2019                           | column UK Standard: "Fairness" is none of the UK Standards of 2019
          ,,A,Nothing yet.,,,,,,                         | 1: rows that name no change                                            | column What changed (if anything): the text names no change, so none is recorded
          ,,A,Not yet known,,,,,,                         | 1: rows that name no change                                            | column What changed (if anything): the text names no change, so none is recorded
          ,,A,,It does,,,,,                              | 1: cells on a change where none is recorded                                      | column Why it matters: the text is about a change, and none is recorded
          ,,A,,,,,,2024-01-01,                           | 1: cells on a change where none is recorded                                      | column When changed: "2024-01-01" is about a change, and none is recorded
          ,,A,,,,yes,2024-01-01,,                        | 1: decisions without what was decided, or without the day                        | column What was decided: "yes" is not one of accepted, partly, not accepted, deferred, already so, out of scope
          ,,A,,,,accepted,,,                             | 1: decisions without what was decided, or without the day                        | column What was decided: "accepted" has no day on which it was decided
          ,,A,,,,accepted,May 2024,,                     | 1: decisions without what was decided, or without the day                        | column When decided: "May 2024" is not a single day, such as 2022-03-01
          03/01/2024,,A,,,,,,,                            | 1: times that name no day, month, year or period                                 | column When: "03/01/2024" may be 2024-01-03 or 2024-03-01: write which
          ,,A,,,,partly,3/1/2024,,                       | 1: decisions without what was decided, or without the day                        | column When decided: "3/1/2024" may be 2024-01-03 or 2024-03-01: write which
          ,,A,,,,,2024-01-01,,                           | 1: decisions without what was decided, or without the day                        | column When decided: "2024-01-01" is a day on which nothing is said to be decided
          ,,A,,,,accepted,2025-01-01,,                   | 1: days after the as-of day                                                      | column When decided: "2025-01-01" is after 2024-12-31
          2024-02-01,,A,,,,accepted,2024-01-01,,         | 1: steps that could not follow on what stands before them                        | column When decided: "2024-01-01" is before 2024-02-01, the day under 'When'
          ,,A,B,,,,,,                                    | 1: changes without a day, not tied to what was hoped                             | column What changed (if anything): the text has no day on which it changed
          ,,A,B,,,accepted,2024-01-01,May 2024,          | 1: changes without a day, not tied to what was hoped                             | column When changed: "May 2024" is not a single day, such as 2022-03-01
          ,,A,,,,,,,perhaps                              | 1: words of which it is not clear whether they may be quoted, so they may not    | column May be quoted: "perhaps" is not one of yes, y, true, no, n, false, so the words may not be quoted
          ,,A,B,,,,,2024-01-01,                          | 1: steps that could not follow on what stands before them                        | column When changed: "2024-01-01" needs a decision by that day, under 'What was decided' and 'When decided'
          """)
  void what_cannot_be_mapped_is_told_with_its_row(String row, String reason, String place)
      throws IOException {
    ImportedProgramme made = made(row + "\n");
    assertThat(made.leftOut()).hasToString("[" + reason + "]");
    assertThat(made.places()).hasToString("[tracker.csv, row 2, " + place + "]");
    assertThat(made.programme().contributions()).hasSize(1);
    assertThat(made.programme().contributions().get(0).text()).contains(Text.of("A"));
  }

  @Test
  void what_came_after_the_day_is_not_in_it() throws IOException {
    ImportedProgramme made =
        made(
            """
            2025-01-01,Workshop,A,B,,,accepted,2024-12-30,2024-12-31,
            January 2025,Workshop,C,,,,,,,
            ,,D,E,,,accepted,2024-12-30,2025-01-01,
            """);
    assertThat(made.programme().contributions())
        .extracting(one -> one.text().orElseThrow().value())
        .containsExactly("D");
    assertThat(made.programme().activities()).isEmpty();
    assertThat(made.programme().changes()).isEmpty();
    assertThat(made.places())
        .extracting(Object::toString)
        .containsExactly(
            "tracker.csv, row 2, column When: \"2025-01-01\" is after 2024-12-31, so the row is left"
                + " out",
            "tracker.csv, row 3, column When: \"January 2025\" is after 2024-12-31, so the row is left"
                + " out",
            "tracker.csv, row 4, column When changed: \"2025-01-01\" is after 2024-12-31, so no"
                + " change is recorded");
  }

  @ParameterizedTest
  @CsvSource({
    "Rejected, NOT_ACCEPTED",
    "partly accepted, PARTLY",
    "accepted in part, PARTLY",
    "already so, ALREADY_SO",
  })
  void a_decision_is_known_by_its_words(String cell, Disposition disposition) throws IOException {
    ImportedProgramme made = made(",,A,,,," + cell + ",2024-03-01,,\n");
    assertThat(made.programme().contributions().get(0).history().decision().orElseThrow())
        .isEqualTo(
            new Step.Decided(
                LocalDate.of(2024, 3, 1), disposition, Optional.empty(), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "yes, true",
    "Yes please!, true",
    "Y, true",
    "TRUE, true",
    "no, false",
    "No thanks, false",
    "n, false",
    "FALSE, false",
    "'', false"
  })
  void words_may_be_quoted_where_the_row_says_so(String cell, boolean quotable) throws IOException {
    ImportedProgramme made = made(",,A,,,,,,," + cell + "\n");
    assertThat(made.leftOut()).isEmpty();
    assertThat(made.programme().contributions().get(0).quotable()).isEqualTo(quotable);
  }

  @Test
  void where_nothing_was_said_nothing_may_be_quoted() throws IOException {
    ImportedProgramme made = made(",Workshop,,,,Impact,,,,yes\n");
    assertThat(made.programme().contributions().get(0).quotable()).isFalse();
    assertThat(made.places())
        .hasToString(
            "[tracker.csv, row 2, column May be quoted: \"yes\" is about words, and there are none]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-02-01,Workshop,,,,,,,,             | 1
          2024-02-01,,,,,,,,,                     | 1
          2024-02,Workshop,,Nothing yet,,,,,,yes  | 1
          ,,,n/a,,,,,,                            | 0""")
  void a_row_that_says_no_more_than_when_and_how_is_an_activity_and_no_contribution(
      String row, int activities) throws IOException {
    ImportedProgramme made = made(row + "\n");
    assertThat(made.programme().contributions()).isEmpty();
    assertThat(made.programme().changes()).isEmpty();
    assertThat(made.programme().activities()).hasSize(activities);
    assertThat(made.leftOut())
        .hasToString(
            "[1: rows that say neither what was hoped nor what changed, kept as activities]");
    assertThat(made.places())
        .hasToString(
            "[tracker.csv, row 2: the row says nothing under 'What they hoped to influence' and"
                + " names no change, so it is no contribution]");
  }

  @Test
  void what_is_wrong_is_told_by_the_headings_of_the_sheet() throws IOException {
    ImportedProgramme made =
        made(
            read(
                """
                Date,What did they hope to influence?,What changed?,Decision,Decided on,Changed on
                soon,A,X,perhaps,2024-02-01,2024-01-01
                ,,,accepted,2024-03-01,
                2024-05-01,,,,,
                """));
    assertThat(made.places())
        .extracting(CsvProblem::toString)
        .containsExactly(
            "tracker.csv, row 4: the row says nothing under 'What did they hope to influence?' and"
                + " names no change, so it is no contribution",
            "tracker.csv, row 2, column Decision: \"perhaps\" is not one of accepted, partly, not"
                + " accepted, deferred, already so, out of scope",
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
          What changed>What they hoped to influence~X>a, b                  | 2 | none
          What changed>What they hoped to influence~X>"a, b"~               | 2 | none
          Impact tracker~~What changed,What they hoped to influence~X,"a, b" | 4 | 1: rows above the headings
          "Ours; since 2020";~"Kept by~the team";~What changed;What they hoped to influence~X;a, b | 4 | 2: rows above the headings""")
  void a_sheet_is_read_as_spreadsheets_save_it(String sheet, int row, String leftOut)
      throws IOException {
    PiritTracker tracker = read(sheet.replace("~", "\r\n").replace('>', '\t'));
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
        read(
            "what  CHANGED ;Owner;WHAT THEY HOPED TO INFLUENCE?;\"Cost\nin £\"\r\nX;me;Y;2\r\n;me;;\r\n");
    assertThat(tracker.entries()).hasSize(1);
    assertThat(tracker.entries().get(0).row()).isEqualTo(2);
    assertThat(tracker.entries().get(0).cell(PiritColumn.CHANGED)).contains(Text.of("X"));
    assertThat(tracker.entries().get(0).cell(PiritColumn.HOPED)).contains(Text.of("Y"));
    assertThat(tracker.leftOut())
        .extracting(LeftOut::toString)
        .containsExactly(
            "2: columns that a tracker does not have: \"Cost\\u000Ain £\", \"Owner\"; it may also have"
                + " 'When', 'How the public contributed', 'Why it matters', 'UK Standard', 'What was"
                + " decided', 'When decided', 'When decision and reason were fed back', 'When changed', 'May be quoted'",
            "1: rows in which a tracker's columns are empty");
    assertThat(made(tracker).leftOut()).containsAll(tracker.leftOut());
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
        .isThrownBy(() -> read(header + "\n"))
        .withMessage(message);
  }

  @Test
  void empty_headings_and_others_that_stand_twice_are_no_hindrance() throws IOException {
    PiritTracker tracker =
        read("What changed,,What they hoped to influence,Owner,Owner,\nX,,Y,me,you,\nX,?,Y,,,\n");
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
    PiritTracker tracker = read("What they hoped to influence,What changed,When\nA,X,\nB\nC,Z\n");
    assertThat(tracker.entries())
        .extracting(entry -> entry.cell(PiritColumn.HOPED).orElseThrow().value())
        .containsExactly("A", "B", "C");
    assertThat(tracker.leftOut())
        .hasToString("[2: rows that end early, read as if their last cells are empty]");
  }

  @Test
  void what_weighs_most_is_told_first() throws IOException {
    ImportedProgramme made =
        made("spring,,A,n/a,,,,,,\n,,B,C,,,,,,\n2025-01-01,,D,,,,,,,\n,,E,n/a,n/a,,,,,\n");
    assertThat(made.leftOut())
        .extracting(LeftOut::toString)
        .containsExactly(
            "1: rows of which the time is after the as-of day, left out",
            "1: changes without a day, not tied to what was hoped",
            "1: times that name no day, month, year or period",
            "2: rows that name no change");
    assertThat(made.places()).extracting(CsvProblem::row).containsExactly(4, 3, 2, 2, 5);
  }

  @Test
  void words_that_no_document_can_carry_are_refused_without_showing_them() {
    assertThatExceptionOfType(InvolvementCsvException.class)
        .isThrownBy(() -> read(HEADER + ",,my\u0007word,,,,,,,\n"))
        .withMessage(
            "tracker.csv, row 2, column What they hoped to influence: the text of 7 characters"
                + " holds U+0007 at 2, which no document can carry");
  }

  @Test
  void what_a_spreadsheet_saved_in_another_encoding_is_refused() throws IOException {
    Path file = folder.resolve("tracker.csv");
    Files.write(file, (HEADER + ",,é,,,,,,,\n").getBytes(StandardCharsets.ISO_8859_1));
    assertThatExceptionOfType(InvolvementCsvException.class)
        .isThrownBy(() -> PiritTracker.read(file))
        .withMessage(
            "tracker.csv, row 2, column What they hoped to influence: byte 0xE9 is not UTF-8: save"
                + " the file as 'CSV UTF-8'");
  }

  @Test
  void a_file_beyond_a_limit_is_refused() throws IOException {
    Path file = folder.resolve("tracker.csv");
    Files.writeString(file, HEADER);
    assertThatExceptionOfType(InvolvementCsvException.class)
        .isThrownBy(() -> PiritTracker.read(file, ReadLimits.DEFAULT.withDocumentBytes(100)))
        .withMessage("tracker.csv: the file is longer than 100 bytes");
  }

  @Test
  void what_is_read_is_written_also_where_a_programme_has_no_place_for_it() throws IOException {
    PiritTracker tracker =
        read(
            HEADER
                + "spring,\"=1, \"\"a\"\"\nb\",A,nothing,because,Fairness,perhaps,soon,later,ask\n");
    Path copy = folder.resolve("copy.csv");
    tracker.writeForInternalUse(copy);
    assertThat(copy)
        .hasContent(
            WRITTEN
                + "spring,\"'=1, \"\"a\"\"\nb\",A,nothing,because,Fairness,perhaps,soon,,later,ask\n");
    assertThat(PiritTracker.read(copy).entries()).isEqualTo(tracker.entries());
  }

  @Test
  void a_change_without_days_stands_in_the_row_of_its_contribution() throws IOException {
    String rows =
        """
        2024-02,Workshop,A,X,because,,,,,,yes
        2024-02-01,Interview,A,Y,,,,,,,no
        """;
    assertThat(csv(PiritTracker.of(made(read(WRITTEN + rows)).programme())))
        .isEqualTo(WRITTEN + rows);
  }

  @Test
  void a_programme_is_a_tracker_by_contribution_and_change() throws IOException {
    Contribution said =
        Contribution.raised(ContributionId.of("c"), Text.of("Said"), day(2, 1))
            .withQuotable(true)
            .withAnswerBy(day(3, 31))
            .withThemes(Theme.of("impact"))
            .decided(day(3, 1), Disposition.NOT_ACCEPTED, Text.of("why"))
            .plus(new Step.Reopened(day(3, 2), Optional.empty()))
            .decided(day(3, 3), Disposition.ALREADY_SO)
            .actedOn(day(4, 1), ChangeId.of("one"))
            .actedOn(day(4, 2), ChangeId.of("two"))
            .actedOn(day(4, 3), ChangeId.of("two"));
    Programme programme =
        Programme.builder()
            .id(ProgrammeId.of("p"))
            .title(Text.of("A study"))
            .asOf(AS_OF)
            .addContributions(said, Contribution.builder().id(ContributionId.of("d")).build())
            .addChanges(change("one"), change("two").withHoped(Text.of("Hoped")), change("three"))
            .addActivities(
                Activity.builder()
                    .id(ActivityId.of("a"))
                    .addMethods(Method.FOCUS_GROUP, Method.SURVEY)
                    .period(Period.since(day(1, 1)))
                    .build())
            .build();
    PiritTracker tracker = PiritTracker.of(programme);
    assertThat(csv(tracker))
        .isEqualTo(
            WRITTEN
                + """
                2024-02-01,,Said,Changed one,,,already so,2024-03-03,,2024-04-01,yes
                2024-02-01,,Hoped,Changed two,,,already so,2024-03-03,,2024-04-02,
                2024-01-01/..,"focus group, survey",,,,,,,,,
                ,,,Changed three,,,,,,,
                """);
    assertThat(tracker.leftOut())
        .extracting(LeftOut::toString)
        .containsExactly(
            "1: words of contributions, where what was hoped of the change stands in their place",
            "1: contributions and activities of which no column of a tracker is known",
            "1: steps other than decided, decision and reason fed back, and acted on",
            "2: such steps that no longer stand, or say again what stands",
            "1: reasons of decisions",
            "1: themes that are none of the UK Standards of 2019",
            "1: contributions of which it is known who said them, or by when an answer was promised");
  }

  @Test
  void what_a_tracker_has_no_column_for_is_counted_for_every_list() throws IOException {
    PiritTracker tracker = PiritTracker.of(Tables.example());
    assertThat(tracker.leftOut())
        .extracting(LeftOut::toString)
        .containsExactly(
            "2: steps other than decided, decision and reason fed back, and acted on",
            "1: such steps that no longer stand, or say again what stands",
            "1: reasons of decisions",
            "1: activities of which more is known than time and way",
            "1: changes of which more is known than what changed, what was hoped and why it matters",
            "1: stakeholders",
            "1: ratings of a level",
            "1: statements that were rated",
            "1: decisions",
            "1: barriers",
            "1: populations",
            "1: scales of its own",
            "1: references to other registers",
            "2: registers of which a full list was kept",
            "3: purpose, period and number of people of the whole");
    assertThat(csv(tracker))
        .isEqualTo(
            WRITTEN
                + """
                2022-02-22,workshop,Pay travel on the day,,,,not accepted,2022-03-01,,,yes
                ,,,Travel is paid at the door,,,,,,,
                """);
  }

  @Test
  void its_printed_form_tells_nothing_of_what_anybody_said() throws IOException {
    PiritTracker tracker = read(HEADER + ",,Words,,,,,,,\n");
    assertThat(tracker).hasToString("PIRIT tracker of 1 row");
    assertThat(tracker.entries())
        .singleElement(InstanceOfAssertFactories.type(PiritTracker.Entry.class))
        .hasToString("Entry[row=2, cells={HOPED=Text of 5 characters}]");
  }

  private ImportedProgramme made(String rows) throws IOException {
    return made(read(HEADER + rows));
  }

  private static ImportedProgramme made(PiritTracker tracker) {
    return tracker.programme(ProgrammeId.of("p"), Text.of("A study"), AS_OF);
  }

  private PiritTracker read(String content) throws IOException {
    return PiritTracker.read(Files.writeString(folder.resolve("tracker.csv"), content));
  }

  private String csv(PiritTracker tracker) throws IOException {
    Path file = folder.resolve("written.csv");
    tracker.writeForInternalUse(file);
    return Files.readString(file);
  }

  private static Change change(String id) {
    return Change.builder()
        .id(ChangeId.of(id))
        .description(Text.of("Changed " + id))
        .basis(Basis.ORGANISATION)
        .build();
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2024, month, day);
  }
}
