package org.involvement.csv;

/**
 * A column that a table may have.
 *
 * @param name what stands in the header
 * @param required whether a table without it is refused
 * @param words whether its cells hold words of people, which no error shows
 */
record Column(String name, boolean required, boolean words) {
  static Column required(String name) {
    return new Column(name, true, false);
  }

  static Column optional(String name) {
    return new Column(name, false, false);
  }

  /** The same, holding words of people. */
  Column ofWords() {
    return new Column(name, required, true);
  }
}
