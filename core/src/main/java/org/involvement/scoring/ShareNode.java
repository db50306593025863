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
  private final Exemptions exemptions = new Exemptions();
  private final boolean asksForOrder;

  /** The items that may come out in more than one way, by what their facts read. */
  private final Map<List<Reading>, Set<String>> open = new LinkedHashMap<>();

  ShareNode(Measure.Share share, Programme programme) {
    this.share = share;
    complete = share.subject().isComplete(programme);
    outcomes = new Outcomes(share);
    asksForOrder = outcomes.facts().stream().anyMatch(ShareNode::isOrder);
  }

  Subject subject() {
    return share.subject();
  }

  @Override
  public List<Fact> facts() {
    return outcomes.facts();
  }

  /** Counts items that read alike; the readings stand in the order of {@link #facts}. */
  void count(List<Reading> readings, Alike items) {
    int possible = outcomes.of(readings);
    counts.add(possible, items.size());
    if (Integer.bitCount(possible) > 1) {
      open.computeIfAbsent(readings, alike -> new LinkedHashSet<>()).addAll(items.ids());
    }
    for (int i = 0; i < readings.size(); i++) {
      if (readings.get(i).isInapplicable()) {
        exemptions.add(facts().get(i), readings.get(i), items.ids());
      }
    }
  }

  @Override
  public Optional<Reach> reach(Assumption assumption) {
    if (assumption.fixes(this)) {
      return assumption.fixed();
    }
    Figure.Counted table = table(assuming(assumption));
    return table.bounds().map(bounds -> new Reach(bounds.low(), bounds.high(), table.mayBeEmpty()));
  }

  @Override
  public boolean isExact() {
    return !complete || isTried();
  }

  private boolean isTried() {
    // Of several moments not every order is possible, which is not looked into.
    return outcomes.isExact()
        && (!asksForOrder || openFacts().stream().noneMatch(ShareNode::isOrder));
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
    for (Map.Entry<List<Reading>, Set<String>> alike : open.entrySet()) {
      for (int i = 0; i < facts().size(); i++) {
        Fact fact = facts().get(i);
        if (alike.getKey().get(i).isOpen() && families.contains(Influence.family(fact))) {
          for (String item : alike.getValue()) {
            if (variables.size() == most) {
              return variables;
            }
            variables.add(new Variable(fact, item));
          }
        }
      }
    }
    return variables;
  }

  @Override
  public List<Gap> gaps() {
    Gaps gaps = new Gaps();
    open.forEach(
        (readings, items) -> {
          for (int i = 0; i < readings.size(); i++) {
            gaps.add(facts().get(i), readings.get(i), items);
          }
        });
    return complete ? gaps.list() : gaps.withNotKept(lastFact(), counts.total());
  }

  @Override
  public List<Exemption> exemptions() {
    return exemptions.list();
  }

  private Fact lastFact() {
    return facts().get(facts().size() - 1);
  }

  /** How the items come out, with nothing assumed. */
  Figure.Counted table() {
    return table(counts);
  }

  @Override
  public Measured measured() {
    return Measured.of(table());
  }

  @Override
  public boolean sameAs(Node other) {
    return other instanceof ShareNode node
        && share.equals(node.share)
        && table().equals(node.table())
        && open.equals(node.open);
  }

  private Set<Fact> openFacts() {
    Set<Fact> facts = new LinkedHashSet<>();
    for (List<Reading> readings : open.keySet()) {
      for (int i = 0; i < readings.size(); i++) {
        if (readings.get(i).isOpen()) {
          facts.add(facts().get(i));
        }
      }
    }
    return facts;
  }

  private OutcomeCounts assuming(Assumption assumption) {
    if (assumption.answers().isEmpty() && assumption.everywhere().isEmpty()) {
      return counts;
    }
    OutcomeCounts assumed = counts.copy();
    Set<String> named = assumption.items();
    open.forEach(
        (readings, items) -> {
          long alone = 0;
          for (String item : named) {
            if (items.contains(item)) {
              alone++;
              assumed.add(outcomes.of(assuming(assumption, item, readings)), 1);
            }
          }
          assumed.add(outcomes.of(readings), -items.size());
          assumed.add(outcomes.of(assuming(assumption, "", readings)), items.size() - alone);
        });
    return assumed;
  }

  /** What an item reads under an assumption; no item has an empty id. */
  private List<Reading> assuming(Assumption assumption, String item, List<Reading> readings) {
    Reading[] assumed = new Reading[readings.size()];
    for (int i = 0; i < assumed.length; i++) {
      assumed[i] = assumption.of(facts().get(i), item, readings.get(i));
    }
    return List.of(assumed);
  }

  private Figure.Counted table(OutcomeCounts of) {
    return of.table(share.subject(), complete, isTried());
  }
}
