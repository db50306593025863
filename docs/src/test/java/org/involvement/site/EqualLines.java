package org.involvement.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Places in Java sources with equal lines. Indentation does not count. Nor do lines that say
 * nothing by themselves: blank lines, brackets alone, comments, imports and the package.
 */
final class EqualLines {
  private static final Pattern SILENT =
      Pattern.compile("[^\\p{L}\\p{N}]*|(//|/[*]|[*]).*|(import|package) .*;");

  private final int inARow;
  private final Map<List<String>, Place> seen = new HashMap<>();
  private final SortedMap<String, List<Place>> pairs = new TreeMap<>();

  private EqualLines(int inARow) {
    this.inARow = inARow;
  }

  /** A line of a file, counted from 1. */
  record Place(String file, int line) {
    @Override
    public String toString() {
      return file + ":" + line;
    }
  }

  /**
   * Finds the pairs of files that have that many equal lines in a row, each with a place in both. A
   * pair is the names of both files, in order and with a space between. The time grows with the
   * number of lines, since each row of lines is looked up once.
   *
   * @param sources what each file holds, by its name
   */
  static SortedMap<String, List<Place>> of(SortedMap<String, String> sources, int inARow) {
    EqualLines equal = new EqualLines(inARow);
    sources.forEach(equal::add);
    return equal.pairs;
  }

  private void add(String file, String source) {
    List<Integer> numbers = new ArrayList<>();
    List<String> lines = telling(source, numbers);
    int last = lines.size() - inARow;
    for (int i = 0; i < last + inARow; i++) {
      if (i <= last) {
        find(lines.subList(i, i + inARow), new Place(file, numbers.get(i)));
      }
      // Later than it is looked up, since rows that overlap are one place.
      int passed = i - inARow + 1;
      if (passed >= 0) {
        List<String> row = List.copyOf(lines.subList(passed, passed + inARow));
        seen.putIfAbsent(row, new Place(file, numbers.get(passed)));
      }
    }
  }

  private void find(List<String> row, Place here) {
    Place earlier = seen.get(row);
    if (earlier != null) {
      pairs.putIfAbsent(earlier.file() + " " + here.file(), List.of(earlier, here));
    }
  }

  private static List<String> telling(String source, List<Integer> numbers) {
    List<String> telling = new ArrayList<>();
    List<String> lines = source.lines().map(String::strip).toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!SILENT.matcher(lines.get(i)).matches()) {
        telling.add(lines.get(i));
        numbers.add(i + 1);
      }
    }
    return telling;
  }
}
