package org.involvement.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.involvement.programme.Programme;
import org.involvement.value.Bounds;

/** The scoring of one programme: every criterion, from the root down. */
final class Scoring implements Measure.Cases<Measured> {
  private final Programme programme;

  Scoring(Programme programme) {
    this.programme = programme;
  }

  /** The whole of a rubric as one score. */
  Score root(Rubric rubric) {
    Measured all = combined(rubric.aggregation(), rubric.criteria());
    return score(rubric.id(), rubric.title(), BigDecimal.ONE, all);
  }

  @Override
  public Measured share(Measure.Share share) {
    return new ShareScoring(programme, share).measured();
  }

  @Override
  public Measured practice(Measure.PracticeAnswer practice) {
    return new PracticeScoring(programme, practice).measured();
  }

  @Override
  public Measured combined(Measure.Combined combined) {
    return combined(Optional.of(combined.aggregation()), combined.criteria());
  }

  private Measured combined(Optional<Aggregation> aggregation, List<Criterion> criteria) {
    List<Score> parts = new ArrayList<>();
    Influence influence = Influence.NONE;
    boolean exact = true;
    for (Criterion criterion : criteria) {
      Measured part = measured(criterion);
      parts.add(score(criterion.id(), criterion.statement(), criterion.weight(), part));
      exact &= part.bounds().map(Bounds::exact).orElse(true);
      exact &= !influence.clashesWith(part.influence());
      influence = influence.plus(part.influence());
    }
    MeasuredBuilder all =
        Measured.builder()
            .working(new Working.Combined(aggregation))
            .coverage(coverage(parts, aggregation.isPresent()))
            .parts(parts)
            .influence(influence);
    Mean mean = new Mean(parts);
    Optional<Bounds> bounds = aggregation.isPresent() ? mean.bounds(exact) : Optional.empty();
    bounds.ifPresent(found -> all.bounds(found).value(mean.value(found)));
    return all.mayNotApply(mean.mayNotApply()).build();
  }

  private Measured measured(Criterion criterion) {
    if (criterion.applies().isEmpty()) {
      return criterion.measure().match(this);
    }
    Condition applies = criterion.applies().get();
    ShareScoring asked =
        new ShareScoring(
            programme, new Measure.Share(Subject.PROGRAMME, Optional.empty(), applies));
    Measured applicability = asked.measured();
    Working.Counted table = (Working.Counted) applicability.working();
    if (table.yes() == 1) {
      return criterion.measure().match(this);
    }
    if (table.no() + table.out() == 1) {
      return Measured.nothing(new Working.Inapplicable(applies));
    }
    return undecided(criterion.measure().match(this), applicability);
  }

  /** A criterion of which it is unknown whether it applies is undecided. */
  private static Measured undecided(Measured measured, Measured applicability) {
    if (measured.bounds().isEmpty()) {
      return measured;
    }
    Influence applies = applicability.influence().eitherWay();
    boolean exact = measured.bounds().get().exact() && !measured.influence().clashesWith(applies);
    Bounds bounds = measured.bounds().get();
    List<Gap> gaps = new ArrayList<>(applicability.gaps());
    gaps.addAll(measured.gaps());
    return measured
        .withBounds(new Bounds(bounds.low(), bounds.high(), exact))
        .withValue(OptionalDouble.empty())
        .withCoverage(0)
        .withMayNotApply(true)
        .withGaps(gaps)
        .withInfluence(measured.influence().plus(applies));
  }

  /** Over what is not known to be inapplicable: the weighted mean, of a profile the plain mean. */
  private static OptionalDouble coverage(List<Score> parts, boolean weighted) {
    List<Score> covered = parts.stream().filter(part -> part.coverage().isPresent()).toList();
    if (covered.isEmpty()) {
      return OptionalDouble.empty();
    }
    return weighted
        ? OptionalDouble.of(Mean.mean(covered, part -> part.coverage().orElseThrow()))
        : covered.stream().mapToDouble(part -> part.coverage().orElseThrow()).average();
  }

  private static Score score(String id, String statement, BigDecimal weight, Measured measured) {
    boolean shownOnly =
        measured.working() instanceof Working.Amounts
            || measured.working().equals(new Working.Combined(Optional.empty()));
    return Score.builder()
        .id(id)
        .statement(statement)
        .weight(weight)
        .support(Support.of(measured.bounds(), shownOnly))
        .bounds(measured.bounds())
        .value(measured.value())
        .coverage(measured.coverage())
        .mayNotApply(measured.mayNotApply())
        .working(measured.working())
        .gaps(measured.gaps())
        .parts(measured.parts())
        .build();
  }
}
