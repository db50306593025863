package org.involvement.framework;

import java.util.Optional;

/** What every entry of the catalogue of published frameworks may use. */
final class Catalogue {
  /** The licence note of an entry whose publisher says nothing that we could read. */
  static final String NAMES_ONLY =
      "Names are facts and are cited; no other words and no figure of the source are used.";

  private Catalogue() {}

  static Citation cite(String authors, long year, String title, String publication) {
    return new Citation(authors, Optional.of(year), title, publication, Optional.empty());
  }

  static Citation cite(String authors, long year, String title, String publication, String doi) {
    return cite(authors, year, title, publication).withDoi(doi);
  }

  static Citation undated(String authors, String title, String publication) {
    return new Citation(authors, Optional.empty(), title, publication, Optional.empty());
  }
}
