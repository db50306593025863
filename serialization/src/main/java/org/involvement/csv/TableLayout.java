package org.involvement.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One table: which columns it has, and how its rows hang together with those of others.
 *
 * @param name the file's name without '.csv'
 * @param type what a row holds
 * @param parents the columns that name the row of the parent table, as they are called there
 * @param shared whether rows that name no parent belong to the programme as a whole
 * @param key the column that names a row, if other tables ask for that
 * @param keyElsewhere what that column is called in those
 * @param row what stands in a row beside the parent's key and a number
 */
record TableLayout(
    String name,
    Class<?> type,
    List<String> parents,
    boolean shared,
    Optional<String> key,
    String keyElsewhere,
    TablePart row) {
  /** The column of a row's place among those of one parent, where it has no id. */
  static final String NUMBER = "number";

  static final String SUFFIX = ".csv";
  static final String KIND = "kind";

  /**
   * One column.
   *
   * @param sources the components that it holds, several where kinds of rows share it; none for
   *     keys of other tables, numbers and kinds
   * @param kinds the kinds that it tells apart; none for most
   * @param always whether what it belongs to is there in every row
   */
  record Held(String header, List<Source> sources, List<String> kinds, boolean always) {}

  /** A component of a record. */
  record Source(Class<?> owner, String component) {}

  /** No two tables have one name. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TableLayout table && table.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  String file() {
    return name + SUFFIX;
  }

  boolean isNumbered() {
    return key.filter(NUMBER::equals).isPresent();
  }

  /** The columns in the order in which they are written. */
  List<Held> columns() {
    Map<String, Held> columns = new LinkedHashMap<>();
    parents.forEach(parent -> put(columns, new Held(parent, List.of(), List.of(), !shared)));
    if (isNumbered()) {
      put(columns, new Held(NUMBER, List.of(), List.of(), true));
    }
    row.to(new Collecting("", true, columns));
    return List.copyOf(columns.values());
  }

  /** The tables whose rows belong to rows of this one. */
  List<TablePart.Child> children() {
    return parts().stream()
        .filter(TablePart.Child.class::isInstance)
        .map(TablePart.Child.class::cast)
        .toList();
  }

  Optional<TablePart.Child> child(String component) {
    return children().stream().filter(child -> child.name().equals(component)).findFirst();
  }

  /** This table and all below it, each once. */
  Stream<TableLayout> withChildren() {
    return Stream.concat(
            Stream.of(this), children().stream().flatMap(child -> child.table().withChildren()))
        .distinct();
  }

  private List<TablePart> parts() {
    return row instanceof TablePart.Inner inner ? inner.parts() : List.of(row);
  }

  /** Collects the columns of each part. */
  private record Collecting(String prefix, boolean always, Map<String, Held> columns)
      implements TablePart.Cases {
    @Override
    public void cell(TablePart.Cell cell) {
      put(columns, TableLayout.of(prefix + cell.name(), cell.owner(), cell.name(), always));
    }

    @Override
    public void words(TablePart.Words words) {
      put(columns, TableLayout.of(prefix + words.name(), words.owner(), words.name(), always));
    }

    @Override
    public void inner(TablePart.Inner inner) {
      boolean there = always && !inner.optional();
      Collecting inside = new Collecting(within(prefix + inner.name()), there, columns);
      inner.parts().forEach(each -> each.to(inside));
    }

    @Override
    public void choice(TablePart.Choice choice) {
      String inside = within(prefix + choice.name());
      List<String> kinds = List.copyOf(choice.alternatives().keySet());
      put(columns, new Held(inside + KIND, List.of(), kinds, always));
      List<TablePart> all = new ArrayList<>();
      choice.alternatives().values().forEach(all::addAll);
      for (TablePart each : all) {
        each.to(new Collecting(inside, always && choice.allHave(each.name()), columns));
      }
    }

    @Override
    public void child(TablePart.Child child) {
      // Its columns are those of its own table.
    }
  }

  private static Held of(String header, Class<?> owner, String component, boolean always) {
    return new Held(header, List.of(new Source(owner, component)), List.of(), always);
  }

  private static void put(Map<String, Held> columns, Held column) {
    columns.merge(
        column.header(),
        column,
        (one, other) ->
            new Held(
                one.header(),
                Stream.concat(one.sources().stream(), other.sources().stream()).toList(),
                one.kinds(),
                one.always()));
  }

  /** What stands before the names of the parts of something. */
  static String within(String header) {
    return header.isEmpty() ? "" : header + ".";
  }
}
