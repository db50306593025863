package org.involvement.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.involvement.analysis.disclosure.ReleasedCell;
import org.involvement.feedback.Contribution;

/**
 * Which contributions may stand one by one. Outside only those whose words the readers may read,
 * and of them never so many that counting them would tell a count that is kept back.
 */
final class Quoting {
  private final Listed byState;
  private final Listed byRole;
  private final ReleaseLevel level;
  private final int most;
  private int shown;

  Quoting(ShownCounts byState, ShownCounts byRole, ReleaseLevel level, int most) {
    this.byState = new Listed(byState);
    this.byRole = new Listed(byRole);
    this.level = level;
    this.most = most;
  }

  /** Whether one more may stand; if so it is counted. */
  boolean allows(Contribution contribution, String state, String role) {
    boolean isReadable = contribution.textFor(level.readers()).isPresent();
    boolean isSafe = isReadable && byState.isSafe(state) && byRole.isSafe(role);
    if (shown == most || !(level.internal() || isSafe)) {
      return false;
    }
    shown++;
    byState.add(state);
    byRole.add(role);
    return true;
  }

  /** The counts of one table, and how many contributions of each were listed. */
  private static final class Listed {
    private final Map<String, ReleasedCell> cells = new HashMap<>();
    private final Optional<ReleasedCell> total;
    private final Map<String, Long> listed = new HashMap<>();
    private long all;

    Listed(ShownCounts counts) {
      for (int i = 0; i < counts.cells().size(); i++) {
        cells.put(counts.names().get(i), counts.cells().get(i));
      }
      boolean keepsSome = cells.values().stream().anyMatch(ReleasedCell::isConcealed);
      total = counts.total().filter(any -> keepsSome);
    }

    boolean isSafe(String name) {
      ReleasedCell cell = Objects.requireNonNull(cells.get(name));
      return (!cell.isConcealed() || hasRoom(cell, listed.getOrDefault(name, 0L)))
          && total.map(whole -> hasRoom(whole, all)).orElse(true);
    }

    void add(String name) {
      listed.merge(name, 1L, Long::sum);
      all++;
    }

    /** Tells if the count may be greater than one more than those that are listed. */
    private static boolean hasRoom(ReleasedCell cell, long listed) {
      return cell.range().max().map(greatest -> listed + 1 < greatest).orElse(true);
    }
  }
}
