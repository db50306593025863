package org.involvement.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.involvement.sheet.internal.Row;

/** A row with the rows of other tables that belong to it. */
final class RowGroup {
  private final TableLayout table;
  private final Row row;
  private final Map<String, List<RowGroup>> children = new LinkedHashMap<>();

  RowGroup(TableLayout table, Row row) {
    this.table = table;
    this.row = row;
  }

  TableLayout table() {
    return table;
  }

  Row row() {
    return row;
  }

  void add(String component, RowGroup child) {
    children.computeIfAbsent(component, first -> new ArrayList<>()).add(child);
  }

  List<RowGroup> children(String component) {
    return children.getOrDefault(component, List.of());
  }
}
