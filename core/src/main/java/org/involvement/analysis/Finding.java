package org.involvement.analysis;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** What every result of this package says beside its figures, so that they are not over-read. */
public interface Finding {
  /** {@return what was measured, and how, in a sentence} */
  String definition();

  /** {@return whom or what the figures are of, with how many there are of them} */
  String denominator();

  /** {@return what the figures leave out, and why; empty where nothing is left out} */
  List<LeftOut> leftOut();

  /** {@return what the figures do not say} */
  String caveat();

  /**
   * {@return the figures as text of at most 80 columns, followed by what was measured, of whom,
   * what is left out and what the figures do not say}
   */
  default String toText() {
    return toString().lines().map(Columns::paragraph).collect(joining())
        + "\n"
        + Columns.about(this);
  }
}
