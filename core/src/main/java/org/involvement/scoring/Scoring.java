package org.involvement.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.involvement.programme.Programme;
import org.involvement.value.Bounds;

/** A rubric over a programme: a node for each criterion, then one pass over each subject. */
final class Scoring implements Measure.Cases<Node> {
  private final Programme programme;
  private final Map<Subject, List<ShareNode>> shares = new EnumMap<>(Subject.class);

  private Scoring(Programme programme) {
    this.programme = programme;
  }

  /** A rubric over a programme, all items counted. */
  static Node root(Rubric rubric, Programme programme) {
    Scoring scoring = new Scoring(programme);
    Node root = scoring.combined(rubric.aggregation(), rubric.leastCoverage(), rubric.criteria());
    scoring.shares.forEach((subject, counting) -> Pass.over(subject, programme, counting));
    return root;
  }

  static Score score(String id, String statement, BigDecimal weight, Node node) {
    Measured measured = node.measured();
    Optional<Reach> reach = node.reach(Assumption.NONE);
    Optional<Bounds> bounds =
        reach.map(found -> new Bounds(found.low(), found.high(), node.isExact()));
    boolean shownOnly =
        measured.working() instanceof Working.Amounts
            || (measured.working() instanceof Working.Combined combined
                && combined.aggregation().isEmpty());
    return Score.builder()
        .id(id)
        .statement(statement)
        .weight(weight)
        .support(Support.of(bounds, shownOnly))
        .bounds(bounds)
        .value(measured.valueWithin(bounds))
        .valueIfNotMet(measured.valueIfNotMet())
        .coverage(measured.coverage())
        .mayNotApply(reach.map(Reach::mayLeave).orElse(false))
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
    return FixedNode.of(RatingMean.of(ratings.scale(), programme));
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
    return new CombinedNode(aggregation, leastCoverage, criteria, nodes);
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
                    measure))
        .orElse(measure);
  }
}
