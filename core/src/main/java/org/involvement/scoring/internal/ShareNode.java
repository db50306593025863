package org.involvement.scoring.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.involvement.programme.Programme;
import org.involvement.scoring.card.Figure;
import org.involvement.scoring.internal.fact.Contests;
import org.involvement.scoring.internal.fact.Reading;
import org.involvement.scoring.internal.fact.Readings;
import org.involvement.scoring.internal.fact.TimedFact;
import org.involvement.scoring.known.Exemption;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.known.Subject;
import org.involvement.scoring.rule.Condition;
import org.involvement.scoring.rule.Fact;
import org.involvement.scoring.rule.Measure;
import org.involvement.value.Answer;
import org.involvement.value.Bounds;
import org.jspecify.annotations.Nullable;

/** A share: each item's possible outcomes, and how many items have which. */
final class ShareNode implements Node {
  private final Measure.Share share;
  private final boolean complete;
  private final Outcomes outcomes;
  private final OutcomeCounts counts = new OutcomeCounts();
  private final Exemptions exemptions = new Exemptions();
  private final boolean asksForOrder;

  /** All items, by the readings of their facts. */
  private final Map<Readings, List<Alike>> alike = new LinkedHashMap<>();

  /** The items that may come out in more than one way, by the readings of their facts. */
  private final Map<Readings, Set<String>> open = new LinkedHashMap<>();

  /** The share that others say, where the share is of one fact alone and they differ. */
  private Optional<Bounds> said = Optional.empty();

  /** The items that such a share is of. */
  private List<String> contested = List.of();

  /** True where an account says a part of the items, but not which they are. */
  private boolean saidInPart;

  private @Nullable Map<String, List<Reading>> openByItem;
  private long leaves;

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

  /** Adds items that read alike; the readings are in the order of {@link #facts}. */
  void add(List<Reading> readings, Alike items) {
    alike.computeIfAbsent(new Readings(readings), read -> new ArrayList<>()).add(items);
  }

  /**
   * Adds what accounts of the whole programme say, once all items are there. A share of one fact
   * alone reaches to what they say; in any other share each item on which they may differ is open.
   *
   * @param contests the accounts of each fact, in the order of {@link #facts}
   */
  void contest(List<Contests> contests) {
    for (int i = 0; complete && i < facts().size(); i++) {
      ShareContest contest = ShareContest.of(contests.get(i), i, alike);
      if (!contest.isEmpty() && isOfOneFact()) {
        said = Optional.of(hull(contest.shares()));
        contested = ShareContest.known(i, alike);
      } else if (!contest.isEmpty()) {
        saidInPart |= !contest.isOfAllOrNone();
        open(i, contest);
      }
    }
  }

  private boolean isOfOneFact() {
    return share.among().isEmpty() && share.that() instanceof Condition.Is;
  }

  private static Bounds hull(List<Double> shares) {
    return Bounds.of(Collections.min(shares), Collections.max(shares));
  }

  private void open(int place, ShareContest contest) {
    Map<Readings, List<Alike>> recorded = new LinkedHashMap<>(alike);
    alike.clear();
    recorded.forEach(
        (readings, items) -> {
          List<Reading> read = new ArrayList<>(readings.list());
          read.set(place, contest.contested(read.get(place)));
          alike
              .computeIfAbsent(new Readings(List.copyOf(read)), any -> new ArrayList<>())
              .addAll(items);
        });
  }

  /**
   * The number of completions of an item that are tried if at most so many of each are, once for
   * all items that are alike, and once again with an answer to each fact.
   */
  long completions(long most) {
    long once =
        alike.keySet().stream()
            .mapToLong(readings -> Math.min(outcomes.completions(readings.list()), most))
            .sum();
    return once * (1 + facts().size());
  }

  /**
   * Counts the items that were added.
   *
   * @param most the number of completions of an item above which its outcomes are only bounded
   */
  void count(long most) {
    outcomes.tryAtMost(most);
    alike.forEach((readings, items) -> items.forEach(some -> count(readings.list(), some)));
    alike.clear();
  }

  private void count(List<Reading> readings, Alike items) {
    int possible = outcomes.of(readings);
    counts.add(possible, items.size());
    if (Integer.bitCount(possible) > 1) {
      open.computeIfAbsent(new Readings(readings), read -> new LinkedHashSet<>())
          .addAll(items.ids());
    }
    for (int i = 0; i < readings.size(); i++) {
      if (readings.get(i).isInapplicable()) {
        exemptions.add(facts().get(i), readings.get(i), items.ids());
      }
    }
  }

