package org.involvement.analysis.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import org.involvement.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GiniTest {
  /**
   * R 4.2.2: g <- function(x) { x <- sort(x); n <- length(x); sum((2 * seq_len(n) - n - 1) * x) /
   * (n * sum(x)) }; g(x); g(x) * length(x) / (length(x) - 1)
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4 2 3 1    | 0.25                | 0.33333333333333331
          0 0 1 0    | 0.75                | 1
          2 4 6 8 10 | 0.26666666666666666 | 0.33333333333333331
          3 3 3      | 0                   | 0""")
  void it_agrees_with_the_formula_in_R(String items, double biased, double unbiased) {
    Gini gini = Gini.of(numbers(items));
    assertThat(gini.biased().value()).hasValueCloseTo(biased, within(1e-15));
    assertThat(gini.unbiased().value()).hasValueCloseTo(unbiased, within(1e-15));
  }

  @Test
  void what_has_no_coefficient_says_why() {
    assertThat(Gini.of(List.of()).biased()).hasToString("undefined: there is nobody");
    assertThat(Gini.of(List.of(0L, 0L)).biased()).hasToString("undefined: nobody has any");
    assertThat(Gini.of(List.of(0L, 0L)).people()).isEqualTo(2);
    assertThat(Gini.of(List.of(5L)).biased()).hasToString("0.00");
    assertThat(Gini.of(List.of(5L)).unbiased()).hasToString("undefined: there is one person only");
  }

  @Test
  void a_negative_number_of_items_is_refused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Gini.of(List.of(1L, -2L)))
        .withMessage("gini.itemsByPerson[1] -2 is negative");
  }

  /** The other form of it: half the mean difference of two people over the mean. */
  @Property
  void it_is_half_the_relative_mean_difference_in_any_order(
      @ForAll @NotEmpty List<@LongRange(min = 0, max = 50) Long> items, @ForAll Random random) {
    List<Long> mixed = new ArrayList<>(items);
    Collections.shuffle(mixed, random);
    assertThat(Gini.of(mixed)).isEqualTo(Gini.of(items));
    double all = items.stream().mapToLong(x -> x).sum();
    double differences = 0;
    for (long one : items) {
      for (long other : items) {
        differences += Math.abs(one - other);
      }
    }
    if (all > 0) {
      assertThat(Gini.of(items).biased().value())
          .hasValueCloseTo(differences / (2 * items.size() * all), within(1e-12));
    }
  }

  private static List<Long> numbers(String items) {
    return Arrays.stream(items.split(" ", -1)).map(Long::valueOf).toList();
  }
}
