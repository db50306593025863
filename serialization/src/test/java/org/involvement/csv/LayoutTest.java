package org.involvement.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

/** Every name that stands in a header. A line that changes is a folder that can be read no more. */
@Fast
class LayoutTest {
  @Test
  void no_name_of_a_table_or_column_changes_unnoticed() throws IOException {
    try (InputStream golden = getClass().getResourceAsStream("tables.txt")) {
      assertThat(golden).isNotNull();
      String names = new String(golden.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(Layout.PROGRAMME.withChildren().map(LayoutTest::line))
          .containsExactlyElementsOf(names.lines().toList());
    }
  }

  @Test
  void what_names_a_row_of_another_table_is_called_as_it_is_there() {
    Layout.PROGRAMME
        .withChildren()
        .filter(table -> table.key().isPresent())
        .forEach(
            table ->
                assertThat(table.children())
                    .allSatisfy(
                        child ->
                            assertThat(child.table().parents()).endsWith(table.keyElsewhere())));
  }

  private static String line(TableLayout table) {
    return table.file()
        + ": "
        + table.columns().stream().map(TableLayout.Held::header).collect(Collectors.joining(","));
  }
}
