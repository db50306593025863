package org.involvement.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.involvement.engagement.Activity;
import org.involvement.page.Point;
import org.involvement.programme.Programme;
import org.involvement.value.ActivityId;
import org.involvement.value.Period;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.junit.jupiter.api.Test;

class RepeatedTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  @Test
  void what_reads_alike_stands_once_with_its_number() {
    assertThat(
            Repeated.points(
                List.of(Point.of("Panel"), new Point("Panel", List.of("why")), Point.of("Panel"))))
        .containsExactly(Point.of("Panel (2 times)"), new Point("Panel", List.of("why")));
    assertThat(
            Repeated.rows(
                List.of(List.of("a", "Panel"), List.of("b", "Panel"), List.of("a", "Panel")), 1))
        .containsExactly(List.of("a", "Panel (2 times)"), List.of("b", "Panel"));
  }

  @Test
  void an_activity_for_each_day_is_counted_and_internally_dated() {
    Report report =
        Report.of(
            Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(Text.of("Ours"))
                .asOf(DAY.plusDays(9))
                .activities(IntStream.range(0, 3).mapToObj(RepeatedTest::panel).toList())
                .build());
    assertThat(report.toText()).contains("- Panel (3 times)\n").doesNotContain("- Panel\n");
    assertThat(report.forInternalUse().toText())
        .contains("- Panel, 2024-03-01", "- Panel, 2024-03-02", "- Panel, 2024-03-03");
  }

  private static Activity panel(int day) {
    return Activity.builder()
        .id(ActivityId.of("panel-" + day))
        .title(Text.of("Panel"))
        .period(Period.on(DAY.plusDays(day)))
        .build();
  }
}
