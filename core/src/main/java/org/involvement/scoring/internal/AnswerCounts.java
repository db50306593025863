package org.involvement.scoring.internal;

import java.util.HashMap;
import java.util.Map;
import org.involvement.scoring.card.Figure;
import org.involvement.scoring.internal.fact.Reading;
import org.involvement.scoring.known.Subject;

/** The number of items with each answer to a practice. */
final class AnswerCounts {
  private final Map<Reading, Long> known = new HashMap<>();
  private long unknown;
  private long out;

  void add(Reading reading, long items) {
    if (reading.isOpen()) {
      unknown += items;
    } else if (reading.isInapplicable()) {
      out += items;
    } else {
      known.merge(reading, items, Long::sum);
    }
  }

  /** One item reads otherwise. */
  void move(Reading from, Reading to) {
    add(from, -1);
    add(to, 1);
  }

  AnswerCounts copy() {
    AnswerCounts copy = new AnswerCounts();
    copy.known.putAll(known);
    copy.unknown = unknown;
    copy.out = out;
    return copy;
  }

  Figure.Answered table(Subject subject, boolean complete) {
    return Figure.Answered.builder()
        .subject(subject)
        .complete(complete)
        .yes(of(Reading.YES))
        .partly(of(Reading.PARTLY))
        .no(of(Reading.NO))
        .unknown(unknown)
        .out(out)
        .build();
  }

  private long of(Reading reading) {
    return known.getOrDefault(reading, 0L);
  }
}
