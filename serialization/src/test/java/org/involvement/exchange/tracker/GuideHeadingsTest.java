package org.involvement.exchange.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

/** The guide lists by which headings a column of a tracker is known. */
@Fast
class GuideHeadingsTest {
  private static final Path GUIDE = Path.of("../docs/guide/csv.md");

  @Test
  void the_guide_lists_all_headings_that_are_known() throws IOException {
    Map<String, PiritColumn> listed = new TreeMap<>();
    for (String line : table()) {
      String[] cells = line.split("\\|", -1);
      PiritColumn column = PiritHeadings.column(cells[1]).orElseThrow();
      assertThat(cells[1].strip()).isEqualTo(column.header());
      Stream.of((cells[1] + ";" + cells[2]).split(";", -1))
          .forEach(heading -> listed.put(PiritHeadings.plain(heading), column));
    }
    assertThat(listed).isEqualTo(PiritHeadings.known());
  }

  private static List<String> table() throws IOException {
    return Files.readAllLines(GUIDE).stream()
        .dropWhile(line -> !line.equals("| Column | Also known as |"))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .toList();
  }
}
