package org.involvement.scoring;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.involvement.programme.Programme;

/** The score of a share: each item's possible outcomes, and how many items have which. */
final class ShareScoring {
  private final Programme programme;
  private final Measure.Share share;
  private final Outcomes outcomes;

  /** How many items have each set of possible outcomes; the index is the set of bits. */
  private final long[] counts = new long[8];

  private final Gaps gaps = new Gaps();
  private final Set<Fact> open = new LinkedHashSet<>();

  ShareScoring(Programme programme, Measure.Share share) {
    this.programme = programme;
    this.share = share;
    outcomes = new Outcomes(share);
    share.subject().items(programme).forEach(this::count);
  }

  Measured measured() {
    Working.Counted table = table();
    if (!table.complete()) {
      List<Fact> facts = outcomes.facts();
      Gap gap = Gaps.notKept(facts.get(facts.size() - 1), share.subject().items(programme).size());
      return Measured.of(table).addGaps(gap).build();
    }
    return Measured.of(table).addAllGaps(gaps.list()).influence(influence()).build();
  }

  private void count(Object item) {
    List<Fact> facts = outcomes.facts();
    List<Reading> readings =
        facts.stream()
            .map(fact -> FactSource.of(fact.id()).read(fact.answers(), programme, item))
            .toList();
    int possible = outcomes.of(readings);
    counts[possible]++;
    if (Integer.bitCount(possible) == 1) {
      return;
    }
    for (int i = 0; i < facts.size(); i++) {
      if (readings.get(i).isOpen()) {
        open.add(facts.get(i));
        gaps.add(facts.get(i), readings.get(i), share.subject().id(item));
      }
    }
  }

  private Working.Counted table() {
    return Working.Counted.builder()
        .subject(share.subject())
        .complete(share.subject().isComplete(programme))
        .tried(outcomes.isExact())
        .yes(counts[Outcomes.YES])
        .no(counts[Outcomes.NO])
        .out(counts[Outcomes.OUT])
        .yesOrNo(counts[Outcomes.YES | Outcomes.NO])
        .yesOrOut(counts[Outcomes.YES | Outcomes.OUT])
        .noOrOut(counts[Outcomes.NO | Outcomes.OUT])
        .any(counts[Outcomes.YES | Outcomes.NO | Outcomes.OUT])
        .build();
  }

  /** Better answers raise a share where they stand in what must hold, and nowhere else. */
  private Influence influence() {
    boolean positive = share.that().isPositive();
    Set<Fact> among = Conditions.facts(share.among().stream());
    return Influence.sum(
        open.stream().map(fact -> Influence.of(fact, positive && !among.contains(fact))));
  }
}
