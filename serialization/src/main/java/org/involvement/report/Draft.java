package org.involvement.report;

import java.util.ArrayList;
import java.util.List;
import org.involvement.page.Document;
import org.involvement.page.Section;
import org.involvement.programme.Programme;

/** A form that is filled from a record as far as that goes. */
interface Draft {
  /** The form, with what may be shown. */
  Document page(ReleaseLevel level);

  /** A page that says what it is. */
  static Document page(
      String title, Programme programme, ReleaseLevel level, List<Section> sections) {
    List<String> notes = new ArrayList<>();
    notes.add("A draft from the record; empty boxes are for people.");
    notes.add(programme.title().value() + ", as known on " + programme.asOf() + ".");
    notes.add(level.words());
    return new Document(title, notes, sections);
  }
}
