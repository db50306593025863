package org.involvement.exchange.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.involvement.engagement.Activity;
import org.involvement.exchange.ImportedProgramme;
import org.involvement.exchange.Loss;
import org.involvement.exchange.LossPlace;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Step;
import org.involvement.feedback.TextForm;
import org.involvement.feedback.Theme;
import org.involvement.programme.Programme;
import org.involvement.sheet.CsvProblem;
import org.involvement.sheet.InvolvementCsvException;
import org.involvement.value.ActivityId;
import org.involvement.value.Basis;
import org.involvement.value.ChangeId;
import org.involvement.value.ContributionId;
import org.involvement.value.PartialDate;
import org.involvement.value.Period;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Readers;
import org.involvement.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiritTrackerTest {
  private final Trackers trackers;

  PiritTrackerTest(@TempDir Path folder) {
    trackers = new Trackers(folder);
  }

  @Test
  void a_check_says_why_a_file_is_no_tracker(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("list.csv");
    Files.writeString(file, "Name,Colour\nGarden,green\n");
    List<CsvProblem> problems = PiritTracker.check(file);
    assertThat(problems).isNotEmpty();
    assertThatExceptionOfType(InvolvementCsvException.class)
        .isThrownBy(() -> PiritTracker.read(file))
        .satisfies(e -> assertThat(e.problem()).isEqualTo(problems.get(0)));
    assertThat(PiritTracker.check(Path.of("../examples/pirit/tracker.csv"))).isEmpty();
  }

  @Test
  void a_row_is_a_contribution_in_an_activity_with_a_change() throws IOException {
    Programme programme =
        trackers
            .made(
                "2024-02-01,Workshop,A shorter form,The form has two pages,People finish it,"
                    + "\"Impact, Working together\",partly,2024-03-01,2024-04-15,\n")
            .programme();
    assertThat(programme)
        .isEqualTo(
            Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(Text.of("A study"))
                .asOf(Trackers.AS_OF)
                .addActivities(
                    Activity.builder()
                        .id(ActivityId.of("row-2"))
                        .title(Text.of("Workshop"))
                        .period(Period.on(day(2, 1)))
                        .build())
                .addContributions(
                    Contribution.raised(
                            ContributionId.of("row-2"),
                            Text.of("A shorter form"),
                            PartialDate.of(day(2, 1)))
                        .withForm(TextForm.NOTE)
                        .from(ActivityId.of("row-2"))
                        .withThemes(
                            Theme.of("uk-standards-2019-impact"),
                            Theme.of("uk-standards-2019-working-together"))
                        .decided(PartialDate.of(day(3, 1)), Disposition.PARTLY_AGREED)
                        .actedOn(PartialDate.of(day(4, 15)), ChangeId.of("row-2")))
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
        trackers
            .made(
                """
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
    Programme programme = trackers.made("March 2024,,A,,,,,,,\n").programme();
    assertThat(programme.activities().get(0).period())
        .contains(Period.parse("2024-03-01/2024-03-31"));
    assertThat(programme.contributions().get(0).raisedOn().isKnown()).isFalse();
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
          ,,A,,,,yes,2024-01-01,,                        | 1: decisions without what was decided, or without the day                        | column What was decided: "yes" is not one of agreed, partly agreed, not agreed, deferred, already in place, outside remit
          ,,A,,,,accepted,,,                             | 1: decisions without what was decided, or without the day                        | column What was decided: "accepted" has no day on which it was decided
          ,,A,,,,accepted,May 2024,,                     | 1: decisions without what was decided, or without the day                        | column When decided: "May 2024" is not a single day, such as 2022-03-01
          03/01/2024,,A,,,,,,,                            | 1: times that name no day, month, year or period                                 | column When: "03/01/2024" could be 3 January or 1 March; no date in the column shows which. Write 3 January 2024 or 2024-01-03.
          ,,A,,,,partly,3/1/2024,,                       | 1: decisions without what was decided, or without the day                        | column When decided: "3/1/2024" could be 3 January or 1 March; no date in the column shows which. Write 3 January 2024 or 2024-01-03.
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
    ImportedProgramme made = trackers.made(row + "\n");
    assertThat(made.leftOut()).hasToString("[" + reason + "]");
    assertThat(made.places()).hasToString("[tracker.csv, row 2, " + place + "]");
    assertThat(made.programme().contributions()).hasSize(1);
    assertThat(made.programme().contributions().get(0).text()).contains(Text.of("A"));
  }

  @Test
  void what_came_after_the_day_is_not_in_it() throws IOException {
    ImportedProgramme made =
        trackers.made(
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
    "Agreed, AGREED",
    "accepted, AGREED",
    "partly agreed, PARTLY_AGREED",
    "partly, PARTLY_AGREED",
    "agreed in part, PARTLY_AGREED",
    "partly accepted, PARTLY_AGREED",
    "partially accepted, PARTLY_AGREED",
    "accepted in part, PARTLY_AGREED",
    "not agreed, NOT_AGREED",
    "not accepted, NOT_AGREED",
    "Rejected, NOT_AGREED",
    "declined, NOT_AGREED",
    "postponed, DEFERRED",
    "already in place, ALREADY_IN_PLACE",
    "already so, ALREADY_IN_PLACE",
    "outside remit, OUTSIDE_REMIT",
    "Out of scope, OUTSIDE_REMIT",
  })
  void a_decision_is_known_by_its_words(String cell, Disposition disposition) throws IOException {
    ImportedProgramme made = trackers.made(",,A,,,," + cell + ",2024-03-01,,\n");
    assertThat(made.programme().contributions().get(0).history().decision().orElseThrow())
        .isEqualTo(
            new Step.Decided(
                PartialDate.of(LocalDate.of(2024, 3, 1)),
                disposition,
                Optional.empty(),
                Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "yes, VERBATIM, PUBLIC",
    "Yes please!, VERBATIM, PUBLIC",
    "Y, VERBATIM, PUBLIC",
    "TRUE, VERBATIM, PUBLIC",
    "no, NOTE, INSIDE",
    "No thanks, NOTE, INSIDE",
    "n, NOTE, INSIDE",
    "FALSE, NOTE, INSIDE",
    "'', NOTE, GROUP"
  })
  void words_are_read_as_far_as_the_row_says_so(String cell, TextForm form, Readers widest)
      throws IOException {
    ImportedProgramme made = trackers.made(",,A,,,,,,," + cell + "\n");
    assertThat(made.leftOut()).isEmpty();
    Contribution said = made.programme().contributions().get(0);
    assertThat(said.form()).contains(form);
    for (Readers readers : Readers.values()) {
      assertThat(said.mayBeReadBy(readers)).isEqualTo(widest.include(readers));
    }
  }

  @Test
  void where_nothing_was_said_nothing_may_be_quoted() throws IOException {
    ImportedProgramme made = trackers.made(",Workshop,,,,Impact,,,,yes\n");
    assertThat(made.programme().contributions().get(0).permission()).isEmpty();
    assertThat(made.programme().contributions().get(0).form()).isEmpty();
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
          ,,,n/a,,,,,,                            | 0\
          """)
  void a_row_that_says_no_more_than_when_and_how_is_an_activity_and_no_contribution(
      String row, int activities) throws IOException {
    ImportedProgramme made = trackers.made(row + "\n");
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

  /** Issue 17: two of three days were lost. */
  @Test
  void one_date_shows_the_order_of_day_and_month_for_its_column() throws IOException {
    ImportedProgramme made =
        trackers.made(
            """
            15/01/2024,,Pay travel,,,,accepted,02/03/2024,,
            03/02/2024,,Shorter letters,,,,accepted,3/13/2024,,
            05/03/2024,,A map,,,,,,,
            """);
    assertThat(made.programme().contributions())
        .extracting(Contribution::raisedOn)
        .containsExactly(
            PartialDate.of(day(1, 15)), PartialDate.of(day(2, 3)), PartialDate.of(day(3, 5)));
    assertThat(made.programme().contributions().subList(0, 2))
        .extracting(said -> said.history().decision().orElseThrow().day())
        .containsExactly(PartialDate.of(day(2, 3)), PartialDate.of(day(3, 13)));
    assertThat(made.leftOut())
        .hasToString("[2: columns in which one date shows the order of day and month]");
    assertThat(made.places())
        .extracting(LossPlace::toString)
        .containsExactly(
            "tracker.csv, row 2, column When: \"15/01/2024\" has the day first, so 03/02/2024 is"
                + " read as 3 February 2024 (2 rows)",
            "tracker.csv, row 3, column When decided: \"3/13/2024\" has the month first, so"
                + " 02/03/2024 is read as 3 February 2024 (1 row)");
  }

  /** Issue 17: five of five days were lost. */
  @Test
  void days_are_read_as_forms_and_spreadsheets_write_them() throws IOException {
    ImportedProgramme made =
        trackers.made(
            """
            1/16/2024 9:30:12,,Pay travel,,,,,,,
            2024/01/17 9:30:12 am GMT,,Shorter letters,,,,,,,
            17/01/2024 09:30,,A map,,,,,,,
            2024/01/18,,Quiet room,,,,,,,
            45310,,Later start,,,,,,,
            """);
    assertThat(made.programme().contributions())
        .extracting(said -> said.raisedOn().exact().orElseThrow().getDayOfMonth())
        .containsExactly(16, 17, 17, 18, 19);
    assertThat(made.leftOut()).hasToString("[1: columns in which numbers are read as days]");
    assertThat(made.places())
        .hasToString(
            "[tracker.csv, row 6, column When: \"45310\" is read as 19 January 2024, as Excel"
                + " numbers days (1 row)]");
  }

  /** Issue 17: all six rows were counted as changes. */
  @Test
  void a_row_whose_outcome_names_no_change_is_no_change_and_nothing_else_is_made_of_it()
      throws IOException {
    ImportedProgramme made =
        trackers.made(
            """
            2024-01-15,,Shorter letters,Not applicable,,,,,,
            2024-02-12,,A later start,Rejected,,,,,,
            2024-03-11,,More seats,No change required,,,,,,
            2024-03-11,,Quieter room,Noted,,,,,,
            2024-03-11,,A map,No impact,,,,,,
            2024-03-11,,Paid travel,Travel is paid,,,,,,
            """);
    assertThat(made.programme().changes())
        .extracting(change -> change.description().value())
        .containsExactly("Travel is paid");
    assertThat(made.leftOut()).contains(new Loss(TrackerLoss.NO_CHANGE, 5));
    assertThat(made.places())
        .filteredOn(place -> place.cause() == TrackerCause.Fixed.NO_CHANGE)
        .extracting(LossPlace::row)
        .containsExactly(2, 3, 4, 5, 6);
    assertThat(made.programme().contributions())
        .hasSize(6)
        .allSatisfy(said -> assertThat(said.steps()).isEmpty());
  }

  /** Each of these refusals counted as a change. */
  @ParameterizedTest
  @CsvSource({
    "not accepted",
    "Rejected",
    "not accepted: too expensive",
    "out of scope",
    "Outside our remit",
    "deferred",
    "Deferred to phase 2",
    "already so",
    "Already in place",
  })
  void what_stands_beside_a_refusal_is_an_answer_and_no_change(String decision) throws IOException {
    String row = "2024-01-18,,Cake,We chose fruit,,," + decision + ",2024-01-20,,\n";
    ImportedProgramme made = trackers.made(row);
    assertThat(made.programme().changes()).isEmpty();
    assertThat(made.leftOut()).contains(new Loss(TrackerLoss.NO_CHANGE, 1));
    assertThat(made.places())
        .filteredOn(place -> place.column().equals("What changed (if anything)"))
        .extracting(LossPlace::cause)
        .containsExactly(TrackerCause.Fixed.NOTHING_TAKEN_UP);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          accepted                    | ''
          partly                      | ''
          ''                          | ''
          not yet decided             | ''
          rejected at first, now done | ''
          deferred                    | 2024-06-01""")
  void beside_another_decision_or_with_a_day_of_its_own_it_is_a_change(String decision, String day)
      throws IOException {
    String row =
        "2024-01-18,,Cake,Fruit is offered,,,\"" + decision + "\",2024-01-20," + day + ",\n";
    assertThat(trackers.made(row).programme().changes())
        .extracting(change -> change.description().value())
        .containsExactly("Fruit is offered");
  }

  @Test
  void what_weighs_most_is_told_first() throws IOException {
    ImportedProgramme made =
        trackers.made("spring,,A,n/a,,,,,,\n,,B,C,,,,,,\n2025-01-01,,D,,,,,,,\n,,E,n/a,n/a,,,,,\n");
    assertThat(made.leftOut())
        .extracting(Loss::toString)
        .containsExactly(
            "1: rows of which the time is after the as-of day, left out",
            "1: times that name no day, month, year or period",
            "1: changes without a day, not tied to what was hoped",
            "2: rows that name no change");
    assertThat(made.places()).extracting(LossPlace::row).containsExactly(4, 2, 3, 2, 5);
  }

  @Test
  void its_printed_form_tells_nothing_of_what_anybody_said() throws IOException {
    PiritTracker tracker = trackers.read(Trackers.HEADER + ",,Words,,,,,,,\n");
    assertThat(tracker).hasToString("PIRIT tracker of 1 row");
    assertThat(tracker.entries())
        .singleElement(InstanceOfAssertFactories.type(PiritTracker.Entry.class))
        .hasToString("Entry[row=2, cells={HOPED=Text of 5 characters}]");
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2024, month, day);
  }
}
