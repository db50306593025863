package org.involvement.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Example;
import org.involvement.Outcome;
import org.involvement.value.Count;
import org.involvement.value.Evidence;
import org.involvement.value.Text;
import org.involvement.work.Fast;

@Fast
class CompositionTest {
  private static final HeadCount YOUNG = HeadCount.of(Category.of("18-24"), Count.of(12));
  private static final HeadCount YOUNG_AGAIN = HeadCount.of(Category.of("18-24"), Count.of(3));
  private static final HeadCount OLDER = HeadCount.of(Category.of("25-64"), Count.atLeast(1));
  private static final Characteristic AGE = Characteristic.of("age-band");

  private final Composition composition =
      Composition.builder().characteristic(AGE).addCounts(YOUNG).build();
  private final Population population =
      Population.builder()
          .characteristic(AGE)
          .definition(Text.of("Residents"))
          .source(Evidence.of(Text.of("Census")))
          .day(LocalDate.of(2021, 3, 21))
          .addCounts(YOUNG)
          .build();

  @Example
  void each_category_is_counted_once() {
    assertThat(Outcome.ok(() -> composition.withCounts(YOUNG, OLDER))).isEqualTo("ok");
    assertThat(Outcome.ok(() -> composition.withCounts(YOUNG, OLDER, YOUNG_AGAIN)))
        .isEqualTo("composition.counts[2] 18-24 stands at counts[0] already");
    assertThat(Outcome.ok(() -> composition.withCounts())).isEqualTo("composition.counts is empty");
  }

  @Example
  void so_it_is_in_the_population() {
    assertThat(Outcome.ok(() -> population.withCounts(YOUNG, OLDER))).isEqualTo("ok");
    assertThat(Outcome.ok(() -> population.withCounts(YOUNG, YOUNG_AGAIN)))
        .isEqualTo("population.counts[1] 18-24 stands at counts[0] already");
    assertThat(Outcome.ok(() -> population.withCounts())).isEqualTo("population.counts is empty");
  }

  @Example
  void the_day_of_a_population_has_a_year_of_four_digits() {
    assertThat(Outcome.ok(() -> population.withDay(LocalDate.of(9999, 12, 31)))).isEqualTo("ok");
    assertThat(Outcome.ok(() -> population.withDay(LocalDate.of(10000, 1, 1))))
        .isEqualTo("population.day +10000-01-01 is outside 0001-01-01 to 9999-12-31");
    assertThat(Outcome.ok(() -> population.withDay(LocalDate.of(1, 1, 1)))).isEqualTo("ok");
    assertThat(Outcome.ok(() -> population.withDay(LocalDate.of(0, 12, 31))))
        .isEqualTo("population.day 0000-12-31 is outside 0001-01-01 to 9999-12-31");
  }
}
