package org.involvement.scoring.internal;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.involvement.engagement.Activity;
import org.involvement.feedback.Contribution;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.ScorecardComparison;
import org.involvement.scoring.Small;
import org.involvement.scoring.card.Difference;
import org.involvement.scoring.card.ScoreDifference;
import org.involvement.value.ActivityId;
import org.involvement.value.ContributionId;

class ComparisonPropertiesTest {
  private static final double ROUNDING = 1e-12;
  private static final double MOST_TRUTHS = 1_000;

  /** Two records of one programme. */
  record Pair(Programme before, Programme after) {}

  @Property(tries = 300)
  void differences_are_those_of_every_truth_that_both_records_allow(
      @ForAll("pairs") Pair pair, @ForAll("rubrics") Rubric rubric) {
    Differences.Nodes nodes =
        Differences.Nodes.of(
            Roots.of(rubric, pair.before()), Roots.of(rubric, pair.after()), Scoring.BUDGET);
    assertBoundedBy(nodes, rubric.compare(pair.before(), pair.after()), "");
  }

  @Property(tries = 300)
  void bounds_alone_say_no_more_than_both_records(
      @ForAll("pairs") Pair pair, @ForAll("rubrics") Rubric rubric) {
    ScorecardComparison both = rubric.compare(pair.before(), pair.after());
    ScorecardComparison alone =
        ScorecardComparison.of(rubric.score(pair.before()), rubric.score(pair.after()));
    for (ScoreDifference score : both.scores()) {
      Optional<Difference> wide = alone.at(score.path()).difference();
      if (score.difference().isPresent()) {
        assertWithin(score.difference().get(), wide.orElseThrow());
        Statistics.collect(
            wide.get().exact() ? "exact" : score.difference().get().exact() ? "won" : "safe");
      }
    }
  }

  @Property(tries = 300)
  void backwards_the_difference_is_turned_round(
      @ForAll("pairs") Pair pair, @ForAll("rubrics") Rubric rubric) {
    ScorecardComparison there = rubric.compare(pair.before(), pair.after());
    ScorecardComparison back = rubric.compare(pair.after(), pair.before());
    for (ScoreDifference score : there.scores()) {
      Optional<Difference> turned =
          back.at(score.path())
              .difference()
              .map(found -> new Difference(-found.high(), -found.low(), found.exact()));
      assertThat(turned.isPresent()).isEqualTo(score.difference().isPresent());
      turned.ifPresent(found -> assertSame(found, score.difference().orElseThrow()));
    }
  }

  @Property(tries = 300)
  void a_record_compared_with_itself_is_the_same(
      @ForAll("pairs") Pair pair, @ForAll("rubrics") Rubric rubric) {
    assertThat(rubric.compare(pair.before(), pair.before()).scores())
        .filteredOn(score -> score.before().isScored())
        .extracting(ScoreDifference::difference)
        .allMatch(Optional.of(Difference.NONE)::equals);
  }

  /** Full lists are kept, so that all that is unknown is a fact of an item. */
  @Provide
  Arbitrary<Pair> pairs() {
    Arbitrary<Programme> programmes =
        Small.programmes()
            .map(
                programme ->
                    programme.withRegisters(
                        KeptRegister.throughout(
                            programme.keeps(Register.STEPS)
                                ? Set.of(
                                    Register.ACTIVITIES, Register.CONTRIBUTIONS, Register.STEPS)
                                : Set.of(Register.ACTIVITIES, Register.CONTRIBUTIONS))));
    return Combinators.combine(programmes, programmes, Arbitraries.integers().between(1, 15))
        .as(ComparisonPropertiesTest::pair);
  }

  @Provide
  Arbitrary<Rubric> rubrics() {
    return Small.rubrics();
  }

  /**
   * One and another record, of which only some parts are other than in the one. What refers to a
   * part that is not taken is left out.
   */
  private static Pair pair(Programme one, Programme other, int parts) {
    Programme practices = (parts & 1) != 0 ? other : one;
    Programme activities = (parts & 2) != 0 ? other : one;
    Programme contributions = (parts & 4) != 0 ? other : one;
    Programme rest = (parts & 8) != 0 ? other : one;
    Set<ActivityId> places = activities.activities().stream().map(Activity::id).collect(toSet());
    Set<ContributionId> said =
        contributions.contributions().stream().map(Contribution::id).collect(toSet());
    Programme after =
        Programme.builder()
            .from(one)
            .practices(
                practices.practices().stream()
                    .filter(record -> record.contribution().map(said::contains).orElse(true))
                    .toList())
            .activities(activities.activities())
            .contributions(
                contributions.contributions().stream()
                    .map(each -> each.withActivity(each.activity().filter(places::contains)))
                    .toList())
            .purpose(rest.purpose())
            .registers(rest.registers())
            .build();
    return new Pair(one, after);
  }

  private static void assertBoundedBy(
      Differences.Nodes nodes, ScorecardComparison comparison, String path) {
    ScoreDifference score = comparison.at(path);
    EveryTruth every = new EveryTruth(nodes);
    if (every.size() <= MOST_TRUTHS) {
      Optional<Difference> truth = every.differences().stream().reduce(Difference::or);
      Statistics.collect(
          score.difference().map(found -> found.exact() ? "exact" : "safe").orElse("none"));
      if (truth.isPresent()) {
        Difference difference = score.difference().orElseThrow();
        assertWithin(truth.get(), difference);
        if (difference.exact()) {
          assertSame(truth.get(), difference);
        }
      } else if (!nodes.before().sameAs(nodes.after())) {
        assertThat(score.difference().filter(Difference::exact)).isEmpty();
      }
    }
    for (int i = 0; i < score.before().parts().size(); i++) {
      if (!score.after().parts().isEmpty()) {
        String id = score.before().parts().get(i).id();
        assertBoundedBy(nodes.part(i), comparison, path.isEmpty() ? id : path + "/" + id);
      }
    }
  }

  private static void assertWithin(Difference narrow, Difference wide) {
    assertThat(narrow.low()).isGreaterThanOrEqualTo(wide.low() - ROUNDING);
    assertThat(narrow.high()).isLessThanOrEqualTo(wide.high() + ROUNDING);
  }

  private static void assertSame(Difference one, Difference other) {
    assertThat(one.low()).isCloseTo(other.low(), within(ROUNDING));
    assertThat(one.high()).isCloseTo(other.high(), within(ROUNDING));
  }
}
