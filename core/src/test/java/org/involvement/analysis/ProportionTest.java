package org.involvement.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.involvement.Outcome;
import org.involvement.value.ConfidenceInterval;
import org.involvement.value.ConfidenceInterval.IntervalMethod;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class ProportionTest {
  // R 4.2.2: prop.test(x, n, conf.level = cl, correct = FALSE)$conf.int,
  // binom.test(x, n, conf.level = cl)$conf.int
  @ParameterizedTest
  @CsvSource({
    "8,10,0.9,0.5407928056874881,0.9314420122624679,0.4930986989367976,0.9632285621125349",
    "8,10,0.95,0.4901624715366418,0.9433178485456247,0.4439045376923586,0.9747892736731666",
    "0,10,0.95,0,0.2775327998628891,0,0.3084971078187608",
    "10,10,0.95,0.7224672001371109,1,0.6915028921812392,1",
    "15,20,0.95,0.5312991223812560,0.8881382985923343,0.5089541282920425,0.9134285308985655",
    "1,3,0.9,0.07826572633372843,0.74646613171877574,0.01695242750844149,0.86464963782841620",
    "263,400,0.95,0.6096946457889130,0.7023089814957836,0.6087111794709458,0.7039380672764639"
  })
  void intervals_of_a_sample_are_those_of_r(
      long number,
      long of,
      double confidence,
      double wilsonLow,
      double wilsonHigh,
      double exactLow,
      double exactHigh) {
    Proportion share = Proportion.ofSample("items", ProportionTally.of(number, of));
    ConfidenceInterval wilson = share.wilson(confidence).orElseThrow();
    assertThat(wilson.low()).isCloseTo(wilsonLow, within(1e-9));
    assertThat(wilson.high()).isCloseTo(wilsonHigh, within(1e-9));
    assertThat(wilson.method()).isEqualTo(IntervalMethod.WILSON);
    ConfidenceInterval exact = share.clopperPearson(confidence).orElseThrow();
    assertThat(exact.low()).isCloseTo(exactLow, within(1e-9));
    assertThat(exact.high()).isCloseTo(exactHigh, within(1e-9));
    assertThat(exact.method()).isEqualTo(IntervalMethod.CLOPPER_PEARSON);
  }

  @Example
  void a_share_of_all_there_are_has_no_interval() {
    Proportion share = Proportion.of("contributions fed back", ProportionTally.of(8, 10));
    assertThat(share).hasToString("8 of 10 (0.80)");
    assertThat(share.wilson(0.95)).isEmpty();
    assertThat(share.clopperPearson(0.95)).isEmpty();
    assertThat(share.definition()).isEqualTo("Share of contributions fed back");
    assertThat(share.denominator()).isEqualTo("10, all there are");
    assertThat(share.leftOut()).isEmpty();
    assertThat(share.caveat())
        .isEqualTo("Of what was recorded: nothing was sampled, so there is no interval.");
    Proportion sample = Proportion.ofSample("people", ProportionTally.of(8, 10));
    assertThat(sample.denominator()).isEqualTo("10, a random sample");
    assertThat(sample.caveat()).startsWith("An interval covers chance in sampling");
  }

  @Example
  void a_share_of_none_is_undefined() {
    Proportion share = Proportion.ofSample("people", ProportionTally.EMPTY);
    assertThat(share).hasToString("0 of 0 (undefined: there is none of which it could be a share)");
    assertThat(share.wilson(0.95)).isEmpty();
    assertThat(share.clopperPearson(0.95)).isEmpty();
  }

  @Example
  void items_are_collected() {
    assertThat(Stream.of(1, 2, 3, 4, 5).collect(ProportionTally.<Integer>collector(i -> i > 2)))
        .hasToString("3 of 5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0  | 0          | 0 of 0
          5  | 5          | 5 of 5
          0  | 2147483647 | 0 of 2147483647
          -1 | 5          | proportionTally.number -1 is negative
          6  | 5          | proportionTally.of 5 is below proportionTally.number 6
          0  | 2147483648 | proportionTally.of 2147483648 is above 2147483647""")
  void a_part_is_of_its_whole(long number, long of, String outcome) {
    assertThat(Outcome.of(() -> ProportionTally.of(number, of))).isEqualTo(outcome);
  }

  @Example
  void the_rest_is_checked() {
    Proportion share = Proportion.of("items", ProportionTally.of(1, 2));
    assertThat(Outcome.of(() -> share.wilson(1)))
        .isEqualTo("confidence 1.0 is not between 0 and 1");
    assertThat(Outcome.of(() -> share.clopperPearson(0)))
        .isEqualTo("confidence 0.0 is not between 0 and 1");
    assertThat(Outcome.of(() -> Proportion.of(" ", ProportionTally.EMPTY)))
        .isEqualTo("proportion.what is blank");
  }
}
