package org.involvement.analysis.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.involvement.value.Count;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * What is shown of each count and total of a table under a rule, with more hidden where what the
 * rule hides could otherwise be worked out.
 *
 * <p>The counts that are kept from the reader are gone through row by row. Where one is determined,
 * the cheapest exchange through it is looked for (see {@link CellSwap}), a hidden count costing as
 * much as it counts, and a total more than all counts together; whatever it needs is hidden. So one
 * count is protected with the least sum; over all of them the order of rows matters, and the sum
 * need not be the least. An exchange always exists: that over the count's own totals.
 *
 * <p>The reader is taken to know the rule, and which of the hidden counts it hides. A count hidden
 * further is then at least so great as the rule does not hide, and nothing else is known of it.
 * What may be assumed of less informed readers follows.
 *
 * <p>All that takes no more looks at a count or total than {@link #MOST_LOOKS}. A table of one row
 * or one column needs a few of each. Of one that needs more, all counts and totals are hidden.
 */
final class CellSuppression {
  /** Counts and totals that are looked at before a table is left out: some seconds. */
  private static final long MOST_LOOKS = 100_000_000;

  private final DisclosureRule rule;
  private final TableNetwork network;
  private final CellSlack slack;
  private final List<Optional<ReleasedCell>> shown = new ArrayList<>();
  private final boolean mayHideZero;
  private boolean leftOut;

  CellSuppression(Table table, DisclosureRule rule, List<CellName> byHand) {
    this(table, rule, byHand, MOST_LOOKS);
  }

  CellSuppression(Table table, DisclosureRule rule, List<CellName> byHand, long mostLooks) {
    this.rule = rule;
    this.network = new TableNetwork(table);
    this.slack = new CellSlack(network);
    this.mayHideZero = rule.conceals(0) || !byHand.isEmpty();
    for (int arc = 0; arc < network.arcs(); arc++) {
      shown.add(Optional.empty());
      show(arc);
    }
    hideByHand(byHand);
    Openness openness = new Openness(network, slack);
    long looks = 0;
    for (int arc = 0; arc < network.arcs() && !leftOut; arc++) {
      if (isConcealed(arc) && !openness.isOpen(arc)) {
        protect(arc);
        looks += network.arcs();
      }
      leftOut = looks + openness.looks() > mostLooks;
    }
    if (leftOut) {
      hideAll();
    }
  }

  DisclosureRule rule() {
    return rule;
  }

  TableNetwork network() {
    return network;
  }

  CellSlack slack() {
    return slack;
  }

  /** What is shown of a count or total; empty where a total is not given. */
  Optional<ReleasedCell> shown(int arc) {
    return shown.get(arc);
  }

  /**
   * Tells if the table was left out, because finding further counts to hide would take too long.
   */
  boolean isLeftOut() {
    return leftOut;
  }

  boolean isConcealed(int arc) {
    return shown.get(arc).map(ReleasedCell::isConcealed).orElse(false);
  }

  private void show(int arc) {
    long value = slack.value(arc);
    if (network.isCount(arc)) {
      put(arc, rule.show(value));
    } else if (!network.isOwn(arc) || rule.totals() == DisclosureRule.Totals.NOT_GIVEN) {
      slack.set(arc, Count.atLeast(0));
    } else if (rule.totals() == DisclosureRule.Totals.EXACT) {
      put(arc, new ReleasedCell.Shown(value));
    } else {
      put(arc, rule.show(value));
    }
  }

  private void hideByHand(List<CellName> byHand) {
    Map<CellName, Integer> arcs = new HashMap<>();
    for (int arc = 0; arc < network.arcs() && !byHand.isEmpty(); arc++) {
      if (shown.get(arc).isPresent()) {
        arcs.put(name(arc), arc);
      }
    }
    for (int i = 0; i < byHand.size(); i++) {
      Integer arc = arcs.get(byHand.get(i));
      if (arc == null) {
        throw Checks.invalid(
            "release.hidden." + i, byHand.get(i), ViolationKind.UNKNOWN, "is not in the table");
      }
      hide(arc, Count.atLeast(0));
    }
  }

  /** Leaves the table out: of no count and no total anything is told. */
  private void hideAll() {
    for (int arc = 0; arc < network.arcs(); arc++) {
      if (shown.get(arc).isPresent()) {
        hide(arc, Count.atLeast(0));
      }
    }
  }

  private void protect(int arc) {
    CellSwap best = null;
    long least = Long.MAX_VALUE;
    for (boolean up : List.of(true, false)) {
      Optional<CellSwap> found =
          price(arc, up) < 0 ? Optional.empty() : CellSwap.cheapest(network, arc, up, this::price);
      if (found.isPresent() && price(found.get()) < least) {
        best = found.get();
        least = price(best);
      }
    }
    if (best == null) {
      throw new IllegalStateException("nothing can be hidden to protect " + name(arc));
    }
    best.up().stream().filter(other -> slack.above(other) == 0).forEach(this::hide);
    best.down().stream().filter(other -> slack.below(other) == 0).forEach(this::hide);
  }

  private long price(CellSwap swap) {
    return swap.up().stream().mapToLong(arc -> price(arc, true)).sum()
        + swap.down().stream().mapToLong(arc -> price(arc, false)).sum();
  }

  /** What has to be hidden so that a count could be one more or one less. */
  private long price(int arc, boolean up) {
    if (slack.to(arc, up) > 0) {
      return 0;
    }
    long value = slack.value(arc);
    if (furtherRange(arc).filter(range -> range.min() <= (up ? value : value - 1)).isEmpty()) {
      return -1;
    }
    return network.isCount(arc) ? Math.max(1, value) : 1 + slack.value(network.total()) + value;
  }

  /** What would be known of a count or total that is hidden further; empty where it cannot be. */
  private Optional<Count> furtherRange(int arc) {
    if (shown.get(arc).isEmpty()) {
      return Optional.empty();
    }
    return network.isCount(arc) ? rule.further() : Optional.of(Count.atLeast(mayHideZero ? 0 : 1));
  }

  private void hide(int arc) {
    hide(arc, furtherRange(arc).orElseThrow());
  }

  private void hide(int arc, Count range) {
    put(arc, new ReleasedCell.Hidden(ReleasedCell.FURTHER, range));
  }

  private void put(int arc, ReleasedCell cell) {
    shown.set(arc, Optional.of(cell));
    slack.set(arc, cell.range());
  }

  CellName name(int arc) {
    return new CellName(network.row(arc), network.column(arc));
  }
}
