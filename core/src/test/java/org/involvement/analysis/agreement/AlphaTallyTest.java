package org.involvement.analysis.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.Outcome;
import org.involvement.analysis.Statistic;
import org.involvement.analysis.agreement.AlphaTally.Pair;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlphaTallyTest {
  private static final AlphaTally PUBLISHED =
      Assessors.table(5, Assessors.KRIPPENDORFF).toAlphaTally();

  // The paper prints .743, .815, .849 and .797. More digits from its formula with base R 4.2.2,
  // over
  // the list u of the units' ratings, those with one left out, and v <- unlist(u):
  // Do <- sum(sapply(u, function(x) sum(outer(x, x, delta)) / (length(x) - 1))) / length(v);
  // De <- sum(outer(v, v, delta)) / (length(v) * (length(v) - 1)); 1 - Do / De
  @ParameterizedTest
  @CsvSource({
    "NOMINAL, 0.743421052631579",
    "ORDINAL, 0.8153875037548813",
    "INTERVAL, 0.8491071428571428",
    "RATIO, 0.7974027747116121"
  })
  void krippendorffs_example_with_missing_ratings(AlphaMetric metric, double expected) {
    assertThat(PUBLISHED.alpha(metric).value().orElseThrow()).isCloseTo(expected, within(1e-9));
  }

  // As above, on units 2 to 9. It is complete, and so kripp.alpha of the R package irr 0.84.1 is
  // not
  // to be compared: there it leaves out the weight 1 / (m - 1).
  @ParameterizedTest
  @CsvSource({
    "NOMINAL, 0.6526610644257703",
    "ORDINAL, 0.68460069089919",
    "INTERVAL, 0.6770833333333333",
    "RATIO, 0.6181181798182807"
  })
  void complete_ratings_by_four(AlphaMetric metric, double expected) {
    List<String> complete =
        Assessors.KRIPPENDORFF.stream().map(line -> line.substring(1, 9)).toList();
    assertThat(Assessors.table(5, complete).toAlphaTally().alpha(metric).value().orElseThrow())
        .isCloseTo(expected, within(1e-9));
  }

  @Example
  void a_unit_with_one_rating_or_none_is_counted_apart() {
    assertThat(PUBLISHED.units()).isEqualTo(11);
    assertThat(PUBLISHED.tooFew()).isEqualTo(1);
    AlphaTally none = Stream.of(List.of(3), List.<Integer>of()).collect(AlphaTally.collector());
    assertThat(none).isEqualTo(new AlphaTally(0, 2, Map.of()));
    assertThat(Arrays.stream(AlphaMetric.values()).map(none::alpha))
        .containsOnly(Statistic.undefined("no unit has two ratings"));
  }

  @Example
  void where_all_ratings_are_alike_it_is_undefined() {
    AlphaTally alike = Stream.of(List.of(3, 3), List.of(3, 3, 3)).collect(AlphaTally.collector());
    assertThat(Arrays.stream(AlphaMetric.values()).map(alike::alpha))
        .containsOnly(
            Statistic.undefined("all ratings are alike, so that chance would agree as well"));
  }

  // By hand: two units of two ratings each. Agreeing on 1 and on 2: Do 0. Disagreeing 1-2 and 2-1:
  // Do
  // 1, De (2·2·2)/(4·3), so 1 − 1.5.
  @Example
  void it_goes_from_full_agreement_to_less_than_chance() {
    AlphaTally agree = Stream.of(List.of(1, 1), List.of(2, 2)).collect(AlphaTally.collector());
    AlphaTally differ = Stream.of(List.of(1, 2), List.of(2, 1)).collect(AlphaTally.collector());
    for (AlphaMetric metric : AlphaMetric.values()) {
      assertThat(agree.alpha(metric).value()).hasValue(1);
      assertThat(differ.alpha(metric).value().orElseThrow()).isCloseTo(-0.5, within(1e-12));
    }
  }

  @Example
  void amounts_are_not_negative() {
    AlphaTally negative = Stream.of(List.of(-1, 1), List.of(2, 2)).collect(AlphaTally.collector());
    assertThat(negative.alpha(AlphaMetric.RATIO))
        .hasToString("undefined: a rating is negative, and so no amount");
    assertThat(negative.alpha(AlphaMetric.INTERVAL).isDefined()).isTrue();
    AlphaTally zero = Stream.of(List.of(0, 0), List.of(0, 2)).collect(AlphaTally.collector());
    assertThat(zero.alpha(AlphaMetric.RATIO).value()).hasValue(0);
  }

  // Interval alpha does not change with unit and zero of the scale, ratio alpha not with the unit,
  // and
  // ordinal alpha not with any change that keeps the order.
  @Property
  void each_metric_knows_what_of_the_scale_does_not_matter(
      @ForAll("units") List<List<Integer>> units) {
    AlphaTally tally = units.stream().collect(AlphaTally.collector());
    same(tally, changed(units, 3, 7), AlphaMetric.INTERVAL);
    same(tally, changed(units, 3, 0), AlphaMetric.RATIO);
    same(tally, changed(units, 5, 1), AlphaMetric.ORDINAL);
    same(tally, changed(units, -2, 0), AlphaMetric.NOMINAL);
  }

  @Property
  void it_is_never_above_1(@ForAll("units") List<List<Integer>> units) {
    AlphaTally tally = units.stream().collect(AlphaTally.collector());
    for (AlphaMetric metric : AlphaMetric.values()) {
      assertThat(tally.alpha(metric).value().orElse(0)).isLessThanOrEqualTo(1);
    }
  }

  @Example
  void numbers_are_checked() {
    assertThat(Outcome.of(() -> new Pair(1, 2, 3))).isEqualTo("pair.ratings 1 is below 2");
    assertThat(Outcome.of(() -> new Pair(2, 3, 2))).isEqualTo("pair.high 2 is below pair.low 3");
    assertThat(Outcome.of(() -> new AlphaTally(-1, 0, Map.of())))
        .isEqualTo("alphaTally.units -1 is negative");
    assertThat(Outcome.of(() -> new AlphaTally(0, -1, Map.of())))
        .isEqualTo("alphaTally.tooFew -1 is negative");
    assertThat(Outcome.of(() -> new AlphaTally(1, 0, Map.of(new Pair(2, 1, 1), -1L))))
        .isEqualTo("alphaTally.pairs -1 is negative");
  }

  @Provide
  Arbitrary<List<List<Integer>>> units() {
    return Arbitraries.integers().between(1, 5).list().ofMaxSize(5).list().ofMaxSize(8);
  }

  private static AlphaTally changed(List<List<Integer>> units, int factor, int shift) {
    return units.stream()
        .map(unit -> unit.stream().map(rating -> factor * rating + shift).toList())
        .collect(AlphaTally.collector());
  }

  private static void same(AlphaTally one, AlphaTally other, AlphaMetric metric) {
    Statistic expected = one.alpha(metric);
    assertThat(other.alpha(metric).reason()).isEqualTo(expected.reason());
    assertThat(other.alpha(metric).value().orElse(0))
        .isCloseTo(expected.value().orElse(0), within(1e-9));
  }
}
