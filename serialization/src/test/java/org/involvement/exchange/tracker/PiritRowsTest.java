package org.involvement.exchange.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.involvement.csv.Tables;
import org.involvement.engagement.Activity;
import org.involvement.engagement.Method;
import org.involvement.exchange.Loss;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Step;
import org.involvement.feedback.Theme;
import org.involvement.programme.Programme;
import org.involvement.value.ActivityId;
import org.involvement.value.Basis;
import org.involvement.value.ChangeId;
import org.involvement.value.ContributionId;
import org.involvement.value.PartialDate;
import org.involvement.value.Period;
import org.involvement.value.Permission;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Readers;
import org.involvement.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trackers that are written. */
class PiritRowsTest {
  private final Trackers trackers;

  PiritRowsTest(@TempDir Path folder) {
    trackers = new Trackers(folder);
  }

  @Test
  void what_is_read_is_written_also_where_a_programme_has_no_place_for_it() throws IOException {
    PiritTracker tracker =
        trackers.read(
            Trackers.HEADER
                + "spring,\"=1, \"\"a\"\"\nb\",A,nothing,because,Fairness,perhaps,soon,later,ask\n");
    Path copy = trackers.folder().resolve("copy.csv");
    tracker.writeForInternalUse(copy);
    assertThat(copy)
        .hasContent(
            Trackers.WRITTEN
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
    assertThat(
            trackers.written(
                PiritTracker.of(Trackers.made(trackers.read(Trackers.WRITTEN + rows)).programme())))
        .isEqualTo(Trackers.WRITTEN + rows);
  }

  /** Read again, it would be the answer that goes with the refusal. */
  @Test
  void a_change_without_a_day_stands_apart_from_a_contribution_that_was_not_taken_up()
      throws IOException {
    Programme programme =
        Programme.builder()
            .id(ProgrammeId.of("p"))
            .title(Text.of("A study"))
            .asOf(Trackers.AS_OF)
            .addContributions(
                Contribution.raised(
                        ContributionId.of("c"), Text.of("Cake"), PartialDate.of(day(2, 1)))
                    .decided(PartialDate.of(day(3, 1)), Disposition.NOT_AGREED))
            .addChanges(change("c").withHoped(Text.of("Cake")))
            .build();
    assertThat(trackers.written(PiritTracker.of(programme)))
        .isEqualTo(
            Trackers.WRITTEN
                + "2024-02-01,,Cake,,,,not agreed,2024-03-01,,,no\n,,Cake,Changed c,,,,,,,\n");
  }

  @Test
  void a_programme_is_a_tracker_by_contribution_and_change() throws IOException {
    Contribution said =
        Contribution.raised(ContributionId.of("c"), Text.of("Said"), PartialDate.of(day(2, 1)))
            .withPermission(Permission.of(Readers.PUBLIC))
            .withAnswerBy(day(3, 31))
            .withThemes(Theme.of("impact"))
            .decided(PartialDate.of(day(3, 1)), Disposition.NOT_AGREED, Text.of("why"))
            .plus(new Step.Reopened(PartialDate.of(day(3, 2)), Optional.empty()))
            .decided(PartialDate.of(day(3, 3)), Disposition.ALREADY_IN_PLACE)
            .actedOn(PartialDate.of(day(4, 1)), ChangeId.of("one"))
            .actedOn(PartialDate.of(day(4, 2)), ChangeId.of("two"))
            .actedOn(PartialDate.of(day(4, 3)), ChangeId.of("two"));
    Programme programme =
        Programme.builder()
            .id(ProgrammeId.of("p"))
            .title(Text.of("A study"))
            .asOf(Trackers.AS_OF)
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
    assertThat(trackers.written(tracker))
        .isEqualTo(
            Trackers.WRITTEN
                + """
                2024-02-01,,Said,Changed one,,,already in place,2024-03-03,,2024-04-01,yes
                2024-02-01,,Hoped,Changed two,,,already in place,2024-03-03,,2024-04-02,
                2024-01-01/..,"focus group, survey",,,,,,,,,
                ,,,Changed three,,,,,,,
                """);
    assertThat(tracker.leftOut())
        .extracting(Loss::toString)
        .containsExactly(
            "1: words of contributions, where what was hoped of the change stands in their place",
            "1: contributions and activities of which no column of a tracker is known",
            "1: steps other than decided, decision and reason fed back, and acted on",
            "2: such steps that no longer stand, or say again what stands",
            "1: reasons of decisions",
            "1: themes that are none of the UK Standards of 2019",
            "1: contributions of which it is known who said them, how many did, of which kind they are,"
                + " what others said, or by when an answer was promised");
  }

  @Test
  void what_a_tracker_has_no_column_for_is_counted_for_every_list() throws IOException {
    PiritTracker tracker = PiritTracker.of(Tables.example());
    assertThat(tracker.leftOut())
        .extracting(Loss::toString)
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
    assertThat(trackers.written(tracker))
        .isEqualTo(
            Trackers.WRITTEN
                + """
                2022-02-22,workshop,Pay travel on the day,,,,not agreed,2022-03-01,,,yes
                ,,,Travel is paid at the door,,,,,,,
                """);
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
