package org.involvement.analysis;

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
}
