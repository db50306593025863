package org.involvement.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Several criteria as one, or side by side as a profile. */
final class CombinedNode implements Node {
  private final Optional<Aggregation> aggregation;
  private final Optional<BigDecimal> leastCoverage;
  private final List<Criterion> criteria;
  private final List<Node> nodes;

  /** Made when it is first asked for, which is after all items were counted. */
  private @Nullable Trial trial;

  CombinedNode(
      Optional<Aggregation> aggregation,
      Optional<BigDecimal> leastCoverage,
      List<Criterion> criteria,
      List<Node> nodes) {
    this.aggregation = aggregation;
    this.leastCoverage = leastCoverage;
    this.criteria = criteria;
    this.nodes = nodes;
  }

  @Override
  public Optional<Reach> reach(Assumption assumption) {
    return aggregation.flatMap(by -> trial().over(assumption, assumed -> reach(by, assumed)));
  }

  /** A part that can never be scored is no less exact for having been bounded. */
  @Override
  public boolean isExact() {
    return trial().isPossible()
        && nodes.stream().allMatch(node -> node.isExact() || node.reach(Assumption.NONE).isEmpty());
  }

  @Override
  public Influence influence() {
    return nodes.stream().map(Node::influence).reduce(Influence.NONE, Influence::plus);
  }

  @Override
  public Set<Variable> variables(Set<String> families, int most) {
    Set<Variable> variables = new LinkedHashSet<>();
    nodes.forEach(node -> variables.addAll(node.variables(families, most)));
    return variables;
  }

  @Override
  public List<Fact> facts() {
    return List.of();
  }

  @Override
  public List<Unknowns.Located> below(String path) {
    List<Unknowns.Located> below = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      String id = criteria.get(i).id();
      below.add(new Unknowns.Located(path.isEmpty() ? id : path + "/" + id, nodes.get(i)));
    }
    return below;
  }

  @Override
  public List<Gap> gaps() {
    return List.of();
  }

  @Override
  public List<Exemption> exemptions() {
    return List.of();
  }

  @Override
  public Measured measured() {
    List<Score> parts = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      Criterion criterion = criteria.get(i);
      parts.add(
          Scoring.score(criterion.id(), criterion.statement(), criterion.weight(), nodes.get(i)));
    }
    OptionalDouble coverage = Coverage.of(parts, aggregation.isEmpty());
    boolean enough =
        leastCoverage.map(least -> coverage.orElse(0) >= least.doubleValue()).orElse(true);
    return Measured.builder()
        .value(enough ? value(parts) : OptionalDouble.empty())
        .valueIfNotMet(enough ? valueIfNotMet(parts) : OptionalDouble.empty())
        .coverage(coverage)
        .working(new Working.Combined(aggregation, leastCoverage, clash()))
        .parts(parts)
        .build();
  }

  private OptionalDouble value(List<Score> parts) {
    return value(parts, Score::value);
  }

  private OptionalDouble valueIfNotMet(List<Score> parts) {
    return parts.stream().anyMatch(Score::isExempt)
        ? value(parts, Score::strictValue)
        : OptionalDouble.empty();
  }

  private OptionalDouble value(List<Score> parts, Function<Score, OptionalDouble> values) {
    List<Part> valued = new ArrayList<>();
    for (Score part : parts) {
      values
          .apply(part)
          .ifPresent(value -> valued.add(new Part(part.weight().doubleValue(), value, false)));
    }
    return aggregation.isEmpty() || valued.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(aggregation.get().of(valued));
  }

  @Override
  public boolean sameAs(Node other) {
    return other instanceof CombinedNode combined
        && aggregation.equals(combined.aggregation)
        && criteria.equals(combined.criteria)
        && IntStream.range(0, nodes.size())
            .allMatch(i -> nodes.get(i).sameAs(combined.nodes.get(i)));
  }

  private Clash clash() {
    return aggregation
        .map(by -> trial().clash(assumed -> reach(by, assumed), this::reaches))
        .orElse(Clash.NONE);
  }

  private List<Optional<Reach>> reaches(Assumption assumption) {
    return nodes.stream().map(node -> node.reach(assumption)).toList();
  }

  private Optional<Reach> reach(Aggregation by, Assumption assumption) {
    List<Reach> reaches = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      Optional<Reach> reach = nodes.get(i).reach(assumption);
      if (reach.isPresent()) {
        reaches.add(reach.get());
        weights.add(criteria.get(i).weight().doubleValue());
      }
    }
    if (reaches.isEmpty()) {
      return Optional.empty();
    }
    double low = by.least(parts(reaches, weights, Reach::low));
    double high = by.greatest(parts(reaches, weights, Reach::high));
    boolean mayLeave = reaches.stream().allMatch(Reach::mayLeave);
    return Optional.of(new Reach(Math.min(low, high), high, mayLeave));
  }

  private static List<Part> parts(
      List<Reach> reaches, List<Double> weights, ToDoubleFunction<Reach> points) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < reaches.size(); i++) {
      Reach reach = reaches.get(i);
      parts.add(new Part(weights.get(i), points.applyAsDouble(reach), reach.mayLeave()));
    }
    return parts;
  }

  /** What moves two of the criteria, and not in one direction. */
  private Trial trial() {
    if (trial == null) {
      trial = new Trial(nodes, clashing());
    }
    return trial;
  }

  private Set<String> clashing() {
    Set<String> clashing = new HashSet<>();
    Influence before = Influence.NONE;
    for (Node node : nodes) {
      Influence influence = node.influence();
      clashing.addAll(before.clashes(influence));
      before = before.plus(influence);
    }
    return clashing;
  }
}
