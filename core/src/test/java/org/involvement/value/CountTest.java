package org.involvement.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.Outcome;
import org.involvement.arbitrary.Values;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {
  /** A count and a number that it may truly be. */
  private record Truth(Count count, long number) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          0               | 0
          65              | 65
          065             | 65
          65+             | 65+
          0+              | 0+
          10-15           | 10-15
          10-10           | 10
          10-9            | count.max 9 is below count.min 10
          1000000000000   | 1000000000000
          1000000000001   | count.min 1000000000001 is outside 0 to 1000000000000
          1-1000000000001 | count.max 1000000000001 is outside 0 to 1000000000000
          9999999999999+  | count.min 9999999999999 is outside 0 to 1000000000000
          10000000000000  | count '10000000000000' holds a number of more than 13 digits; the largest is 1000000000000
          1-00000000000001 | count '1-00000000000001' holds a number of more than 13 digits; the largest is 1000000000000
          99999999999999+ | count '99999999999999+' holds a number of more than 13 digits; the largest is 1000000000000
          ""              | count is not of the form 65, 65+ or 10-15
          " 65"           | count ' 65' is not of the form 65, 65+ or 10-15
          -1              | count '-1' is not of the form 65, 65+ or 10-15
          1.5             | count '1.5' is not of the form 65, 65+ or 10-15
          65++            | count '65++' is not of the form 65, 65+ or 10-15
          10-15+          | count '10-15+' is not of the form 65, 65+ or 10-15
          10–15           | count '10–15' is not of the form 65, 65+ or 10-15
          ٦٥              | count '٦٥' is not of the form 65, 65+ or 10-15
          over 65         | count 'over 65' is not of the form 65, 65+ or 10-15""")
  void parse_reads_three_forms(String text, String outcome) {
    assertThat(Outcome.of(() -> Count.parse(text))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0             | 0             | 0
          -1            | 0             | count.min -1 is outside 0 to 1000000000000
          0             | -1            | count.max -1 is outside 0 to 1000000000000
          5             | 5             | 5
          5             | 4             | count.max 4 is below count.min 5
          1000000000000 | 1000000000000 | 1000000000000
          1000000000000 | 1000000000001 | count.max 1000000000001 is outside 0 to 1000000000000""")
  void its_ends_are_numbers_from_0_in_order(long least, long most, String outcome) {
    assertThat(Outcome.of(() -> Count.between(least, most))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3    | 4      | 7      | 4-7
          3    | 4+     | 7+     | 4+
          3+   | 4      | 7+     | 4+
          1-9  | 4      | 5-13   | 4-13
          0    | 0      | 0      | 0
          1000000000000  | 1  | count.min 1000000000001 is outside 0 to 1000000000000 \
          | count.max 1000000000001 is outside 0 to 1000000000000
          1000000000000+ | 1+ | count.min 1000000000001 is outside 0 to 1000000000000 \
          | 1000000000000+""")
  void counts_add_as_ranges_and_unite_from_the_larger_to_the_sum(
      String one, String other, String sum, String union) {
    assertThat(Outcome.of(() -> Count.parse(one).plus(Count.parse(other)))).isEqualTo(sum);
    assertThat(Outcome.of(() -> Count.parse(one).union(Count.parse(other)))).isEqualTo(union);
  }

  @ParameterizedTest
  @CsvSource({"65, true", "65-65, true", "65-66, false", "65+, false", "0+, false"})
  void it_is_exact_where_both_ends_are_one_number(String text, boolean exact) {
    assertThat(Count.parse(text).isExact()).isEqualTo(exact);
  }

  @Example
  void a_range_of_one_number_is_that_number() {
    assertThat(Count.between(7, 7)).isEqualTo(Count.of(7));
    assertThat(Count.atLeast(7))
        .isEqualTo(new Count(7, Optional.empty()))
        .isNotEqualTo(Count.of(7));
    assertThat(Count.ZERO).isEqualTo(Count.of(0));
  }

  @Property
  void a_sum_contains_the_sum_of_any_true_numbers(
      @ForAll("truths") Truth one, @ForAll("truths") Truth other) {
    assertThat(contains(one.count().plus(other.count()), one.number() + other.number())).isTrue();
  }

  @Property
  void a_sum_is_no_wider_than_its_parts(
      @ForAll("truths") Truth one, @ForAll("truths") Truth other) {
    Count sum = one.count().plus(other.count());
    assertThat(sum.min()).isEqualTo(one.count().min() + other.count().min());
    assertThat(sum.max().isPresent())
        .isEqualTo(one.count().max().isPresent() && other.count().max().isPresent());
    assertThat(sum).isEqualTo(other.count().plus(one.count()));
  }

  @Property
  void a_union_contains_any_number_of_distinct_people(
      @ForAll("truths") Truth one, @ForAll("truths") Truth other, @ForAll long inBoth) {
    long shared = Math.floorMod(inBoth, Math.min(one.number(), other.number()) + 1);
    long distinct = one.number() + other.number() - shared;
    assertThat(contains(one.count().union(other.count()), distinct)).isTrue();
    assertThat(one.count().union(other.count())).isEqualTo(other.count().union(one.count()));
  }

  @Provide
  Arbitrary<Truth> truths() {
    return Combinators.combine(
            Values.counts().filter(count -> count.max().orElse(0L) < Values.LARGEST_COUNT / 2),
            Arbitraries.longs().between(0, 1_000))
        .as(
            (count, more) ->
                new Truth(count, Math.min(count.min() + more, count.max().orElse(Long.MAX_VALUE))))
        .filter(truth -> truth.number() < Values.LARGEST_COUNT / 2)
        .withoutEdgeCases();
  }

  private static boolean contains(Count count, long number) {
    return count.min() <= number && number <= count.max().orElse(Long.MAX_VALUE);
  }
}
