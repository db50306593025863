package org.involvement.analysis.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * A table made fit to leave the house: its true counts, the rule, and what was hidden by hand.
 *
 * <p>Only {@link #shown()} is meant to leave. There, no count that the rule keeps from the reader
 * is determined: given the totals, all that is shown and the rule itself, it could be at least two
 * whole numbers. Where totals would determine one, more is hidden. An intermediate result of a
 * secret table is a secret too: keep this value where the counts are kept, for the next release has
 * to be held against it (see {@link Differencing}).
 *
 * @param counts the true counts
 * @param rule what is shown of which counts
 * @param hidden what is hidden by hand, beside what the rule hides
 */
public record Release(Table counts, DisclosureRule rule, List<CellName> hidden) {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if a part is missing, or something is hidden twice or is not in
   *     the table
   */
  public Release {
    Checks.required(counts, "release.counts");
    Checks.required(rule, "release.rule");
    hidden = Checks.distinct(hidden, "release.hidden");
    new CellSuppression(counts, rule, hidden);
  }

  /** {@return the release of a table under a rule} */
  public static Release of(Table counts, DisclosureRule rule) {
    return new Release(counts, rule, List.of());
  }

  /**
   * {@return the same with one more count or total hidden, and more where that takes it}
   *
   * @param row the label of its row; 'total' for a total
   * @param column the label of its column; 'total' for a total
   * @throws InvalidValueException if there is no such count or total
   */
  public Release hiding(String row, String column) {
    List<CellName> more = new ArrayList<>(hidden);
    more.add(new CellName(row, column));
    return new Release(counts, rule, more);
  }

  /** {@return what may be shown} */
  public ReleasedTable shown() {
    return ReleasedTable.from(new CellSuppression(counts, rule, hidden));
  }

  /**
   * {@return what a reader can work out of each count and total that is kept from them} Every range
   * holds two whole numbers or more.
   */
  public List<InferredRange> deductions() {
    CellSuppression suppression = new CellSuppression(counts, rule, hidden);
    FeasibilityIntervals intervals =
        new FeasibilityIntervals(suppression.network(), suppression.slack());
    List<InferredRange> deductions = new ArrayList<>();
    for (int arc = 0; arc < suppression.network().arcs(); arc++) {
      if (suppression.isConcealed(arc)) {
        deductions.add(new InferredRange(suppression.name(arc), intervals.of(arc)));
      }
    }
    return deductions;
  }

  /** {@return the size and the rule, and no count} */
  @Override
  public String toString() {
    return "Release of "
        + counts.rows().size()
        + " rows and "
        + counts.columns().size()
        + " columns under "
        + rule.name();
  }
}
