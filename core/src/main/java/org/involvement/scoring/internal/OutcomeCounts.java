package org.involvement.scoring.internal;

import java.util.stream.LongStream;
import org.involvement.scoring.card.Figure;
import org.involvement.scoring.known.Subject;

/** How many items have each set of possible outcomes. */
final class OutcomeCounts {
  /** The index is the set of bits. */
  private final long[] counts;

  OutcomeCounts() {
    this(new long[Outcomes.EXEMPT + 1]);
  }

  private OutcomeCounts(long[] counts) {
    this.counts = counts;
  }

  void add(int possible, long items) {
    counts[possible] += items;
  }

  long total() {
    return LongStream.of(counts).sum();
  }

  OutcomeCounts copy() {
    return new OutcomeCounts(counts.clone());
  }

  Figure.Counted table(Subject subject, boolean complete, boolean tried) {
    return Figure.Counted.builder()
        .subject(subject)
        .complete(complete)
        .tried(tried)
        .yes(counts[Outcomes.YES])
        .no(counts[Outcomes.NO])
        .out(counts[Outcomes.OUT] + counts[Outcomes.EXEMPT])
        .exempt(counts[Outcomes.EXEMPT])
        .yesOrNo(counts[Outcomes.YES | Outcomes.NO])
        .yesOrOut(counts[Outcomes.YES | Outcomes.OUT])
        .noOrOut(counts[Outcomes.NO | Outcomes.OUT])
        .any(counts[Outcomes.YES | Outcomes.NO | Outcomes.OUT])
        .build();
  }
}
