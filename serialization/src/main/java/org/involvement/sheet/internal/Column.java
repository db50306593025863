package org.involvement.sheet.internal;

/**
 * A column that a table may have.
 *
 * @param name what stands in the header
 * @param required whether a table without it is refused
 * @param words whether its cells hold words of people, which no error shows
 */
public record Column(String name, boolean required, boolean words) {
  public static Column required(String name) {
    return new Column(name, true, false);
  }

  public static Column optional(String name) {
    return new Column(name, false, false);
  }

  /** The same, holding words of people. */
  public Column ofWords() {
    return new Column(name, required, true);
  }
}
