package org.involvement.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.involvement.feedback.Milestone;
import org.involvement.framework.Frameworks;
import org.involvement.programme.Programme;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.Small;
import org.involvement.scoring.card.Conflict;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Scorecard;
import org.involvement.scoring.card.Support;
import org.involvement.scoring.card.Working;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Measure;
import org.involvement.scoring.rule.Quantity;
import org.involvement.value.Bounds;

class ScorecardCheckPropertiesTest {
  @Property
  void every_number_of_a_scorecard_follows(
      @ForAll("programmes") Programme programme, @ForAll("rubrics") Rubric rubric) {
    Scorecard card = rubric.score(programme);
    Statistics.label("conflict at the top").collect(conflict(card.root()));
    assertThat(ScorecardCheck.of(card)).isEmpty();
  }

  @Property
  void a_changed_number_is_found_where_it_stands(
      @ForAll("programmes") Programme programme,
      @ForAll("rubrics") Rubric rubric,
      @ForAll("changes") Change change,
      @ForAll int place) {
    Scorecard card = rubric.score(programme);
    Optional<Scorecard> changed = Tampering.at(card, place, change.how());
    Assume.that(changed.isPresent() && !changed.get().equals(card));
    Statistics.label("changed").collect(change.number());
    assertThat(ScorecardCheck.of(changed.get()))
        .extracting(Mismatch::number)
        .contains(change.number());
  }

  /** A way to change one number of a score. */
  record Change(String number, UnaryOperator<Score> how) {}

  @Provide
  Arbitrary<Change> changes() {
    return Arbitraries.of(
        new Change("bounds.low", score -> bounded(score, 0.01, 0, false)),
        new Change("bounds.high", score -> bounded(score, 0, 0.01, false)),
        new Change("bounds.exact", score -> bounded(score, 0, 0, true)),
        new Change("value", ScorecardCheckPropertiesTest::valued),
        new Change("value", score -> score.withValue(OptionalDouble.empty())),
        new Change("coverage", score -> score.withCoverage(covered(score))),
        new Change("valueIfNotMet", score -> score.withValueIfNotMet(OptionalDouble.of(-1))),
        new Change("pointsLost", score -> score.withPointsLost(OptionalDouble.of(2))),
        new Change("pointsLost", score -> score.withPointsLost(OptionalDouble.empty())),
        new Change("coverage", score -> score.withCoverage(OptionalDouble.empty())),
        new Change("mayNotApply", score -> score.withMayNotApply(!score.mayNotApply())),
        new Change("support", ScorecardCheckPropertiesTest::supported));
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Small.programmes();
  }

  /** With a least coverage or none, and with a quantity that no fact moves, or none. */
  @Provide
  Arbitrary<Rubric> rubrics() {
    Arbitrary<BigDecimal> coverages =
        Arbitraries.of("0.25", "0.5", "0.75", "1").map(BigDecimal::new);
    return Combinators.combine(Small.rubrics(), coverages.optional(0.3), quantities().optional(0.3))
        .as(
            (rubric, coverage, quantity) ->
                quantity
                    .map(more -> rubric.withCriteria(plus(rubric.criteria(), more)))
                    .orElse(rubric)
                    .withLeastCoverage(coverage));
  }

  private static Arbitrary<Criterion> quantities() {
    Quantity days = new Quantity.Amount(Small.LEAD_DAYS, "days");
    return Arbitraries.<Measure>of(
            new Measure.Between(days, BigDecimal.valueOf(2), BigDecimal.valueOf(7)),
            new Measure.Between(
                new Quantity.Days(Milestone.RAISED, Milestone.DECIDED),
                BigDecimal.TEN,
                BigDecimal.ZERO),
            new Measure.Ratings(Frameworks.standard().scale("iap2-spectrum").orElseThrow()),
            new Measure.Constant(new BigDecimal("0.3")))
        .map(measure -> Criterion.of("more", "More", measure));
  }

  private static List<Criterion> plus(List<Criterion> criteria, Criterion more) {
    return Stream.concat(criteria.stream(), Stream.of(more)).toList();
  }

  /** Moves both ends outwards by so much, or says exact where they are safe, and the reverse. */
  private static Score bounded(Score score, double down, double up, boolean other) {
    return score.withBounds(
        score
            .bounds()
            .map(
                bounds ->
                    new Bounds(
                        Math.max(0, bounds.low() - down),
                        Math.min(1, bounds.high() + up),
                        bounds.exact() != other)));
  }

  /** The value at the end of the bounds that is farther from it. */
  private static Score valued(Score score) {
    if (score.value().isEmpty()) {
      return score;
    }
    Bounds bounds = score.bounds().orElseThrow();
    double value = score.value().getAsDouble();
    boolean nearLow = value - bounds.low() < bounds.high() - value;
    return bounds.width() < 1e-9
        ? score
        : score.withValue(OptionalDouble.of(nearLow ? bounds.high() : bounds.low()));
  }

  private static OptionalDouble covered(Score score) {
    return OptionalDouble.of(score.coverage().orElse(0) / 2 + 0.4);
  }

  private static Score supported(Score score) {
    return score.withSupport(
        score.support() == Support.PARTLY ? Support.CANNOT_TELL : Support.PARTLY);
  }

  private static String conflict(Score score) {
    Conflict conflict = ((Working.Combined) score.working()).conflict();
    return conflict.isTried() ? "tried" : conflict.tooMany() ? "too many" : "none";
  }
}
