package org.involvement.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.involvement.engagement.Activity;
import org.involvement.exchange.tracker.PiritTracker;
import org.involvement.page.Point;
import org.involvement.programme.Programme;
import org.involvement.value.ActivityId;
import org.involvement.value.Period;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Readers;
import org.involvement.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  @Test
  void what_reads_alike_stands_once_with_its_number() {
    assertThat(
            Repeated.points(
                List.of(
                    once(Point.of("Panel"), 1),
                    once(new Point("Panel", List.of("why")), 2),
                    once(Point.of("Panel"), 3))))
        .containsExactly(Point.of("Panel (2 times)"), new Point("Panel", List.of("why")));
    assertThat(
            Repeated.rows(
                List.of(
                    once(List.of("a", "Panel"), 1),
                    once(List.of("b", "Panel"), 2),
                    once(List.of("a", "Panel"), 3)),
                1))
        .containsExactly(List.of("a", "Panel (2 times)"), List.of("b", "Panel"));
  }

  /** Issue 17: a time that is not known may be the same as another, and was counted as one more. */
  @ParameterizedTest
  @CsvSource({
    "2024-03-01/2024-03-01 ?, Panel",
    "? ?, Panel",
    "2024-03-01/2024-03-01 ? 2024-03-02/2024-03-02, Panel (2 or more times)",
    "2024-01-01/2024-12-31 2024-03-01/2024-03-01, Panel",
    "2024-01-01/.. 2024-03-01/2024-03-01 2024-03-02/2024-03-02, Panel (2 or more times)",
    "2024-03-01/2024-03-02 2024-03-02/2024-03-03 2024-03-03/2024-03-03, Panel (2 or more times)",
    "2024-03-02/2024-03-02 2024-03-01/2024-03-01, Panel (2 times)",
    "2024-03-01/2024-03-01 2024-03-01/2024-03-01, Panel (2 times)",
  })
  void no_time_is_counted_that_may_be_another(String times, String words) {
    List<Repeated.Once<Point>> points =
        Arrays.stream(times.split(" "))
            .map(
                time ->
                    time.equals("?") ? Optional.<Period>empty() : Optional.of(Period.parse(time)))
            .map(when -> new Repeated.Once<>(Point.of("Panel"), when))
            .toList();
    assertThat(Repeated.points(points)).containsExactly(Point.of(words));
  }

  /** Issue 17: five rows, of which one has a day that is read, were "Panel (2 times)". */
  @Test
  void rows_of_a_tracker_without_a_day_have_no_number_of_times(@TempDir Path folder)
      throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("tracker.csv"),
            """
            When,How,What they hoped to influence,What changed
            15/01/2024,Panel,A,
            ,Panel,B,
            ,Panel,C,
            w/c 22 January 2024,Panel,D,
            w/c 29 January 2024,Panel,E,
            """);
    Programme programme =
        PiritTracker.read(file)
            .programme(ProgrammeId.of("p"), Text.of("Ours"), DAY.plusYears(1))
            .programme();
    assertThat(Report.of(programme).toText()).contains("- Panel\n").doesNotContain("times)");
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
    assertThat(report.forReaders(Readers.INSIDE).toText())
        .contains("- Panel, 2024-03-01", "- Panel, 2024-03-02", "- Panel, 2024-03-03");
  }

  private static Activity panel(int day) {
    return Activity.builder()
        .id(ActivityId.of("panel-" + day))
        .title(Text.of("Panel"))
        .period(Period.on(DAY.plusDays(day)))
        .build();
  }

  private static <T> Repeated.Once<T> once(T one, int day) {
    return new Repeated.Once<>(one, Optional.of(Period.on(DAY.plusDays(day))));
  }
}
