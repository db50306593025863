package org.involvement.feedback;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The order in which steps count: as recorded, except that a step that surely came earlier comes
 * first. For exact days this is the order by day and then by recording.
 */
final class EffectiveOrder {
  private final List<Step> recorded;
  private final PriorityQueue<Integer> waiting;
  private final PriorityQueue<Integer> byLastDay;

  /** Steps that can come next, the one recorded first at the head. */
  private final PriorityQueue<Integer> ready = new PriorityQueue<>();

  private EffectiveOrder(List<Step> recorded, List<Integer> counting) {
    this.recorded = recorded;
    waiting = new PriorityQueue<>(comparing(i -> recorded.get(i).day().earliest()));
    byLastDay = new PriorityQueue<>(comparing(i -> recorded.get(i).day().latest()));
    waiting.addAll(counting);
    byLastDay.addAll(counting);
  }

  /** Sorts the indexes of the steps that count, in a time of n log n. */
  static List<Integer> of(List<Step> recorded, List<Integer> counting) {
    return new EffectiveOrder(recorded, counting).sorted();
  }

  private List<Integer> sorted() {
    List<Integer> order = new ArrayList<>();
    boolean[] taken = new boolean[recorded.size()];
    while (!byLastDay.isEmpty()) {
      int next = next();
      taken[next] = true;
      order.add(next);
      while (!byLastDay.isEmpty() && taken[byLastDay.element()]) {
        byLastDay.remove();
      }
    }
    return order;
  }

  /** The first recorded of those before which none that is left surely came. */
  private int next() {
    LocalDate firstEnd = recorded.get(byLastDay.element()).day().latest();
    while (!waiting.isEmpty()
        && !firstEnd.isBefore(recorded.get(waiting.element()).day().earliest())) {
      ready.add(waiting.remove());
    }
    return ready.remove();
  }
}
