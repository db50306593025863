package org.involvement.exchange.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.involvement.exchange.ImportedProgramme;
import org.involvement.exchange.tracker.PiritTracker.Entry;
import org.involvement.json.ReadLimits;
import org.involvement.sheet.internal.CsvProblems;
import org.involvement.sheet.internal.CsvWriter;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;

/** What a tracker holds comes back, from a file and from a programme. */
class PiritRoundTripTest {
  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

  @Property
  void a_file_says_what_was_written(@ForAll("trackers") PiritTracker tracker) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvWriter.write(out, table -> PiritTable.write(tracker.entries(), table));
    CsvProblems problems = new CsvProblems(10);
    Optional<PiritTracker> read =
        PiritTable.read("tracker.csv", out.toByteArray(), ReadLimits.DEFAULT, problems);
    assertThat(problems.list()).isEmpty();
    assertThat(read).contains(tracker);
  }

  /**
   * Rows that say something; also of changes without a day, which no step ties to the contribution.
   */
  @Property
  void a_programme_says_what_its_tracker_said(@ForAll("trackers") PiritTracker tracker) {
    Assume.that(tracker.entries().stream().allMatch(PiritRoundTripTest::saysSomething));
    ImportedProgramme made =
        tracker.programme(ProgrammeId.of("p"), Text.of("A study"), FIRST.plusYears(2));
    assertThat(PiritTracker.of(made.programme())).isEqualTo(tracker);
  }

  private static boolean saysSomething(Entry entry) {
    return !EnumSet.of(PiritColumn.WHEN, PiritColumn.HOW).containsAll(entry.cells().keySet());
  }

  @Provide
  Arbitrary<PiritTracker> trackers() {
    return rows()
        .filter(cells -> !cells.isEmpty())
        .list()
        .ofMaxSize(6)
        .map(
            rows -> {
              List<Entry> entries = new ArrayList<>();
              rows.forEach(cells -> entries.add(new Entry(entries.size() + 2, cells)));
              return new PiritTracker("tracker.csv", entries, List.of());
            });
  }

  /**
   * The days of a row follow on each other, as the steps of a contribution do; where it was not
   * taken up, a change has its day.
   */
  private static Arbitrary<Map<PiritColumn, Text>> rows() {
    Arbitrary<Optional<String>> words =
        Arbitraries.of("a", "b", "=c", "d, \"e\"\nf", "é;").optional();
    Arbitrary<Optional<String>> standards =
        Arbitraries.of("Impact", "Governance, Working together").optional();
    Arbitrary<String> disposition = Arbitraries.of("agreed", "not agreed", "outside remit");
    Arbitrary<Integer> days = Arbitraries.integers().between(0, 40);
    Arbitrary<Map<PiritColumn, Text>> rows =
        Combinators.combine(
                when(),
                words,
                words,
                words,
                words,
                standards,
                disposition.optional(),
                days.optional().tuple2())
            .as(PiritRoundTripTest::row);
    return Combinators.combine(rows, Arbitraries.of("yes", "no", ""))
        .as(PiritRoundTripTest::quotable);
  }

  private static Map<PiritColumn, Text> row(
      Optional<String> when,
      Optional<String> how,
      Optional<String> hoped,
      Optional<String> changed,
      Optional<String> why,
      Optional<String> standards,
      Optional<String> decided,
      Tuple.Tuple2<Optional<Integer>, Optional<Integer>> after) {
    Map<PiritColumn, Text> cells = new EnumMap<>(PiritColumn.class);
    put(cells, PiritColumn.WHEN, when);
    put(cells, PiritColumn.HOW, how);
    put(cells, PiritColumn.HOPED, hoped);
    boolean taken = decided.filter(what -> !what.equals("agreed")).isEmpty();
    boolean changes = changed.isPresent() && (taken || after.get2().isPresent());
    put(cells, PiritColumn.CHANGED, changed.filter(words -> changes));
    put(cells, PiritColumn.WHY_IT_MATTERS, !changes ? Optional.empty() : why);
    put(cells, PiritColumn.STANDARDS, standards);
    put(cells, PiritColumn.DECIDED, decided);
    LocalDate day = FIRST.plusYears(1);
    put(cells, PiritColumn.DECIDED_ON, decided.map(what -> day.toString()));
    Optional<String> fedBack = after.get1().map(days -> day.plusDays(days).toString());
    Optional<String> acted = after.get2().map(days -> day.plusDays(days).toString());
    if (decided.isPresent()) {
      put(cells, PiritColumn.FED_BACK_ON, fedBack);
      put(cells, PiritColumn.CHANGED_ON, acted.filter(days -> changes));
    }
    return cells;
  }

  private static Map<PiritColumn, Text> quotable(Map<PiritColumn, Text> cells, String answer) {
    Optional<String> quotable = Optional.of(answer).filter(words -> !words.isEmpty());
    put(cells, PiritColumn.QUOTABLE, quotable.filter(said -> cells.containsKey(PiritColumn.HOPED)));
    return cells;
  }

  private static Arbitrary<Optional<String>> when() {
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(0, 3).map(number -> FIRST.plusDays(number));
    return Arbitraries.oneOf(
            days.map(LocalDate::toString),
            days.map(day -> day + "/" + day.plusDays(9)),
            Arbitraries.of("2023-02", "2023", "2023-04-01/.."))
        .optional();
  }

  private static void put(
      Map<PiritColumn, Text> cells, PiritColumn column, Optional<String> words) {
    words.ifPresent(text -> cells.put(column, Text.of(text)));
  }
}
