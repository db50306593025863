package org.involvement.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.involvement.form.TypeName;
import org.involvement.json.DataDictionary;
import org.involvement.programme.Programme;
import org.involvement.scoring.card.Scorecard;

/** What the data dictionary of the documents says of the components that columns hold. */
final class ColumnMeanings {
  private static final Map<String, DataDictionary.Entry> ENTRIES = new HashMap<>();

  static {
    for (Class<?> document : List.of(Programme.class, Scorecard.class)) {
      DataDictionary.of(document).entries().forEach(ColumnMeanings::put);
    }
  }

  private ColumnMeanings() {}

  static DataDictionary.Entry of(TableLayout.Source source) {
    String name = TypeName.of(source.owner()) + "#" + source.component();
    return Objects.requireNonNull(ENTRIES.get(name), name);
  }

  /** Whether every row of a table has something in a column. */
  static boolean isRequired(TableLayout table, TableLayout.Held column) {
    boolean only =
        table.row() instanceof TablePart.Cell cell && cell.name().equals(column.header());
    return only
        || (column.always() && column.sources().stream().allMatch(source -> of(source).required()));
  }

  private static void put(DataDictionary.Entry entry) {
    ENTRIES.putIfAbsent(entry.type() + "#" + entry.component(), entry);
  }
}
