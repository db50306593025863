package org.involvement.exchange.tracker;

import java.util.List;
import org.involvement.exchange.LossKind;
import org.involvement.form.ShownValue;

/**
 * Columns that a tracker does not have.
 *
 * @param headings their headings in the sheet, sorted
 * @param missing the columns that the sheet does not have, for which they may be meant
 */
record UnknownColumns(List<String> headings, List<PiritColumn> missing) implements LossKind {
  /** Copies both lists. */
  public UnknownColumns {
    headings = List.copyOf(headings);
    missing = List.copyOf(missing);
  }

  @Override
  public String toText() {
    return "columns that a tracker does not have: "
        + EmptyRows.first(
            headings.stream().map(heading -> ShownValue.quoted(ShownValue.line(heading))).toList())
        + (missing.isEmpty() ? "" : "; it may also have " + PiritHeadings.all(missing::contains));
  }
}
