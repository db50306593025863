package org.involvement.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.involvement.analysis.ReleasedCell;
import org.involvement.feedback.Contribution;

/**
 * Which contributions may stand one by one. Outside internal use only those that may be quoted, and
 * of them never so many that counting them would tell a count that is kept back.
 */
final class Quoting {
  private static final String ALL = "";

  private final ShownCounts byState;
  private final ShownCounts byRole;
  private final ReleaseLevel level;
  private final int most;
  private final Map<List<String>, Long> listed = new HashMap<>();
  private int shown;

  Quoting(ShownCounts byState, ShownCounts byRole, ReleaseLevel level, int most) {
    this.byState = byState;
    this.byRole = byRole;
    this.level = level;
    this.most = most;
  }

  /** Whether one more may stand; if so it is counted. */
  boolean allows(Contribution contribution, String state, String role) {
    boolean quotable = contribution.quotable() && contribution.text().isPresent();
    if (shown == most || (!level.internal() && !(quotable && isSafe(state, role)))) {
      return false;
    }
    shown++;
    Stream.of(state, ALL).forEach(name -> listed.merge(List.of("state", name), 1L, Long::sum));
    Stream.of(role, ALL).forEach(name -> listed.merge(List.of("role", name), 1L, Long::sum));
    return true;
  }

  private boolean isSafe(String state, String role) {
    return isSafe(byState, "state", state) && isSafe(byRole, "role", role);
  }

  private boolean isSafe(ShownCounts counts, String of, String name) {
    ReleasedCell cell = counts.cells().get(counts.names().indexOf(name));
    boolean keepsSome = counts.cells().stream().anyMatch(ReleasedCell::isConcealed);
    return (!cell.isConcealed() || hasRoom(cell, of, name))
        && (!keepsSome || counts.total().map(total -> hasRoom(total, of, ALL)).orElse(true));
  }

  /** Whether the count may be greater than those that then stand here. */
  private boolean hasRoom(ReleasedCell cell, String of, String name) {
    long then = listed.getOrDefault(List.of(of, name), 0L) + 1;
    return cell.range().most().map(greatest -> then < greatest).orElse(true);
  }
}
