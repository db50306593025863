package org.involvement.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.involvement.analysis.reach.Reach;
import org.involvement.analysis.reach.ReachGroup;
import org.involvement.page.Block;
import org.involvement.page.Point;
import org.involvement.stakeholder.Category;
import org.involvement.value.Count;

/**
 * People by one characteristic beside what they are held against. Outside internal use every word
 * and length follows from the counts that are shown, never from those behind them.
 */
final class ReachFigure {
  /** Words in brackets are no category. */
  private static final String SILENT = "(did not say)";

  private static final String REST = "(were not counted by this)";

  private final Reach reach;
  private final ReleaseLevel level;
  private final ReachTarget target;
  private final ShownCounts shown;
  private final Map<Category, Integer> places = new HashMap<>();

  ReachFigure(Reach reach, Optional<Count> people, ReleaseLevel level) {
    this.reach = reach;
    this.level = level;
    target = new ReachTarget(reach);
    shown = show(counts(people));
    reach.groups().forEach(group -> places.put(group.category(), places.size()));
  }

  List<Block> blocks() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < shown.names().size(); i++) {
      List<String> row = new ArrayList<>(List.of(shown.names().get(i), shown.words().get(i)));
      row.addAll(beside(i));
      rows.add(row);
    }
    shown.totalWords().ifPresent(total -> rows.add(padded("all together", total)));
    String characteristic = RecordWords.of(reach.characteristic());
    return List.of(
        new Block.Grid(
            "People by " + characteristic + " beside their target",
            header(),
            rows,
            new ReachDrawing(characteristic, target, shown).drawing(),
            "Held against " + reach.beside().words() + ". " + reach.caveat()),
        new Block.Points(missing()));
  }

  /** The range of people of a group that follows from this figure alone. */
  Count known(Category category) {
    int group = Objects.requireNonNull(places.get(category));
    return shown.isExact()
        ? shown.cells().get(group).range()
        : level.known(reach.groups().get(group).people());
  }

  /** All parts of the whole, so that none can be worked out from the number of people. */
  private Map<String, Count> counts(Optional<Count> people) {
    Map<String, Count> counts = new LinkedHashMap<>();
    Count sum = Count.ZERO;
    for (ReachGroup group : reach.groups()) {
      counts.put(RecordWords.of(group.category()), group.people());
      sum = sum.plus(group.people());
    }
    reach.notStated().ifPresent(silent -> counts.put(SILENT, silent));
    sum = sum.plus(reach.notStated().orElse(Count.ZERO));
    if (sum.isExact() && people.filter(Count::isExact).isPresent()) {
      long rest = people.get().min() - sum.min();
      if (reach.people().isPresent() && rest > 0) {
        counts.put(REST, Count.of(rest));
      }
    }
    return counts;
  }

  /** Where a person may be in several groups they are no parts of a whole, and have no total. */
  private ShownCounts show(Map<String, Count> counts) {
    if (reach.people().isPresent()) {
      return level.show(counts);
    }
    return ShownCounts.of(
        List.copyOf(counts.keySet()), counts.values().stream().map(level::count).toList());
  }

  private List<String> header() {
    List<String> header = new ArrayList<>(List.of("group", "people", "target"));
    if (level.internal()) {
      header.addAll(List.of("people asked for", "short of"));
    }
    return header;
  }

  private List<String> beside(int row) {
    if (row >= reach.groups().size()) {
      return padded("", "").subList(2, header().size());
    }
    List<String> beside = new ArrayList<>(List.of(target.words(row)));
    if (level.internal()) {
      ReachGroup group = reach.groups().get(row);
      beside.add(group.expected().map(level::count).orElse("-"));
      beside.add(group.peopleShort().map(level::count).orElse("-"));
    }
    return beside;
  }

  private List<String> padded(String name, String count) {
    List<String> row = new ArrayList<>(List.of(name, count));
    while (row.size() < header().size()) {
      row.add("-");
    }
    return row;
  }

  private List<Point> missing() {
    List<Point> points = new ArrayList<>();
    if (level.internal()) {
      for (ReachGroup group : reach.missing()) {
        String by = group.peopleShort().map(level::count).orElse("");
        points.add(Point.of("Missing: " + RecordWords.of(group.category()) + ", short of " + by));
      }
    } else {
      for (int group : target.missing(shown)) {
        points.add(Point.of("Missing: " + shown.names().get(group) + ", fewer than their share"));
      }
    }
    return points.isEmpty()
        ? List.of(Point.of("Who is missing cannot be told from what is shown here."))
        : points;
  }
}
