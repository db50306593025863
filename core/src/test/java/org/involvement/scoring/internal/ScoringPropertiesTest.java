package org.involvement.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.involvement.engagement.Activity;
import org.involvement.engagement.PracticeRecord;
import org.involvement.framework.Practice;
import org.involvement.programme.Programme;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.Small;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Scorecard;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.Bounds;

class ScoringPropertiesTest {
  private static final double ROUNDING = 1e-12;
  private static final long MOST_COMPLETIONS = 3_000;

  @Property
  void bounds_are_those_of_trying_every_completion(
      @ForAll("programmes") Programme programme, @ForAll("rubrics") Rubric rubric) {
    EveryCompletion every = new EveryCompletion(programme, rubric);
    Assume.that(every.size() <= MOST_COMPLETIONS);
    List<Double> totals = every.totals();
    Scorecard card = rubric.score(programme);
    if (totals.isEmpty()) {
      // Nothing applies in any completion; safe bounds may not see that.
      assertThat(card.bounds().filter(Bounds::exact)).isEmpty();
      return;
    }
    Bounds bounds = card.bounds().orElseThrow();
    Statistics.label("exact").collect(bounds.exact());
    assertThat(bounds.low()).isLessThanOrEqualTo(Collections.min(totals) + ROUNDING);
    assertThat(bounds.high()).isGreaterThanOrEqualTo(Collections.max(totals) - ROUNDING);
    if (bounds.exact()) {
      assertThat(bounds.low()).isCloseTo(Collections.min(totals), within(ROUNDING));
      assertThat(bounds.high()).isCloseTo(Collections.max(totals), within(ROUNDING));
    }
  }

  @Property
  void bounds_reach_to_what_people_say_of_some_items_and_not_of_which(
      @ForAll("contestedInPart") Programme programme, @ForAll("rubrics") Rubric rubric) {
    bounds_are_those_of_trying_every_completion(programme, rubric);
  }

  @Property
  void an_account_never_narrows_the_bounds(
      @ForAll("programmes") Programme programme, @ForAll("rubrics") Rubric rubric) {
    Programme withoutAccounts =
        programme
            .withPractices(programme.practices().stream().filter(one -> !isAccount(one)).toList())
            .withActivities(
                programme.activities().stream()
                    .map(
                        (Activity one) ->
                            one.withPractices(
                                one.practices().stream().filter(said -> !isAccount(said)).toList()))
                    .toList());
    Statistics.label("contested").collect(!withoutAccounts.equals(programme));
    assertNotWider(rubric.score(withoutAccounts).root(), rubric.score(programme).root());
  }

  private static boolean isAccount(PracticeRecord record) {
    return record.reason().isPresent();
  }

  @Property
  void every_value_lies_within_its_bounds(
      @ForAll("programmes") Programme programme, @ForAll("rubrics") Rubric rubric) {
    assertThat(all(rubric.score(programme).root()))
        .allSatisfy(
            score ->
                score
                    .value()
                    .ifPresent(
                        value ->
                            assertThat(score.bounds().orElseThrow().contains(value)).isTrue()));
  }

  @Property
  void with_all_known_the_value_is_the_bounds(
      @ForAll("programmes") Programme programme, @ForAll("rubrics") Rubric rubric) {
    assertThat(all(rubric.score(programme).root()))
        .filteredOn(score -> score.coverage().orElse(0) == 1 && score.isScored())
        .allSatisfy(
            score -> {
              assertThat(score.bounds().orElseThrow().width()).isLessThanOrEqualTo(ROUNDING);
              assertThat(score.value()).isPresent();
            });
  }

  @Property
  void filling_an_unknown_never_widens_the_bounds(
      @ForAll("programmes") Programme programme,
      @ForAll("rubrics") Rubric rubric,
      @ForAll("filled") Filling filling) {
    Programme filled = filling.fill(programme);
    Statistics.label("filled").collect(!filled.equals(programme));
    assertNotWider(rubric.score(filled).root(), rubric.score(programme).root());
  }

  @Property
  void a_better_answer_never_lowers_what_asks_for_it(
      @ForAll("programmes") Programme programme,
      @ForAll("positiveRubrics") Rubric rubric,
      @ForAll("plainPractices") Practice practice) {
    List<PracticeRecord> others =
        programme.practices().stream()
            .filter(record -> !record.practice().equals(practice))
            .toList();
    double lowest = 0;
    for (Answer answer : List.of(Answer.NO, Answer.PARTLY, Answer.YES)) {
      Programme answered =
          programme.withPractices(
              plus(others, PracticeRecord.of(practice, answer, Basis.ORGANISATION)));
      double low = rubric.score(answered).bounds().map(Bounds::low).orElse(0.0);
      assertThat(low).isGreaterThanOrEqualTo(lowest);
      lowest = low;
    }
  }

  @Property
  void the_order_of_lists_never_changes_a_figure(
      @ForAll("programmes") Programme programme,
      @ForAll("rubrics") Rubric rubric,
      @ForAll long seed) {
    Random random = new Random(seed);
    Programme shuffled =
        programme
            .withPractices(shuffled(programme.practices(), random))
            .withActivities(shuffled(programme.activities(), random))
            .withContributions(shuffled(programme.contributions(), random));
    assertThat(rubric.score(shuffled)).isEqualTo(rubric.score(programme));
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Small.programmes();
  }

  @Provide
  Arbitrary<Programme> contestedInPart() {
    return Small.programmesContestedInPart();
  }

  @Provide
  Arbitrary<Rubric> rubrics() {
    return Small.rubrics();
  }

  @Provide
  Arbitrary<Rubric> positiveRubrics() {
    return Small.positiveRubrics();
  }

  @Provide
  Arbitrary<Practice> plainPractices() {
    return Arbitraries.of(Small.PAYMENT, Small.PLAIN);
  }

  @Provide
  Arbitrary<Filling> filled() {
    return Filling.all();
  }

  private static void assertNotWider(Score after, Score before) {
    if (after.isScored() && before.isScored()) {
      Bounds narrow = after.bounds().orElseThrow();
      Bounds wide = before.bounds().orElseThrow();
      assertThat(narrow.low()).isGreaterThanOrEqualTo(wide.low() - ROUNDING);
      assertThat(narrow.high()).isLessThanOrEqualTo(wide.high() + ROUNDING);
    }
    for (int i = 0; i < Math.min(after.parts().size(), before.parts().size()); i++) {
      assertNotWider(after.parts().get(i), before.parts().get(i));
    }
  }

  private static List<Score> all(Score score) {
    return Stream.concat(
            Stream.of(score), score.parts().stream().flatMap(part -> all(part).stream()))
        .toList();
  }

  private static <T> List<T> plus(List<T> some, T one) {
    List<T> more = new ArrayList<>(some);
    more.add(one);
    return more;
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }
}
