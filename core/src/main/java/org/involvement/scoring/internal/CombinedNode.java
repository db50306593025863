package org.involvement.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.involvement.scoring.card.Conflict;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Working;
import org.involvement.scoring.known.Exemption;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.rule.Aggregation;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Fact;

/** Several criteria as one, or side by side as a profile. */
final class CombinedNode implements Node {
  private final Optional<Aggregation> aggregation;
  private final Optional<BigDecimal> leastCoverage;
  private final List<Criterion> criteria;
  private final List<Node> nodes;
  private final Optional<Siblings> siblings;
  private final TriedScore total;

  /**
   * Several criteria.
   *
   * @param work the completions of items that may be tried
   */
  CombinedNode(
      Optional<Aggregation> aggregation,
      Optional<BigDecimal> leastCoverage,
      List<Criterion> criteria,
      List<Node> nodes,
      long work) {
    this.aggregation = aggregation;
    this.leastCoverage = leastCoverage;
    this.criteria = criteria;
    this.nodes = nodes;
    siblings = aggregation.map(by -> new Siblings(by, criteria, nodes));
    total = new TriedScore(nodes, this::influences, work, scorer());
  }

  /** A profile has no total. */
  private TriedScore.Scorer scorer() {
    return siblings
        .<TriedScore.Scorer>map(all -> all::reach)
        .orElse((assumption, work) -> Optional.empty());
  }

  private List<Influence> influences() {
    return aggregation.isEmpty() ? List.of() : nodes.stream().map(Node::influence).toList();
  }

  @Override
  public Optional<ScoreRange> reach(Assumption assumption, long work) {
    return total.reach(assumption, work);
  }

  @Override
  public Optional<ScoreRange> reach() {
    return total.reach();
  }

  @Override
  public long cost() {
    return total.cost();
  }

  @Override
  public long leaves() {
    return total.leaves();
  }

  @Override
  public Influence influence() {
    return total.influence();
  }

  @Override
  public Movers movers() {
    return total.movers();
  }

  @Override
  public void variables(Set<String> families, Variables into) {
    nodes.forEach(node -> node.variables(families, into));
  }

  @Override
  public void read(Map<ItemKey, List<Object>> items) {
    nodes.forEach(node -> node.read(items));
  }

  @Override
  public List<Node> parts() {
    return nodes;
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
        .working(new Working.Combined(aggregation, leastCoverage, conflict()))
        .parts(parts)
        .build();
  }

  private OptionalDouble value(List<Score> parts) {
    return value(parts, Score::value);
  }

  private OptionalDouble valueIfNotMet(List<Score> parts) {
    return parts.stream().anyMatch(CombinedNode::isExempt)
        ? value(parts, CombinedNode::strictValue)
        : OptionalDouble.empty();
  }

  /** Whether something of a part, or of its parts, or it as a whole, does not apply. */
  private static boolean isExempt(Score part) {
    return part.valueIfNotMet().isPresent() || part.working() instanceof Working.Inapplicable;
  }

  /** The value with all that does not apply counted as not met; empty where nothing is decided. */
  private static OptionalDouble strictValue(Score part) {
    if (part.working() instanceof Working.Inapplicable) {
      return OptionalDouble.of(0);
    }
    return part.valueIfNotMet().isPresent() ? part.valueIfNotMet() : part.value();
  }

  private OptionalDouble value(List<Score> parts, Function<Score, OptionalDouble> values) {
    List<WeightedScore> valued = new ArrayList<>();
    for (Score part : parts) {
      values
          .apply(part)
          .ifPresent(
              value -> valued.add(new WeightedScore(part.weight().doubleValue(), value, false)));
    }
    return aggregation.isEmpty() || valued.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(AggregationFormula.of(aggregation.get()).of(valued));
  }

  @Override
  public boolean sameAs(Node other) {
    return other instanceof CombinedNode combined
        && aggregation.equals(combined.aggregation)
        && criteria.equals(combined.criteria)
        && IntStream.range(0, nodes.size())
            .allMatch(i -> nodes.get(i).sameAs(combined.nodes.get(i)));
  }

  private Conflict conflict() {
    return siblings.map(all -> total.conflict(all::parts)).orElse(Conflict.NONE);
  }
}
