package org.involvement.scoring;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A criterion that applies only under a condition. */
final class ConditionalNode implements Node {
  private final Condition condition;

  /** The share of the one programme of which the condition holds: 1 where it applies. */
  private final ShareNode applies;

  private final Node measure;

  /** Made when it is first asked for, which is after all items were counted. */
  private @Nullable Trial trial;

  ConditionalNode(Condition condition, ShareNode applies, Node measure) {
    this.condition = condition;
    this.applies = applies;
    this.measure = measure;
  }

  @Override
  public Optional<Reach> reach(Assumption assumption) {
    return assumption.fixes(this) ? assumption.fixed() : trial().over(assumption, this::assumed);
  }

  @Override
  public boolean isExact() {
    return measure.isExact() && (mustApply() || (applies.isExact() && trial().isPossible()));
  }

  @Override
  public Influence influence() {
    return measure.influence().plus(applies.influence().eitherWay());
  }

  @Override
  public Set<Variable> variables(Set<String> families, int most) {
    Set<Variable> variables = new LinkedHashSet<>(applies.variables(families, most));
    variables.addAll(measure.variables(families, most));
    return variables;
  }

  @Override
  public List<Fact> facts() {
    return Stream.concat(applies.facts().stream(), measure.facts().stream()).toList();
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
                trial().clash(this::assumed, assumed -> List.of(assumed(assumed)))));
  }

  @Override
  public boolean sameAs(Node other) {
    return other instanceof ConditionalNode conditional
        && applies.sameAs(conditional.applies)
        && measure.sameAs(conditional.measure);
  }

  private Optional<Reach> assumed(Assumption assumption) {
    Optional<Reach> holds = applies.reach(assumption);
    if (holds.isEmpty() || holds.get().high() == 0) {
      return Optional.empty();
    }
    boolean certain = holds.get().low() == 1 && !holds.get().mayLeave();
    Optional<Reach> reach = measure.reach(assumption);
    return certain ? reach : reach.map(Reach::leaving);
  }

  private boolean mayApply() {
    return applies.reach(Assumption.NONE).filter(reach -> reach.high() == 1).isPresent();
  }

  private boolean mustApply() {
    return applies
        .reach(Assumption.NONE)
        .filter(reach -> reach.low() == 1 && !reach.mayLeave())
        .isPresent();
  }

  private Trial trial() {
    if (trial == null) {
      Set<String> clashing = measure.influence().clashes(applies.influence().eitherWay());
      trial = new Trial(List.of(applies, measure), clashing);
    }
    return trial;
  }
}
