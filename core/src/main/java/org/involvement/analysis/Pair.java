package org.involvement.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.involvement.analysis.Differencing.People;
import org.involvement.analysis.Revealed.Part;
import org.involvement.value.check.Checks;

/**
 * Two releases side by side, and what could be other than it is in both.
 *
 * <p>A count of the later release is made of one or more of the earlier one, its parts. That a
 * count is open is shown in two steps: an exchange in one of the two tables, such that as few
 * others as may be have to follow; then the other table is made to fit what was exchanged.
 */
final class Pair {
  private final Concealment earlier;
  private final Concealment later;
  private final DisclosureRule rule;
  private final People people;

  /** For each count and total of the earlier release, that of the later of which it is part. */
  private final int[] wholes;

  /** For each count and total of the later release, its parts. */
  private final List<List<Integer>> parts = new ArrayList<>();

  /** For each count and total of the later release, how much more it is than its parts. */
  private final long[] more;

  Pair(Release earlier, Release later, People people, Map<String, String> merged) {
    this.earlier = new Concealment(earlier.counts(), earlier.rule(), earlier.hidden());
    this.later = new Concealment(later.counts(), later.rule(), later.hidden());
    this.rule = later.rule();
    this.people = people;
    this.wholes = new Wholes(earlier.counts(), later.counts(), merged).arcs();
    this.more = this.later.ties().values();
    for (int arc = 0; arc < more.length; arc++) {
      parts.add(new ArrayList<>());
    }
    for (int arc = 0; arc < wholes.length; arc++) {
      parts.get(wholes[arc]).add(arc);
      more[wholes[arc]] -= this.earlier.room().value(arc);
    }
    checkPeople();
  }

  List<Revealed> revealed() {
    List<Revealed> revealed = new ArrayList<>();
    for (int arc = 0; arc < wholes.length; arc++) {
      if (earlier.isConcealed(arc) && !isEarlierOpen(arc)) {
        revealed.add(new Revealed(Part.EARLIER, earlier.name(arc)));
      }
    }
    for (int arc = 0; arc < more.length; arc++) {
      if (later.isConcealed(arc) && !isLaterOpen(arc)) {
        revealed.add(new Revealed(Part.LATER, later.name(arc)));
      }
    }
    for (int arc = 0; arc < more.length; arc++) {
      if (isDelicate(arc) && !isDifferenceOpen(arc)) {
        revealed.add(new Revealed(Part.DIFFERENCE, later.name(arc)));
      }
    }
    return revealed;
  }

  private boolean isEarlierOpen(int arc) {
    return inEarlier(arc).anyMatch(exchange -> laterFits(exchange, fit -> {}));
  }

  private boolean isLaterOpen(int arc) {
    long value = later.room().value(arc);
    return inLater(arc).anyMatch(exchange -> earlierFits(exchange, fit -> {}))
        || parts.get(arc).stream()
            .flatMap(this::inEarlier)
            .anyMatch(
                exchange ->
                    laterFits(exchange, fit -> fit.atLeast(arc, value + 1))
                        || laterFits(exchange, fit -> fit.atMost(arc, value - 1)));
  }

  private boolean isDifferenceOpen(int arc) {
    long value = later.room().value(arc);
    return inLater(arc)
            .anyMatch(exchange -> earlierFits(exchange, fit -> hold(fit, parts.get(arc))))
        || parts.get(arc).stream()
            .flatMap(this::inEarlier)
            .filter(exchange -> exchange.changes(wholes, more.length)[arc] != 0)
            .anyMatch(
                exchange ->
                    laterFits(
                        exchange,
                        fit -> {
                          fit.atLeast(arc, value);
                          fit.atMost(arc, value);
                        }));
  }

  private void hold(Fit fit, List<Integer> arcs) {
    for (int arc : arcs) {
      fit.atLeast(arc, earlier.room().value(arc));
      fit.atMost(arc, earlier.room().value(arc));
    }
  }

  /** Whether a difference is one that the rule would keep from the reader; of nobody it is not. */
  private boolean isDelicate(int arc) {
    boolean isCounted =
        later.ties().isCount(arc)
            || (later.ties().isOwn(arc) && rule.totals() == DisclosureRule.Totals.AS_COUNTS);
    return isCounted && more[arc] != 0 && rule.conceals(Math.abs(more[arc]));
  }

  /** Exchanges in the earlier table, where the later has to follow least. */
  private Stream<Exchange> inEarlier(int arc) {
    return either(
        earlier.ties(),
        arc,
        (other, up) -> {
          int whole = wholes[other];
          int size = parts.get(whole).size();
          boolean mustFollow =
              people == People.SAME
                  ? later.room().to(whole, up) < size
                  : people == People.MORE
                      && up
                      && earlier.ties().isCount(other)
                      && more[whole] < size;
          return earlier.room().to(other, up) == 0 ? -1 : mustFollow ? 1 : 0;
        });
  }

  /** Exchanges in the later table, where the earlier has to follow least. */
  private Stream<Exchange> inLater(int arc) {
    return people == People.SAME
        ? Stream.empty()
        : either(
            later.ties(),
            arc,
            (other, up) -> {
              boolean mustFollow =
                  people == People.MORE && !up && later.ties().isCount(other) && more[other] == 0;
              return later.room().to(other, up) == 0 ? -1 : mustFollow ? 1 : 0;
            });
  }

  private static Stream<Exchange> either(Ties ties, int arc, Exchange.Cost cost) {
    return Stream.of(true, false)
        .filter(up -> cost.of(arc, up) >= 0)
        .flatMap(up -> Exchange.cheapest(ties, arc, up, cost).stream());
  }

  /**
   * Whether some later table agrees with an exchange in the earlier one, and with what else is set.
   */
  private boolean laterFits(Exchange exchange, Consumer<Fit> also) {
    Fit fit = new Fit(later.ties(), later.room());
    long[] changes = exchange.changes(wholes, more.length);
    for (int arc = 0; arc < more.length; arc++) {
      long least = later.room().value(arc) - more[arc] + changes[arc];
      if (people == People.SAME) {
        fit.atLeast(arc, least);
        fit.atMost(arc, least);
      } else if (people == People.MORE && later.ties().isCount(arc)) {
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
  private boolean earlierFits(Exchange exchange, Consumer<Fit> also) {
    Fit fit = new Fit(earlier.ties(), earlier.room());
    int[] itself = IntStream.range(0, more.length).toArray();
    long[] changes = exchange.changes(itself, more.length);
    for (int arc = 0; arc < more.length && people == People.MORE; arc++) {
      if (later.ties().isCount(arc) && parts.get(arc).size() == 1) {
        fit.atMost(parts.get(arc).get(0), later.room().value(arc) + changes[arc]);
      } else if (later.ties().isCount(arc)) {
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
      if (isWrong && later.ties().isCount(arc)) {
        throw Checks.invalid(
            "differencing.people",
            people,
            "cannot be: " + later.name(arc) + " is another count than in the earlier release");
      }
    }
  }
}
