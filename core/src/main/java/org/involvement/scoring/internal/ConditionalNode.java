package org.involvement.scoring.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.involvement.scoring.card.Working;
import org.involvement.scoring.known.Exemption;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.rule.Condition;
import org.involvement.scoring.rule.Fact;

/** A criterion that applies only under a condition. */
final class ConditionalNode implements Node {
  private final Condition condition;

  /** The share of the one programme of which the condition holds: 1 where it applies. */
  private final ShareNode applies;

  private final Node measure;

  private final TriedScore score;

  /**
   * A criterion with a condition.
   *
   * @param work the completions of items that may be tried
   */
  ConditionalNode(Condition condition, ShareNode applies, Node measure, long work) {
    this.condition = condition;
    this.applies = applies;
    this.measure = measure;
    score = new TriedScore(List.of(applies, measure), this::influences, work, this::assumed);
  }

  private List<Influence> influences() {
    return List.of(measure.influence(), applies.influence().eitherWay());
  }

  @Override
  public Optional<ScoreRange> reach(Assumption assumption, long work) {
    return assumption.fixes(this) ? assumption.fixed() : score.reach(assumption, work);
  }

  @Override
  public Optional<ScoreRange> reach() {
    return score.reach();
  }

  @Override
  public long cost() {
    return score.cost();
  }

  @Override
  public long leaves() {
    return score.leaves();
  }

  @Override
  public Influence influence() {
    return score.influence();
  }

  @Override
  public Movers movers() {
    return score.movers().and(this);
  }

  @Override
  public void variables(Set<String> families, Variables into) {
    applies.variables(families, into);
    measure.variables(families, into);
  }

  @Override
  public void read(Map<ItemKey, List<Object>> items) {
    applies.read(items);
    measure.read(items);
  }

  @Override
  public List<Fact> facts() {
    return Stream.concat(applies.facts().stream(), measure.facts().stream()).toList();
  }

  @Override
  public List<Node> parts() {
    return measure.parts();
  }

  @Override
  public List<Unknowns.Located> below(String path) {
    return mayApply() ? measure.below(path) : List.of();
  }

  @Override
  public List<Gap> gaps() {
    if (!mayApply()) {
      return List.of();
    }
    return Stream.of(applies, measure).flatMap(node -> node.gaps().stream()).distinct().toList();
  }

  @Override
  public List<Exemption> exemptions() {
    return Stream.of(applies, measure)
        .flatMap(node -> node.exemptions().stream())
        .distinct()
        .toList();
  }

  @Override
  public Measured measured() {
    if (!mayApply()) {
      return Measured.builder().working(new Working.Inapplicable(condition)).build();
    }
    Measured applying = measure.measured();
    return mustApply()
        ? applying
        : applying.undecided(
            new Working.Undecided(
                condition,
                applies.table(),
                applying.working(),
                score.conflict((assumption, work) -> List.of(assumed(assumption, work)))));
  }

  @Override
  public boolean sameAs(Node other) {
    return other instanceof ConditionalNode conditional
        && applies.sameAs(conditional.applies)
        && measure.sameAs(conditional.measure);
  }

  private Optional<ScoreRange> assumed(Assumption assumption, long work) {
    Optional<ScoreRange> holds = applies.reach(assumption, work);
    if (holds.isEmpty() || holds.get().high() == 0) {
      return Optional.empty();
    }
    Optional<ScoreRange> reach = measure.reach(assumption, work);
    return isCertain(holds)
        ? reach
        : reach.map(found -> found.leaving().exactIf(holds.get().exact()));
  }

  private boolean mayApply() {
    return applies.reach().filter(reach -> reach.high() == 1).isPresent();
  }

  private boolean mustApply() {
    return isCertain(applies.reach());
  }

  private static boolean isCertain(Optional<ScoreRange> holds) {
    return holds.filter(reach -> reach.low() == 1 && !reach.mayLeave()).isPresent();
  }
}
