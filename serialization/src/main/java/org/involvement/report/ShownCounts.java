package org.involvement.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.involvement.analysis.disclosure.ReleasedCell;
import org.involvement.page.Block;

/**
 * What is shown of the parts of a whole.
 *
 * @param names the names of the parts
 * @param words what is shown of each, in words
 * @param cells the same as values; empty where a count is known in part only
 * @param total what is shown of all together; empty where it is not given
 */
record ShownCounts(
    List<String> names,
    List<String> words,
    List<ReleasedCell> cells,
    Optional<ReleasedCell> total) {
  static final ShownCounts NONE =
      new ShownCounts(List.of(), List.of(), List.of(), Optional.empty());

  static ShownCounts exactly(
      List<String> names, List<ReleasedCell> cells, Optional<ReleasedCell> total) {
    return new ShownCounts(names, cells.stream().map(Cells::words).toList(), cells, total);
  }

  static ShownCounts of(List<String> names, List<String> words) {
    return new ShownCounts(names, words, List.of(), Optional.empty());
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** Whether each count is known, so that what is shown of it can be reckoned with. */
  boolean isExact() {
    return !cells.isEmpty();
  }

  /** What is shown of all together, in words; empty where it is not given. */
  Optional<String> totalWords() {
    return total.map(Cells::words);
  }

  Block.Grid grid(String caption, String what, String of, String caveat) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      rows.add(List.of(names.get(i), words.get(i)));
    }
    totalWords().ifPresent(all -> rows.add(List.of("all together", all)));
    return new Block.Grid(caption, List.of(what, of), rows, Optional.empty(), caveat);
  }
}
