package org.involvement.scoring.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.involvement.programme.Programme;
import org.involvement.scoring.Answered;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.card.Scorecard;
import org.involvement.scoring.rule.Criterion;

class SensitivityPropertiesTest {
  private static final int MOST_WEIGHTS = 8;

  @Property(tries = 500)
  void just_below_and_just_above_a_reversal_the_order_is_one_and_the_other(
      @ForAll("programmes") Programme one,
      @ForAll("programmes") Programme other,
      @ForAll("rubrics") Rubric rubric) {
    for (Reversal reversal : Sensitivity.reversals(rubric.compare(one, other))) {
      Statistics.collect(reversal.noAnswer().map(Enum::name).orElse("reverses"));
      for (double weight : reversal.reversals()) {
        double below =
            difference(Reweighted.at(rubric, reversal.path(), weight * (1 - 1e-3)), one, other);
        double above =
            difference(Reweighted.at(rubric, reversal.path(), weight * (1 + 1e-3)), one, other);
        assertThat(below * above).as("%s: %s, %s", reversal, below, above).isNegative();
        assertThat(difference(Reweighted.at(rubric, reversal.path(), weight), one, other))
            .isCloseTo(0, within(1e-9));
      }
    }
  }

  @Property(tries = 100)
  void between_reversals_the_order_never_changes(
      @ForAll("programmes") Programme one,
      @ForAll("programmes") Programme other,
      @ForAll("rubrics") Rubric rubric) {
    for (Reversal reversal : Sensitivity.reversals(rubric.compare(one, other))) {
      if (reversal.noAnswer().equals(Optional.of(NoAnswer.NO_TOTAL))) {
        continue;
      }
      int signs = 0;
      double last = 0;
      for (double weight = 1e-3; weight < 1e3; weight *= 1.5) {
        double next = difference(Reweighted.at(rubric, reversal.path(), weight), one, other);
        if (Math.abs(next) > 1e-9) {
          signs += last * next < 0 ? 1 : 0;
          last = next;
        }
      }
      assertThat(signs).as("%s", reversal).isLessThanOrEqualTo(reversal.reversals().size());
    }
  }

  @Property(tries = 100)
  void the_range_is_that_of_every_weight_at_its_least_or_greatest(
      @ForAll("programmes") Programme programme,
      @ForAll("rubrics") Rubric rubric,
      @ForAll("shares") BigDecimal share) {
    List<String> paths = Reweighted.paths(rubric);
    Scorecard card = rubric.score(programme);
    Assume.that(paths.size() <= MOST_WEIGHTS && card.value().isPresent());
    double least = 1;
    double greatest = 0;
    for (int corner = 0; corner < 1 << paths.size(); corner++) {
      int heavy = corner;
      Rubric moved =
          Reweighted.each(
              rubric,
              (path, weight) ->
                  weight.multiply(
                      (heavy >> paths.indexOf(path) & 1) == 1
                          ? BigDecimal.ONE.add(share)
                          : BigDecimal.ONE.subtract(share)));
      double total = moved.score(programme).value().orElseThrow();
      least = Math.min(least, total);
      greatest = Math.max(greatest, total);
    }
    WeightRange range = Sensitivity.whenWeightsMove(card, share);
    assertThat(range.least().orElseThrow()).isCloseTo(least, within(1e-12));
    assertThat(range.greatest().orElseThrow()).isCloseTo(greatest, within(1e-12));
  }

  @Provide
  Arbitrary<BigDecimal> shares() {
    return Arbitraries.of("0", "0.1", "0.25", "0.9").map(BigDecimal::new);
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Arbitraries.of("yes", "partly", "no", "unknown", "out")
        .list()
        .ofSize(6)
        .map(
            answers -> {
              List<String> known = new ArrayList<>();
              for (int i = 0; i < answers.size(); i++) {
                if (!answers.get(i).equals("unknown")) {
                  known.add("p" + i + ":" + answers.get(i));
                }
              }
              return Answered.programme(String.join(" ", known));
            });
  }

  /** Six practices, each alone or with others, and one that applies only if another is so. */
  @Provide
  Arbitrary<Rubric> rubrics() {
    Arbitrary<String> weights = Arbitraries.of("0.5", "1", "2", "7");
    return Combinators.combine(weights.list().ofSize(9), Arbitraries.integers().between(0, 2))
        .as(SensitivityPropertiesTest::rubric);
  }

  private static Rubric rubric(List<String> weights, int form) {
    List<Criterion> asked = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      asked.add(Answered.asked("p" + i, weights.get(i)));
    }
    return switch (form) {
      case 0 -> Answered.rubric(asked.toArray(Criterion[]::new));
      case 1 ->
          Answered.rubric(
              Answered.together("a", weights.get(6), asked.get(0), asked.get(1)),
              Answered.together("b", weights.get(7), asked.get(2), asked.get(3), asked.get(4)),
              asked.get(5));
      default ->
          Answered.rubric(
              asked.get(0),
              Answered.together(
                      "a",
                      weights.get(6),
                      Answered.together("b", weights.get(7), asked.get(1), asked.get(2)),
                      asked.get(3))
                  .withApplies(Answered.yes("p5")),
              asked.get(4));
    };
  }

  private static double difference(Rubric rubric, Programme one, Programme other) {
    return rubric.score(other).value().orElseThrow() - rubric.score(one).value().orElseThrow();
  }
}
