package org.involvement.analysis.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.involvement.analysis.disclosure.Differencing.People;
import org.involvement.analysis.disclosure.DisclosedCell.Part;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * Two releases side by side, and what could be other than it is in both.
 *
 * <p>A count of the later release is made of one or more of the earlier one, its parts. That a
 * count is open is shown in two steps: an exchange in one of the two tables, such that as few
 * others as may be have to follow; then the other table is made to fit what was exchanged.
 */
final class ReleasePair {
  private final CellSuppression earlier;
  private final CellSuppression later;
  private final DisclosureRule rule;
  private final People people;

  /** For each count and total of the earlier release, that of the later of which it is part. */
  private final int[] wholes;

  /** For each count and total of the later release, its parts. */
  private final List<List<Integer>> parts = new ArrayList<>();

  /** For each count and total of the later release, how much more it is than its parts. */
  private final long[] more;

  ReleasePair(Release earlier, Release later, People people, Map<String, String> merged) {
    this.earlier = new CellSuppression(earlier.counts(), earlier.rule(), earlier.hidden());
    this.later = new CellSuppression(later.counts(), later.rule(), later.hidden());
    this.rule = later.rule();
    this.people = people;
    this.wholes = new CellMapping(earlier.counts(), later.counts(), merged).arcs();
    this.more = this.later.network().values();
    for (int arc = 0; arc < more.length; arc++) {
      parts.add(new ArrayList<>());
    }
    for (int arc = 0; arc < wholes.length; arc++) {
      parts.get(wholes[arc]).add(arc);
      more[wholes[arc]] -= this.earlier.slack().value(arc);
    }
    checkPeople();
  }

  List<DisclosedCell> revealed() {
    List<DisclosedCell> revealed = new ArrayList<>();
    for (int arc = 0; arc < wholes.length; arc++) {
      if (earlier.isConcealed(arc) && !isEarlierOpen(arc)) {
        revealed.add(new DisclosedCell(Part.EARLIER, earlier.name(arc)));
      }
    }
    for (int arc = 0; arc < more.length; arc++) {
      if (later.isConcealed(arc) && !isLaterOpen(arc)) {
        revealed.add(new DisclosedCell(Part.LATER, later.name(arc)));
      }
    }
    for (int arc = 0; arc < more.length; arc++) {
      if (isDelicate(arc) && !isDifferenceOpen(arc)) {
        revealed.add(new DisclosedCell(Part.DIFFERENCE, later.name(arc)));
      }
    }
    return revealed;
  }

  private boolean isEarlierOpen(int arc) {
    return inEarlier(arc).anyMatch(swap -> laterFits(swap, fit -> {}));
  }

  private boolean isLaterOpen(int arc) {
    long value = later.slack().value(arc);
    return inLater(arc).anyMatch(swap -> earlierFits(swap, fit -> {}))
        || parts.get(arc).stream()
            .flatMap(this::inEarlier)
            .anyMatch(
                swap ->
                    laterFits(swap, fit -> fit.atLeast(arc, value + 1))
                        || laterFits(swap, fit -> fit.atMost(arc, value - 1)));
  }

  private boolean isDifferenceOpen(int arc) {
    long value = later.slack().value(arc);
    return inLater(arc).anyMatch(swap -> earlierFits(swap, fit -> hold(fit, parts.get(arc))))
        || parts.get(arc).stream()
            .flatMap(this::inEarlier)
            .filter(swap -> swap.changes(wholes, more.length)[arc] != 0)
            .anyMatch(
                swap ->
                    laterFits(
                        swap,
                        fit -> {
                          fit.atLeast(arc, value);
                          fit.atMost(arc, value);
                        }));
  }

  private void hold(FeasibleTable fit, List<Integer> arcs) {
    for (int arc : arcs) {
      fit.atLeast(arc, earlier.slack().value(arc));
      fit.atMost(arc, earlier.slack().value(arc));
    }
  }

