package org.involvement.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.involvement.exchange.tracker.PiritColumn;
import org.involvement.exchange.tracker.PiritTracker;
import org.involvement.feedback.TextForm;
import org.involvement.programme.Programme;
import org.involvement.value.Permission;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Readers;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

/** What becomes of a tracker, in which one cell holds what was said and what was hoped. */
@Fast
class TrackerReportTest {
  private static final Programme QUOTABLE =
      quotable(
          PiritTracker.read(Path.of("../examples/pirit/tracker.csv"))
              .programme(ProgrammeId.of("p"), Text.of("Inhalers"), LocalDate.of(2023, 6, 30))
              .programme(),
          true);

  @Test
  void what_may_not_be_quoted_is_not_printed_as_what_was_hoped_either() {
    Report silent = Report.of(quotable(QUOTABLE, false));
    for (Readers readers : List.of(Readers.PUBLIC, Readers.GROUP)) {
      assertThat(silent.forReaders(readers).toText())
          .contains("- Travel is paid at the door (the organisation says)")
          .contains("Why it matters: People on low incomes can come")
          .doesNotContain("Hoped for", "Travel paid on the day");
    }
    assertThat(silent.forReaders(Readers.INSIDE).toText())
        .contains("Hoped for: Travel paid on the day");
  }

  @Test
  void what_changed_on_a_day_that_no_one_wrote_down_stands_beside_what_was_said() {
    assertThat(Report.of(QUOTABLE).toText())
        .contains(
            """
              We asked: Two people read the leaflet
              You said: "Shorter sentences" (somebody who was involved)
              We did:   Changed, on a day not recorded: The leaflet was written again

            """)
        .contains(
            """
            Answered
              We asked: Workshop with five people who use inhalers
              You said: "The question that the study asks" (somebody who was involved)
              We did:   Decided: agreed
              We did:   Fed back: decision and reason
            """)
        .contains("Hoped for: Travel paid on the day");
  }

  @Test
  void a_tracker_that_is_read_is_the_form_again() {
    assertThat(Forms.pirit(QUOTABLE).forReaders(Readers.INSIDE).toText())
        .contains(
            """
            Contribution 5
            - When
                2023-01-16
            - How the public contributed
                Workshop with five people who use inhalers
            - What they hoped to influence
                "Travel paid on the day" (somebody who was involved, 2023-01-16)
            - What changed (if anything)
                Travel is paid at the door (the organisation says)
            - Why it matters
                People on low incomes can come
            - UK Standard
                Inclusive opportunities

            """)
        .contains("No other change is recorded.");
    assertThat(Forms.pirit(QUOTABLE).toText())
        .contains("- When: ____________________")
        .doesNotContain("2023-01-16");
  }

  @Test
  void the_headings_of_the_form_are_those_of_a_tracker() {
    List<String> headings =
        Forms.pirit(QUOTABLE)
            .toText()
            .lines()
            .dropWhile(line -> !line.equals("Contribution 1"))
            .filter(line -> line.startsWith("- "))
            .map(line -> line.substring(2).replaceFirst(": _+$", ""))
            .distinct()
            .toList();
    assertThat(headings)
        .isEqualTo(Arrays.stream(PiritColumn.values()).limit(6).map(PiritColumn::header).toList());
  }

  @Test
  void a_change_of_a_row_that_may_not_be_quoted_stands_by_itself() {
    assertThat(Forms.pirit(quotable(QUOTABLE, false)).toText())
        .contains(
            """
            Change 2
            - When: ____________________
            - How the public contributed: ____________________
            - What they hoped to influence: ____________________
            - What changed (if anything)
                Travel is paid at the door (the organisation says)
            - Why it matters
                People on low incomes can come
            - UK Standard: ____________________
            """)
        .doesNotContain("Contribution 1");
  }

  @Test
  void a_self_assessment_has_what_stands_under_a_standard_and_may_be_quoted() {
    String heading = "- Contributions put under it (from the record)\n";
    assertThat(Forms.ukStandards(QUOTABLE).toText())
        .contains(
            heading
                + """
                    "Shorter sentences" (somebody who was involved): Changed, on a day not
                    recorded: The leaflet was written again
                - What do contributors say?: ____________________
                """);
    assertThat(Forms.ukStandards(quotable(QUOTABLE, false)).toText()).doesNotContain(heading);
  }

  private static Programme quotable(Programme programme, boolean yes) {
    return programme.withContributions(
        programme.contributions().stream()
            .map(
                one ->
                    one.withForm(TextForm.VERBATIM)
                        .withPermission(Permission.of(yes ? Readers.PUBLIC : Readers.INSIDE)))
            .toList());
  }
}
