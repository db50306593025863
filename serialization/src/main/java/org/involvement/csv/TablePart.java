package org.involvement.csv;

import java.util.List;
import java.util.Map;

/** How a component of a record stands in tables. Its name is that of the component, as in JSON. */
sealed interface TablePart {
  /** Passes this part to its case. */
  void to(Cases cases);

  /** One case for each kind of part. Code without one of them does not compile. */
  interface Cases {
    /** Takes one cell. */
    void cell(Cell cell);

    /** Takes words in one cell. */
    void words(Words words);

    /** Takes a record within the record. */
    void inner(Inner inner);

    /** Takes one of several records. */
    void choice(Choice choice);

    /** Takes rows of another table. */
    void child(Child child);
  }

  String name();

  /** What a cell holds, where JSON tells numbers, flags and words apart. */
  enum Kind {
    WORDS,
    NUMBER,
    FLAG
  }

  /**
   * One cell.
   *
   * @param owner the record whose component it is
   * @param absent what is written where JSON writes nothing
   */
  record Cell(String name, Class<?> owner, Kind kind, String absent) implements TablePart {
    @Override
    public void to(Cases cases) {
      cases.cell(this);
    }
  }

  /** Several words in one cell, with a blank between them; none of them holds one. */
  record Words(String name, Class<?> owner) implements TablePart {
    @Override
    public void to(Cases cases) {
      cases.words(this);
    }
  }

  /** A record within the record, which may be absent, each part in a cell. */
  record Inner(String name, boolean optional, List<TablePart> parts) implements TablePart {
    @Override
    public void to(Cases cases) {
      cases.inner(this);
    }
  }

  /** One of several records; a cell says of which kind. Its name is empty where it is the row. */
  record Choice(String name, Map<String, List<TablePart>> alternatives) implements TablePart {
    /** Whether there is such a part in rows of every kind. */
    boolean allHave(String part) {
      return alternatives.values().stream()
          .allMatch(parts -> parts.stream().anyMatch(each -> each.name().equals(part)));
    }

    @Override
    public void to(Cases cases) {
      cases.choice(this);
    }
  }

  /** Rows of another table, or at most one row of it. */
  record Child(String name, TableLayout table, boolean single) implements TablePart {
    @Override
    public void to(Cases cases) {
      cases.child(this);
    }
  }
}