  /** Whether a difference is one that the rule would keep from the reader; of nobody it is not. */
  private boolean isDelicate(int arc) {
    boolean isCounted =
        later.network().isCount(arc)
            || (later.network().isOwn(arc) && rule.totals() == DisclosureRule.Totals.AS_COUNTS);
    return isCounted && more[arc] != 0 && rule.conceals(Math.abs(more[arc]));
  }

  /** Exchanges in the earlier table, where the later has to follow least. */
  private Stream<CellSwap> inEarlier(int arc) {
    return either(
        earlier.network(),
        arc,
        (other, up) -> {
          int whole = wholes[other];
          int size = parts.get(whole).size();
          boolean mustFollow =
              people == People.SAME
                  ? later.slack().to(whole, up) < size
                  : people == People.MORE
                      && up
                      && earlier.network().isCount(other)
                      && more[whole] < size;
          return earlier.slack().to(other, up) == 0 ? -1 : mustFollow ? 1 : 0;
        });
  }

  /** Exchanges in the later table, where the earlier has to follow least. */
  private Stream<CellSwap> inLater(int arc) {
    return people == People.SAME
        ? Stream.empty()
        : either(
            later.network(),
            arc,
            (other, up) -> {
              boolean mustFollow =
                  people == People.MORE
                      && !up
                      && later.network().isCount(other)
                      && more[other] == 0;
              return later.slack().to(other, up) == 0 ? -1 : mustFollow ? 1 : 0;
            });
  }

  private static Stream<CellSwap> either(TableNetwork network, int arc, CellSwap.Cost cost) {
    return Stream.of(true, false)
        .filter(up -> cost.of(arc, up) >= 0)
        .flatMap(up -> CellSwap.cheapest(network, arc, up, cost).stream());
  }

  /**
   * Whether some later table agrees with an exchange in the earlier one, and with what else is set.
   */
  private boolean laterFits(CellSwap swap, Consumer<FeasibleTable> also) {
    FeasibleTable fit = new FeasibleTable(later.network(), later.slack());
    long[] changes = swap.changes(wholes, more.length);
    for (int arc = 0; arc < more.length; arc++) {
      long least = later.slack().value(arc) - more[arc] + changes[arc];
      if (people == People.SAME) {
        fit.atLeast(arc, least);
        fit.atMost(arc, least);
      } else if (people == People.MORE && later.network().isCount(arc)) {
        fit.atLeast(arc, least);
      }
    }
    also.accept(fit);
    return fit.isPossible();
  }

  /**
   * Whether some earlier table agrees with an exchange in the later one, and with what else is set.
   * The parts of a count that has several are left as they are: no flow divides it among them.
   */
  private boolean earlierFits(CellSwap swap, Consumer<FeasibleTable> also) {
    FeasibleTable fit = new FeasibleTable(earlier.network(), earlier.slack());
    int[] itself = IntStream.range(0, more.length).toArray();
    long[] changes = swap.changes(itself, more.length);
    for (int arc = 0; arc < more.length && people == People.MORE; arc++) {
      if (later.network().isCount(arc) && parts.get(arc).size() == 1) {
        fit.atMost(parts.get(arc).get(0), later.slack().value(arc) + changes[arc]);
      } else if (later.network().isCount(arc)) {
        if (more[arc] + changes[arc] < 0) {
          return false;
        }
        hold(fit, parts.get(arc));
      }
    }
    also.accept(fit);
    return fit.isPossible();
  }

  private void checkPeople() {
    for (int arc = 0; arc < more.length; arc++) {
      boolean isWrong =
          (people == People.MORE && more[arc] < 0) || (people == People.SAME && more[arc] != 0);
      if (isWrong && later.network().isCount(arc)) {
        throw Checks.invalid(
            "differencing.people",
            people,
            ViolationKind.CONTRADICTS_OTHER,
            "cannot be: " + later.name(arc) + " is another count than in the earlier release");
      }
    }
  }
}
