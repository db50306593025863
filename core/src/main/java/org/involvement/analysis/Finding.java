package org.involvement.analysis;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.involvement.internal.Columns;

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
   * {@return what was measured, of whom, what is left out and what the figures do not say, as text
   * of at most 80 columns}
   */
  default String about() {
    StringBuilder text = new StringBuilder();
    text.append(Columns.paragraph(definition()));
    text.append(Columns.paragraph(denominator()));
    leftOut().forEach(left -> text.append(Columns.paragraph("Left out: " + left)));
    return text.append(Columns.paragraph(caveat())).toString();
  }

  /**
   * {@return the figures as text of at most 80 columns, followed by what is said {@link #about()}
   * them}
   */
  default String toText() {
    return toString().lines().map(Columns::paragraph).collect(joining()) + "\n" + about();
  }
}
