package org.involvement.analysis.loop;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.involvement.feedback.Audience;
import org.involvement.feedback.Channel;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Feedback;
import org.involvement.feedback.History;
import org.involvement.feedback.Step;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.value.Count;

/** The feedback of a programme, put into a table of kinds, audiences and channels. */
final class FeedbackTable {
  private final Programme programme;
  private final Map<Row, Counted> rows = new HashMap<>();
  private long contributions;
  private long withNone;

  private record Row(Feedback feedback, Audience audience, Optional<Channel> channel)
      implements Comparable<Row> {
    private static final Comparator<Row> ORDER =
        Comparator.comparing(Row::feedback)
            .thenComparing(Row::audience)
            .thenComparing(row -> row.channel().map(Channel::value).orElse(""));

    static Row of(Step.FedBack step) {
      return new Row(step.feedback(), step.audience(), step.channel());
    }

    @Override
    public int compareTo(Row other) {
      return ORDER.compare(this, other);
    }
  }

  /** What is counted of one row. */
  private static final class Counted {
    private long times;
    private long contributions;
    private long unknown;
    private long largest;
    private long sum;
    private boolean isOpen;

    void add(Optional<Count> reach) {
      times++;
      if (reach.isEmpty()) {
        unknown++;
        return;
      }
      Count people = reach.get();
      largest = Math.max(largest, people.min());
      isOpen |= people.max().isEmpty();
      sum += people.max().orElse(0L);
      isOpen |= sum > Count.LARGEST;
      sum = Math.min(sum, Count.LARGEST);
    }

    FeedbackCount row(Row row) {
      Optional<Count> reach =
          times == unknown
              ? Optional.empty()
              : Optional.of(isOpen ? Count.atLeast(largest) : Count.between(largest, sum));
      return new FeedbackCount(
          row.feedback(), row.audience(), row.channel(), times, contributions, reach, unknown);
    }
  }

  FeedbackTable(Programme programme) {
    this.programme = programme;
    for (Contribution contribution : programme.contributions()) {
      enter(contribution.history());
    }
  }

  FeedbackGiven given() {
    return new FeedbackGiven(
        rows.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(each -> each.getValue().row(each.getKey()))
            .toList(),
        contributions,
        withNone,
        programme.keeps(Register.CONTRIBUTIONS) && programme.keeps(Register.STEPS));
  }

  private void enter(History history) {
    Set<Row> seen = new HashSet<>();
    for (Step.FedBack step : history.feedback()) {
      Row row = Row.of(step);
      Counted counted = rows.computeIfAbsent(row, any -> new Counted());
      counted.add(step.reach());
      if (seen.add(row)) {
        counted.contributions++;
      }
    }
    if (!history.isMoved() && !history.isWithdrawn()) {
      contributions++;
      if (seen.isEmpty()) {
        withNone++;
      }
    }
  }
}
