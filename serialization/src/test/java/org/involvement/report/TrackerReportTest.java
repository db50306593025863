package org.involvement.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.involvement.csv.PiritTracker;
import org.involvement.programme.Programme;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.junit.jupiter.api.Test;

/** What becomes of a tracker, in which one cell holds what was said and what was hoped. */
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
    for (Report report : List.of(silent, silent.forInternalUse())) {
      assertThat(report.toText())
          .contains("- Travel is paid at the door (the organisation says)")
          .contains("Why it matters: People on low incomes can come")
          .doesNotContain("Hoped for", "Travel paid on the day");
    }
  }

  @Test
  void what_changed_on_a_day_that_no_one_wrote_down_stands_beside_what_was_said() {
    assertThat(Report.of(QUOTABLE).toText())
        .contains(
            """
              We asked: Workshop with five people who use inhalers
              You said: "Travel paid on the day" (somebody who was involved)
              We did:   Decided: accepted
              We did:   Changed: Travel is paid at the door

              We asked: Two people read the leaflet
              You said: "Shorter sentences" (somebody who was involved)
              We did:   Changed, on a day not recorded: The leaflet was written again

            """)
        .contains("Hoped for: Travel paid on the day");
  }

  private static Programme quotable(Programme programme, boolean yes) {
    return programme.withContributions(
        programme.contributions().stream().map(one -> one.withQuotable(yes)).toList());
  }
}
