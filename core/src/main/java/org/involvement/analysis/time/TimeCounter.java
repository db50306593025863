package org.involvement.analysis.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.involvement.feedback.Contribution;

/** A tally of times that is being counted. */
final class TimeCounter {
  private final TimeTally none;
  private final Map<Long, Row> rows = new HashMap<>();
  private long undated;
  private long roughlyDated;
  private long raisedLater;

  TimeCounter(TimeTally none) {
    this.none = none;
  }

  void add(Contribution contribution) {
    add(Followed.of(contribution, none.milestone(), none.asOf()));
  }

  void add(Followed followed) {
    switch (followed.ending()) {
      case UNDATED -> undated++;
      case ROUGHLY_DATED -> roughlyDated++;
      case RAISED_LATER -> raisedLater++;
      case REACHED -> row(followed.days()).reached++;
      case WITHDRAWN -> row(followed.days()).withdrawn++;
      case MOVED -> row(followed.days()).moved++;
      case NOT_TAKEN_UP -> row(followed.days()).notTakenUp++;
      case OPEN -> row(followed.days()).open++;
    }
  }

  TimeCounter plus(TimeCounter other) {
    other.rows.forEach((days, row) -> row(days).add(row));
    undated += other.undated;
    roughlyDated += other.roughlyDated;
    raisedLater += other.raisedLater;
    return this;
  }

  TimeTally tally() {
    List<DayCounts> days =
        rows.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(row -> new DayCounts(row.getKey(), row.getValue().counts()))
            .toList();
    return new TimeTally(none.asOf(), none.milestone(), days, undated, roughlyDated, raisedLater);
  }

  private Row row(Long days) {
    return rows.computeIfAbsent(days, any -> new Row());
  }

  private static final class Row {
    private long reached;
    private long withdrawn;
    private long moved;
    private long notTakenUp;
    private long open;

    void add(Row other) {
      reached += other.reached;
      withdrawn += other.withdrawn;
      moved += other.moved;
      notTakenUp += other.notTakenUp;
      open += other.open;
    }

    EndCounts counts() {
      return new EndCounts(reached, withdrawn, moved, notTakenUp, open);
    }
  }
}
