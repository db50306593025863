package org.involvement.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.involvement.sheet.internal.Row;

/** A row with the rows of other tables that belong to it. */
final class Item {
  private final TableLayout table;
  private final Row row;
  private final Map<String, List<Item>> children = new LinkedHashMap<>();

  Item(TableLayout table, Row row) {
    this.table = table;
    this.row = row;
  }

  TableLayout table() {
    return table;
  }

  Row row() {
    return row;
  }

  void add(String component, Item child) {
    children.computeIfAbsent(component, first -> new ArrayList<>()).add(child);
  }

  List<Item> children(String component) {
    return children.getOrDefault(component, List.of());
  }
}