  @Override
  public Optional<ScoreRange> reach(Assumption assumption, long work) {
    return assumption.fixes(this) ? assumption.fixed() : reach(table(assuming(assumption)));
  }

  @Override
  public Optional<ScoreRange> reach() {
    return reach(table());
  }

  private static Optional<ScoreRange> reach(Figure.Counted table) {
    return table.bounds().map(bounds -> ScoreRange.of(bounds, table.mayBeEmpty()));
  }

  @Override
  public long cost() {
    return leaves();
  }

  /** The completions that are tried of an item, if it is one of those with the most. */
  @Override
  public long leaves() {
    if (leaves == 0) {
      leaves =
          open.keySet().stream()
              .map(Readings::list)
              .mapToLong(outcomes::completions)
              .reduce(1, Math::max);
    }
    return leaves;
  }

  @Override
  public Movers movers() {
    return Movers.of(this, complete ? new HashSet<>(facts()) : Set.of());
  }

  private boolean isTried() {
    // Of several moments not every order is possible, which is not looked into.
    return outcomes.isExact()
        && !saidInPart
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
    Map<Fact, ScoreMovement> directions = ConditionFacts.directions(share.that());
    ConditionFacts.of(share.among().stream())
        .forEach(fact -> directions.put(fact, ScoreMovement.EITHER));
    List<Influence> influences = new ArrayList<>();
    for (Fact fact : openFacts()) {
      influences.add(Influence.of(fact, directions.getOrDefault(fact, ScoreMovement.EITHER)));
    }
    return Influence.of(influences);
  }

  @Override
  public void variables(Set<String> families, Variables into) {
    if (!complete) {
      return;
    }
    open.forEach(
        (readings, items) -> {
          for (int i = 0; i < facts().size(); i++) {
            Fact fact = facts().get(i);
            if (readings.list().get(i).isOpen() && families.contains(Influence.family(fact))) {
              into.add(fact, items);
            }
          }
        });
  }

  @Override
  public void read(Map<ItemKey, List<Object>> items) {
    items.forEach((item, readings) -> readings.add(Optional.ofNullable(open(item))));
  }

  private @Nullable List<Reading> open(ItemKey item) {
    if (openByItem == null) {
      Map<String, List<Reading>> byItem = new HashMap<>();
      open.forEach((readings, items) -> items.forEach(id -> byItem.put(id, readings.list())));
      openByItem = byItem;
    }
    return item.subject() == share.subject() ? openByItem.get(item.id()) : null;
  }

  @Override
  public List<Gap> gaps() {
    Gaps gaps = new Gaps();
    open.forEach(
        (readings, items) -> {
          for (int i = 0; i < facts().size(); i++) {
            gaps.add(facts().get(i), readings.list().get(i), items);
          }
        });
    gaps.add(facts().get(0), Reading.CONTRADICTED, contested);
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
    for (Readings readings : open.keySet()) {
      for (int i = 0; i < facts().size(); i++) {
        if (readings.list().get(i).isOpen()) {
          facts.add(facts().get(i));
        }
      }
    }
    return facts;
  }

  private OutcomeCounts assuming(Assumption assumption) {
    OutcomeCounts assumed = counts.copy();
    if (!assumption.everywhere().isEmpty()) {
      open.forEach(
          (readings, items) -> {
            assumed.add(outcomes.of(readings.list()), -items.size());
            assumed.add(outcomes.of(assuming(assumption, Map.of(), readings.list())), items.size());
          });
    }
    assumption
        .answers()
        .forEach(
            (item, ofItem) -> {
              List<Reading> readings = open(item);
              if (readings != null) {
                assumed.add(outcomes.of(assuming(assumption, Map.of(), readings)), -1);
                assumed.add(outcomes.of(assuming(assumption, ofItem, readings)), 1);
              }
            });
    return assumed;
  }

  private List<Reading> assuming(
      Assumption assumption, Map<Fact, Answer> ofItem, List<Reading> readings) {
    Reading[] assumed = new Reading[readings.size()];
    for (int i = 0; i < assumed.length; i++) {
      assumed[i] = assumption.of(facts().get(i), ofItem, readings.get(i));
    }
    return List.of(assumed);
  }

  private Figure.Counted table(OutcomeCounts of) {
    return of.table(share.subject(), complete, isTried()).withSaid(said);
  }
}
