package org.involvement.scoring;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.involvement.programme.Programme;

/** A share: each item's possible outcomes, and how many items have which. */
final class ShareNode implements Node {
  private final Measure.Share share;
  private final boolean complete;
  private final Outcomes outcomes;
  private final OutcomeCounts counts = new OutcomeCounts();

  /** What the facts read of each item that may come out in more than one way. */
  private final Map<String, List<Reading>> open = new LinkedHashMap<>();

  ShareNode(Measure.Share share, Programme programme) {
    this.share = share;
    complete = share.subject().isComplete(programme);
    outcomes = new Outcomes(share);
  }

  Subject subject() {
    return share.subject();
  }

  List<Fact> facts() {
    return outcomes.facts();
  }

  /** Counts an item; the readings stand in the order of {@link #facts}. */
  void count(List<Reading> readings, Object item) {
    int possible = outcomes.of(readings);
    counts.add(possible, 1);
    if (Integer.bitCount(possible) > 1) {
      open.put(share.subject().id(item), readings);
    }
  }

  @Override
  public Optional<Reach> reach(Assumption assumption) {
    Working.Counted table = table(assumption.isNone() ? counts : assuming(assumption));
    return table.bounds().map(bounds -> new Reach(bounds.low(), bounds.high(), table.mayBeEmpty()));
  }

  @Override
  public boolean isExact() {
    // Of several moments not every order is possible, which is not looked into.
    return outcomes.isExact() && openFacts().stream().noneMatch(ShareNode::isOrder);
  }

  private static boolean isOrder(Fact fact) {
    return TimedFact.find(fact.id()).filter(TimedFact::isOrder).isPresent();
  }

  /** Better answers raise a share where they stand in what must hold, and nowhere else. */
  @Override
  public Influence influence() {
    if (!complete) {
      return Influence.NONE;
    }
    Set<Fact> among = Conditions.facts(share.among().stream());
    Influence all = Influence.NONE;
    for (Fact fact : openFacts()) {
      Direction direction =
          among.contains(fact) ? Direction.EITHER : Conditions.direction(share.that(), fact);
      all = all.plus(Influence.of(fact, direction));
    }
    return all;
  }

  @Override
  public Set<Variable> variables(Set<String> families, int most) {
    Set<Variable> variables = new LinkedHashSet<>();
    for (Map.Entry<String, List<Reading>> item : open.entrySet()) {
      for (int i = 0; i < facts().size() && variables.size() < most; i++) {
        Fact fact = facts().get(i);
        if (item.getValue().get(i).isOpen() && families.contains(Influence.family(fact))) {
          variables.add(new Variable(fact, item.getKey()));
        }
      }
    }
    return variables;
  }

  @Override
  public List<Gap> gaps() {
    if (!complete) {
      return List.of(Gaps.notKept(facts().get(facts().size() - 1), counts.total()));
    }
    Gaps gaps = new Gaps();
    open.forEach(
        (item, readings) -> {
          for (int i = 0; i < readings.size(); i++) {
            gaps.add(facts().get(i), readings.get(i), item);
          }
        });
    return gaps.list();
  }

  @Override
  public Measured measured() {
    Working.Counted table = table(counts);
    return Measured.builder()
        .value(table.value())
        .coverage(table.coverage())
        .working(table)
        .build();
  }

  private Set<Fact> openFacts() {
    Set<Fact> facts = new LinkedHashSet<>();
    for (List<Reading> readings : open.values()) {
      for (int i = 0; i < readings.size(); i++) {
        if (readings.get(i).isOpen()) {
          facts.add(facts().get(i));
        }
      }
    }
    return facts;
  }

  private OutcomeCounts assuming(Assumption assumption) {
    OutcomeCounts assumed = counts.copy();
    Set<String> items = new LinkedHashSet<>();
    assumption.answers().keySet().forEach(variable -> items.add(variable.item()));
    for (String item : items) {
      List<Reading> recorded = open.get(item);
      if (recorded != null) {
        assumed.add(outcomes.of(recorded), -1);
        assumed.add(outcomes.of(assumed(recorded, item, assumption)), 1);
      }
    }
    return assumed;
  }

  private List<Reading> assumed(List<Reading> recorded, String item, Assumption assumption) {
    Reading[] readings = new Reading[recorded.size()];
    for (int i = 0; i < readings.length; i++) {
      readings[i] = assumption.of(facts().get(i), item, recorded.get(i));
    }
    return List.of(readings);
  }

  private Working.Counted table(OutcomeCounts of) {
    return of.table(share.subject(), complete, outcomes.isExact());
  }
}
