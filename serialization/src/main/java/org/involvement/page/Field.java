package org.involvement.page;

import java.util.List;

/**
 * One field of a sheet.
 *
 * @param name what is asked for
 * @param entries what the record holds on it, a sentence each; empty where people are to write
 */
public record Field(String name, List<String> entries) {
  public Field {
    entries = List.copyOf(entries);
  }

  /** {@return a box that people fill in} */
  public static Field forPeople(String name) {
    return new Field(name, List.of());
  }

  /** {@return whether people are to write here} */
  public boolean isForPeople() {
    return entries.isEmpty();
  }
}
