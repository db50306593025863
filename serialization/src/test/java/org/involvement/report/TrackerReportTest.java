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
  private static final Programme TRACKER =
      PiritTracker.read(Path.of("../examples/pirit/tracker.csv"))
          .programme(ProgrammeId.of("p"), Text.of("Inhalers"), LocalDate.of(2023, 6, 30))
          .programme();

  @Test
  void what_may_not_be_quoted_is_not_printed_as_what_was_hoped_either() {
    for (Report report : List.of(Report.of(TRACKER), Report.of(TRACKER).forInternalUse())) {
      assertThat(report.toText())
          .contains("- Travel is paid at the door (the organisation says)")
          .contains("Why it matters: People on low incomes can come")
          .doesNotContain("Hoped for", "Travel paid on the day");
    }
  }

  @Test
  void what_changed_on_a_day_that_no_one_wrote_down_stands_beside_what_was_said() {
    Programme quotable =
        TRACKER.withContributions(
            TRACKER.contributions().stream().map(one -> one.withQuotable(true)).toList());
    assertThat(Report.of(quotable).toText())
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
}
