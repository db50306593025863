package org.involvement.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.involvement.feedback.Contribution;
import org.involvement.value.ContributionId;

/**
 * Which contribution goes on in which, by their places in a list. They are followed one by one, in
 * time and memory that grow with their number, however long the way is.
 */
final class ContinuationGraph {
  private enum Visit {
    NOT_YET,
    ON_THE_WAY,
    DONE
  }

  private final int[][] next;
  private final int[] endsFirst;
  private final List<int[]> circles = new ArrayList<>();

  /** Moves among the contributions of a list; where one goes on in another, it stands here. */
  ContinuationGraph(List<Contribution> all) {
    next = next(all);
    endsFirst = new int[next.length];
    follow();
  }

  /** Where one goes on; empty where it stands. */
  int[] next(int place) {
    return next[place];
  }

  /** All places, each after those where it goes on; only where there is no circle. */
  int[] endsFirst() {
    return endsFirst;
  }

  /**
   * Places of which each goes on in the next, and the last in the first. No place is in two of
   * these; none are empty where there is no circle.
   */
  List<int[]> circles() {
    return circles;
  }

  private void follow() {
    Visit[] visits = new Visit[next.length];
    Arrays.fill(visits, Visit.NOT_YET);
    int[] taken = new int[next.length];
    int[] path = new int[next.length];
    int[] depth = new int[next.length];
    int done = 0;
    for (int start = 0; start < next.length; start++) {
      int length = 0;
      int told = 0; // so much of the path may stand in circles that were found
      if (visits[start] == Visit.NOT_YET) {
        visits[start] = Visit.ON_THE_WAY;
        path[length++] = start;
      }
      while (length > 0) {
        int at = path[length - 1];
        if (taken[at] == next[at].length) {
          visits[at] = Visit.DONE;
          endsFirst[done++] = at;
          length--;
          told = Math.min(told, length);
        } else {
          int to = next[at][taken[at]++];
          if (visits[to] == Visit.ON_THE_WAY) {
            if (depth[to] >= told) {
              circles.add(Arrays.copyOfRange(path, depth[to], length));
              told = length;
            }
          } else if (visits[to] == Visit.NOT_YET) {
            visits[to] = Visit.ON_THE_WAY;
            depth[to] = length;
            path[length++] = to;
          }
        }
      }
    }
  }

  private static int[][] next(List<Contribution> all) {
    int[][] next = new int[all.size()][];
    Arrays.fill(next, new int[0]);
    Map<ContributionId, Integer> places = new HashMap<>();
    for (int i = 0; i < next.length; i++) {
      if (mayMove(all.get(i))) {
        if (places.isEmpty()) {
          IntStream.range(0, next.length).forEach(place -> places.put(all.get(place).id(), place));
        }
        next[i] =
            all.get(i).history().successors().stream()
                .filter(places::containsKey)
                .mapToInt(places::get)
                .toArray();
      }
    }
    return next;
  }

  /** Whether a merge or a split is recorded, which a correction may have undone. */
  private static boolean mayMove(Contribution contribution) {
    for (int i = 0; i < contribution.steps().size(); i++) {
      if (!contribution.steps().get(i).successors().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
