package org.involvement.analysis.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.analysis.Csv;
import org.involvement.analysis.Serialised;
import org.involvement.analysis.Statistic;
import org.involvement.value.ConfidenceInterval;
import org.involvement.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KaplanMeierTest {
  /**
   * R 4.2.2, survival 3.5.3: {@code survfit(Surv(time, event) ~ 1, conf.type = "log-log")} on the
   * patients given 6-MP (Freireich et al., Blood 1963; 21:699-716) and the package's aml and lung;
   * the files are made by survival.R beside them.
   */
  @ParameterizedTest
  @ValueSource(strings = {"freireich.csv", "aml.csv", "lung.csv"})
  void it_agrees_with_r_at_every_time(String file) {
    List<Csv.Row> rows = Csv.rows(file);
    List<SurvivalPoint> curve = read(file).curve();
    assertThat(curve).hasSameSizeAs(rows).hasSizeGreaterThan(15);
    for (int i = 0; i < curve.size(); i++) {
      Csv.Row row = rows.get(i);
      SurvivalPoint point = curve.get(i);
      assertThat(point.survival()).isEqualTo(row.number(3), within(1e-9));
      if (point.survival() > 0) {
        assertThat(Math.sqrt(point.variance().value().orElseThrow()))
            .isEqualTo(row.number(4), within(1e-9));
      }
      assertThat(point.limits().isPresent()).isEqualTo(row.maybe(5).isPresent());
      point
          .limits()
          .ifPresent(
              limits -> {
                assertThat(limits.low()).isEqualTo(row.number(5), within(1e-9));
                assertThat(limits.high()).isEqualTo(row.number(6), within(1e-9));
                assertThat(limits.method()).isEqualTo(ConfidenceInterval.IntervalMethod.LOG_LOG);
              });
    }
  }

  /** The same R: {@code summary(fit, rmean = until)$table}; NA is 'not reached'. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          freireich.csv | 23  | 13  | NA  | 35   | 23.28739495798319 | 2.82746762337144
          freireich.csv | 23  | 13  | NA  | 20   | 16.11652661064426 | 1.25156019600505
          aml.csv       | 27  | 13  | 34  | 48   | 27.00621118012422 | 3.20514022345086
          aml.csv       | 27  | 13  | 34  | 161  | 36.36438923395445 | 9.85410105666456
          lung.csv      | 310 | 284 | 361 | 365  | 263.22186648200665 | 7.79885908631446
          lung.csv      | 310 | 284 | 361 | 1022 | 376.2747461478497 | 19.7077914213399""")
  void it_agrees_with_r_on_median_and_restricted_mean(
      String file, String median, String low, String high, long until, double mean, double error) {
    KaplanMeier fit = read(file);
    assertThat(whole(fit.median())).isEqualTo(median);
    assertThat(whole(fit.medianLow())).isEqualTo(low);
    assertThat(whole(fit.medianHigh())).isEqualTo(high);
    RestrictedMean restricted = fit.restrictedMean(until);
    assertThat(restricted.mean().value().orElseThrow()).isEqualTo(mean, within(1e-9));
    assertThat(restricted.standardError().value().orElseThrow()).isEqualTo(error, within(1e-9));
  }

  /** The same R: {@code summary(survfit(…, lung, conf.int = 0.9), times = 310)}. */
  @Test
  void the_limits_have_the_confidence_that_was_asked_for() {
    SurvivalPoint at310 =
        KaplanMeier.of(tally("lung.csv"), 0.9).curve().stream()
            .filter(point -> point.time() == 310)
            .findFirst()
            .orElseThrow();
    ConfidenceInterval limits = at310.limits().orElseThrow();
    assertThat(limits.low()).isEqualTo(0.43581874887, within(1e-10));
    assertThat(limits.high()).isEqualTo(0.55139452372, within(1e-10));
    assertThat(at310).hasToString("at 310: 0.50 (0.44 to 0.55 (90 %, log-log))");
  }

  /**
   * R 4.2.2, survival 3.5.3, {@code survfit(Surv(1:4, c(1, 1, 1, 1)) ~ 1)}: median 2.5, the middle
   * of the flat piece. Its mean up to 4, and up to 10, is 2.5, standard error 0.559016994374947.
   */
  @Test
  void on_a_flat_piece_at_one_half_the_median_is_its_beginning() {
    KaplanMeier fit =
        LongStream.rangeClosed(1, 4).mapToObj(Observation::event).collect(KaplanMeier.collector());
    assertThat(fit.median()).isEqualTo(Statistic.of(2));
    assertThat(fit.medianLow()).isEqualTo(Statistic.of(1));
    assertThat(fit.medianHigh()).isEqualTo(Statistic.undefined("not reached by 4"));
    for (long until : new long[] {4, 10}) {
      RestrictedMean mean = fit.restrictedMean(until);
      assertThat(mean.mean().value().orElseThrow()).isEqualTo(2.5, within(1e-12));
      assertThat(mean.standardError().value().orElseThrow())
          .isEqualTo(0.559016994374947, within(1e-12));
    }
    SurvivalPoint last = fit.curve().get(3);
    assertThat(last.variance()).isEqualTo(Statistic.undefined("nobody is left at risk"));
    assertThat(last.limits()).isEmpty();
    assertThat(last).hasToString("at 4: 0.00");
    assertThat(fit.survival(5_000)).isEqualTo(Statistic.of(0));
    assertThat(fit).hasToString("median 2; 4 events in 4 observations");
    assertThat(fit.restrictedMean(4)).hasToString("2.50 of 4 (standard error 0.56)");
  }

  @Test
  void after_the_last_time_at_which_somebody_was_followed_nothing_is_known() {
    KaplanMeier fit = read("freireich.csv");
    assertThat(fit.survival(0)).isEqualTo(Statistic.of(1));
    assertThat(fit.survival(5)).isEqualTo(Statistic.of(1));
    assertThat(fit.survival(6).value().orElseThrow()).isEqualTo(18.0 / 21, within(1e-12));
    assertThat(fit.survival(35)).hasToString("0.45");
    Statistic unknown = Statistic.undefined("nobody was followed for more than 35");
    assertThat(fit.survival(36)).isEqualTo(unknown);
    assertThat(fit.restrictedMean(36)).isEqualTo(new RestrictedMean(36, unknown, unknown));
    assertThat(fit.restrictedMean(36))
        .hasToString("undefined: nobody was followed for more than 35");
  }

  @Test
  void of_nothing_there_is_a_reason() {
    KaplanMeier nothing = Stream.<Observation>of().collect(KaplanMeier.collector());
    Statistic reason = Statistic.undefined("nothing was observed");
    assertThat(nothing.median()).isEqualTo(reason);
    assertThat(nothing.medianLow()).isEqualTo(reason);
    assertThat(nothing.medianHigh()).isEqualTo(reason);
    assertThat(nothing.survival(1)).isEqualTo(reason);
    assertThat(nothing.restrictedMean(1)).isEqualTo(new RestrictedMean(1, reason, reason));
    assertThat(nothing)
        .hasToString("median undefined: nothing was observed; 0 events in 0 observations");
  }

  @Test
  void of_one_of_all_alike_and_without_any_event() {
    KaplanMeier one = Stream.of(Observation.event(3)).collect(KaplanMeier.collector());
    assertThat(one).hasToString("median 3; 1 event in 1 observation");
    assertThat(one.restrictedMean(5)).hasToString("3.00 of 5 (standard error 0.00)");
    KaplanMeier alike =
        Stream.of(Observation.event(0), Observation.event(0)).collect(KaplanMeier.collector());
    assertThat(alike.median()).isEqualTo(Statistic.of(0));
    assertThat(alike.restrictedMean(5).mean()).isEqualTo(Statistic.of(0));
    KaplanMeier censored =
        Stream.of(Observation.censored(2), Observation.censored(5))
            .collect(KaplanMeier.collector());
    assertThat(censored)
        .hasToString("median undefined: not reached by 5; 0 events in 2 observations");
    assertThat(censored.medianLow()).isEqualTo(Statistic.undefined("not reached by 5"));
    assertThat(censored.curve()).allMatch(point -> point.limits().isEmpty());
    assertThat(censored.restrictedMean(5)).hasToString("5.00 of 5 (standard error 0.00)");
  }

  @Test
  void it_says_what_was_estimated_and_what_that_rests_on() {
    KaplanMeier fit = read("freireich.csv");
    assertThat(fit).hasToString("median 23; 9 events in 21 observations");
    assertThat(fit.definition()).contains("Kaplan-Meier", "Greenwood", "log-log");
    assertThat(fit.denominator()).isEqualTo("21 observations");
    assertThat(fit.leftOut()).isEmpty();
    assertThat(fit.caveat()).contains("only if the sample was drawn from it at random");
    assertThat(fit.confidence()).isEqualTo(0.95);
  }

  @Test
  void what_is_out_of_range_is_refused() {
    KaplanMeier fit = read("freireich.csv");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> fit.survival(-1))
        .withMessage("survival.time -1 is negative");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> fit.restrictedMean(0))
        .withMessage("restrictedMean.until 0 is not above 0");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Observation.event(-1))
        .withMessage("observation.time -1 is negative");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new SurvivalCounts(1, 0, 0))
        .withMessage("survivalCounts holds no observation");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new SurvivalCounts(1, 2, -1))
        .withMessage("survivalCounts.censored -1 is negative");
    SurvivalCounts six = new SurvivalCounts(6, 1, 1);
    assertThat(six).hasToString("at 6: 1 event, 1 censored");
    assertThat(new SurvivalCounts(6, 3, 1)).hasToString("at 6: 3 events, 1 censored");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new SurvivalTally(List.of(six, six)))
        .withMessage("survivalTally.counts[1].time 6 is not above 6 before it");
    assertThat(Observation.event(6)).hasToString("6");
    assertThat(Observation.censored(6)).hasToString("6+");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.5, Double.NaN})
  void the_confidence_is_between_0_and_1(double confidence) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> KaplanMeier.of(SurvivalTally.NONE, confidence))
        .withMessage("kaplanMeier.confidence " + confidence + " is not between 0 and 1");
  }

  @Property
  void any_split_gives_the_same_digits(
      @ForAll("observations") List<Observation> all, @ForAll int seed) {
    KaplanMeier whole = all.stream().collect(KaplanMeier.collector());
    Random random = new Random(seed);
    List<SurvivalTally> parts = new ArrayList<>();
    for (Observation one : all) {
      parts.add(
          random.nextInt(parts.size() + 1), Stream.of(one).collect(SurvivalTally.collector()));
    }
    SurvivalTally sum =
        parts.stream().map(Serialised::copy).reduce(SurvivalTally.NONE, SurvivalTally::plus);
    assertThat(KaplanMeier.of(sum, 0.95)).isEqualTo(whole);
    assertThat(all.parallelStream().collect(KaplanMeier.collector())).isEqualTo(whole);
  }

  @Property
  void without_loss_it_is_the_plain_share(@ForAll("observations") List<Observation> all) {
    List<Observation> events = all.stream().map(one -> Observation.event(one.time())).toList();
    for (SurvivalPoint point : events.stream().collect(KaplanMeier.collector()).curve()) {
      long left = events.stream().filter(one -> one.time() > point.time()).count();
      double s = (double) left / events.size();
      assertThat(point.survival()).isEqualTo(s, within(1e-12));
      if (left > 0) {
        assertThat(point.variance().value().orElseThrow())
            .isEqualTo(s * (1 - s) / events.size(), within(1e-12));
      }
    }
  }

  @Provide
  Arbitrary<List<Observation>> observations() {
    return Combinators.combine(Arbitraries.longs().between(0, 15), Arbitraries.of(true, false))
        .as(Observation::new)
        .list()
        .ofMaxSize(40);
  }

  private static KaplanMeier read(String file) {
    return KaplanMeier.of(tally(file), 0.95);
  }

  private static SurvivalTally tally(String file) {
    return new SurvivalTally(
        Csv.rows(file).stream()
            .map(row -> new SurvivalCounts(row.whole(0), row.whole(1), row.whole(2)))
            .toList());
  }

  private static String whole(Statistic statistic) {
    return statistic.isDefined() ? "" + (long) statistic.value().getAsDouble() : "NA";
  }
}
