package org.involvement.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.involvement.programme.Programme;
import org.involvement.scoring.card.Figure;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Support;
import org.involvement.scoring.known.Subject;
import org.involvement.scoring.rule.Aggregation;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Measure;
import org.involvement.scoring.rule.Quantity;
import org.involvement.value.Bounds;

/**
 * Criteria over a programme: a node for each criterion, then one pass over each subject.
 *
 * <p>Completions of unknown facts are tried within one budget for the whole. Over it, bounds are
 * safe: the completions that were not tried are inside them too.
 */
public final class Scoring implements Measure.Cases<Node> {
  /** The completions of items that may be tried. */
  public static final long BUDGET = 1L << 20;

  private final Programme programme;
  private final long work;
  private final Map<Subject, List<ShareNode>> shares = new EnumMap<>(Subject.class);

  private Scoring(Programme programme, long work) {
    this.programme = programme;
    this.work = work;
  }

  /**
   * Returns the criteria over a programme, all items counted.
   *
   * @param whole how the criteria become one; empty for a profile
   * @param leastCoverage the coverage below which the whole has no value
   */
  public static Node root(
      Optional<Aggregation> whole,
      Optional<BigDecimal> leastCoverage,
      List<Criterion> criteria,
      Programme programme,
      long budget) {
    long nodes = 1 + criteria.stream().mapToLong(Scoring::nodesThatTry).sum();
    Scoring scoring = new Scoring(programme, Math.max(1, budget / nodes));
    Node root = scoring.combined(whole, leastCoverage, criteria);
    scoring.shares.forEach((subject, counting) -> Pass.over(subject, programme, counting));
    List<ShareNode> all = scoring.shares.values().stream().flatMap(List::stream).toList();
    long most = affordable(all, budget);
    all.forEach(share -> share.count(most));
    return root;
  }

  /** The number of nodes of a criterion that try completions and share the budget. */
  private static long nodesThatTry(Criterion criterion) {
    long itself = criterion.applies().isPresent() ? 1 : 0;
    return criterion.measure() instanceof Measure.Combined combined
        ? itself + 1 + combined.criteria().stream().mapToLong(Scoring::nodesThatTry).sum()
        : itself;
  }

  /** The completions of one item that can be tried, so that those of all are within the budget. */
  private static long affordable(List<ShareNode> shares, long budget) {
    long most = Outcomes.MOST_TRIED;
    while (most > 1 && completions(shares, most) > budget) {
      most /= 2;
    }
    return most;
  }

  private static long completions(List<ShareNode> shares, long most) {
    return shares.stream().mapToLong(share -> share.completions(most)).sum();
  }

  public static Score score(String id, String statement, BigDecimal weight, Node node) {
    Measured measured = node.measured();
    Optional<ScoreRange> reach = node.reach();
    Optional<Bounds> bounds =
        reach.map(found -> new Bounds(found.low(), found.high(), found.exact()));
    boolean shownOnly = measured.working().match(ShownOnly.CASES);
    return Score.builder()
        .id(id)
        .statement(statement)
        .weight(weight)
        .support(Support.of(bounds, shownOnly))
        .bounds(bounds)
        .value(measured.valueWithin(bounds))
        .valueIfNotMet(measured.valueIfNotMet())
        .coverage(measured.coverage())
        .mayNotApply(reach.map(ScoreRange::mayLeave).orElse(false))
        .working(measured.working())
        .gaps(node.gaps())
        .exemptions(node.exemptions())
        .parts(measured.parts())
        .build();
  }

  @Override
  public Node share(Measure.Share share) {
    ShareNode node = new ShareNode(share, programme);
    shares.computeIfAbsent(share.subject(), subject -> new ArrayList<>()).add(node);
    return node;
  }

  @Override
  public Node practice(Measure.PracticeAnswer practice) {
    return new PracticeNode(practice, programme);
  }

  @Override
  public Node between(Measure.Between between) {
    return scaled(between.quantity(), Gauge.between(between));
  }

  @Override
  public Node banded(Measure.Banded banded) {
    return scaled(banded.quantity(), Gauge.banded(banded));
  }

  @Override
  public Node ratings(Measure.Ratings ratings) {
    return FixedNode.of(RatingReader.read(ratings.scale(), programme));
  }

  @Override
  public Node promiseKept(Measure.PromiseKept promise) {
    return PromiseReader.read(promise.scale(), programme);
  }

  @Override
  public Node constant(Measure.Constant constant) {
    return FixedNode.of(new Figure.Fixed(constant.score()));
  }

  private Node scaled(Quantity quantity, Gauge gauge) {
    Measurement measurement = quantity.match(new QuantityReader(programme));
    return FixedNode.of(measurement, gauge);
  }

  @Override
  public Node combined(Measure.Combined combined) {
    return combined(
        Optional.of(combined.aggregation()), combined.leastCoverage(), combined.criteria());
  }

  private Node combined(
      Optional<Aggregation> aggregation,
      Optional<BigDecimal> leastCoverage,
      List<Criterion> criteria) {
    List<Node> nodes = criteria.stream().map(this::node).toList();
    return new CombinedNode(aggregation, leastCoverage, criteria, nodes, work);
  }

  private Node node(Criterion criterion) {
    Node measure = criterion.measure().match(this);
    return criterion
        .applies()
        .<Node>map(
            condition ->
                new ConditionalNode(
                    condition,
                    (ShareNode)
                        share(new Measure.Share(Subject.PROGRAMME, Optional.empty(), condition)),
                    measure,
                    work))
        .orElse(measure);
  }
}
