package org.involvement.page;

import java.util.List;

/**
 * A page: a title, what is to be known before reading, and sections.
 *
 * @param title what it is called
 * @param notes what is said before the first section
 * @param sections its parts, with ids of their own
 */
public record Document(String title, List<String> notes, List<Section> sections) {
  public Document {
    notes = List.copyOf(notes);
    sections = List.copyOf(sections);
  }
}
