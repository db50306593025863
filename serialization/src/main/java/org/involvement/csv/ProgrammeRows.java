package org.involvement.csv;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.involvement.json.InvolvementJson;
import org.involvement.programme.Programme;
import org.involvement.sheet.internal.CsvWriter;

/** The rows of all tables of a programme, taken from its document in JSON. */
final class ProgrammeRows {
  private final Map<TableLayout, Map<String, Integer>> places = new LinkedHashMap<>();
  private final Map<TableLayout, List<Object[]>> rows = new HashMap<>();

  private ProgrammeRows() {
    Layout.PROGRAMME
        .withChildren()
        .forEach(
            table -> {
              Map<String, Integer> columns = new LinkedHashMap<>();
              table.columns().forEach(column -> columns.put(column.header(), columns.size()));
              places.put(table, columns);
              rows.put(table, new ArrayList<>());
            });
  }

  static ProgrammeRows of(Programme programme) {
    ProgrammeRows all = new ProgrammeRows();
    all.add(Layout.PROGRAMME, List.of(), 0, Written.of(InvolvementJson.write(programme)));
    return all;
  }

  /** The tables in the order of the programme's components. */
  List<TableLayout> tables() {
    return List.copyOf(places.keySet());
  }

  int count(TableLayout table) {
    return Objects.requireNonNull(rows.get(table)).size();
  }

  void write(TableLayout table, CsvWriter out) throws IOException {
    out.row(List.copyOf(columns(table).keySet()));
    for (Object[] row : Objects.requireNonNull(rows.get(table))) {
      for (Object cell : row) {
        if (cell instanceof BigDecimal number) {
          out.number(number.toPlainString());
        } else {
          out.words(cell.toString());
        }
      }
      out.endRow();
    }
  }

  private Map<String, Integer> columns(TableLayout table) {
    return Objects.requireNonNull(places.get(table));
  }

  private void add(TableLayout table, List<String> parent, int number, Written value) {
    Map<String, Integer> columns = columns(table);
    Object[] cells = new Object[columns.size()];
    Arrays.fill(cells, "");
    // What belongs to the programme as a whole names no parent.
    List<String> key = new ArrayList<>(parent);
    while (key.size() < table.parents().size()) {
      key.add(0, "");
    }
    for (int i = 0; i < key.size(); i++) {
      cells[i] = key.get(i);
    }
    if (table.isNumbered()) {
      cells[key.size()] = BigDecimal.valueOf(number);
    }
    table.row().to(new Filling("", value, columns, cells));
    Objects.requireNonNull(rows.get(table)).add(cells);
    table.key().ifPresent(own -> key.add(text(cells, columns, own)));
    for (TablePart.Child child : table.children()) {
      Written rest = value.at(child.name());
      if (child.single() && !rest.isAbsent()) {
        add(child.table(), key, 0, rest);
      } else if (!child.single()) {
        List<Written> elements = rest.elements();
        for (int i = 0; i < elements.size(); i++) {
          add(child.table(), key, i, elements.get(i));
        }
      }
    }
  }

  private static String text(Object[] cells, Map<String, Integer> columns, String column) {
    return cells[Objects.requireNonNull(columns.get(column))].toString();
  }

  /** Fills the cells of a row with the parts of a value. */
  private static final class Filling implements TablePart.Cases {
    private final String prefix;
    private final Written value;
    private final Map<String, Integer> columns;
    private final Object[] cells;

    Filling(String prefix, Written value, Map<String, Integer> columns, Object[] cells) {
      this.prefix = prefix;
      this.value = value;
      this.columns = columns;
      this.cells = cells;
    }

    @Override
    public void inner(TablePart.Inner inner) {
      for (TablePart each : inner.parts()) {
        part(each, prefix + inner.name());
      }
    }

    @Override
    public void choice(TablePart.Choice choice) {
      String kind = value.at(TableLayout.KIND).text();
      put(TableLayout.within(prefix + choice.name()) + TableLayout.KIND, kind);
      for (TablePart each : Objects.requireNonNull(choice.alternatives().get(kind))) {
        part(each, prefix + choice.name());
      }
    }

    @Override
    public void cell(TablePart.Cell cell) {
      Object content =
          value.isAbsent()
              ? cell.absent()
              : cell.kind() == TablePart.Kind.NUMBER ? value.number() : value.text();
      put(prefix + cell.name(), content);
    }

    @Override
    public void words(TablePart.Words words) {
      put(prefix + words.name(), ProgrammeRows.words(value));
    }

    @Override
    public void child(TablePart.Child child) {
      // It has rows of its own, in its own table.
    }

    /** A part of an object; a record that is absent leaves its cells empty. */
    private void part(TablePart part, String header) {
      Written found = value.at(part.name());
      boolean cell = part instanceof TablePart.Cell || part instanceof TablePart.Words;
      if (cell || !found.isAbsent()) {
        part.to(new Filling(TableLayout.within(header), found, columns, cells));
      }
    }

    private void put(String header, Object content) {
      cells[Objects.requireNonNull(columns.get(header))] = content;
    }
  }

  private static String words(Written list) {
    return list.elements().stream().map(Written::text).collect(Collectors.joining(" "));
  }
}
