package org.involvement.analysis.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.involvement.Outcome;
import org.involvement.value.ConfidenceInterval;
import org.involvement.value.RatingCounts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BootstrapTest {
  private static final RatingCounts SAMPLE = RatingCounts.of(0, 2, 2, 12, 8);

  // R 4.2.2: set.seed(1); x <- rep(1:5, c(0,2,2,12,8)); tw as in ClosenessTest;
  // quantile(replicate(200000, tw(tabulate(sample(x, replace=TRUE), 5))), c(.025, .975))
  @Example
  void many_samples_give_the_percentiles_that_r_gives() {
    ConfidenceInterval interval = new Bootstrap(1, 100_000, 0.95).interval(SAMPLE);
    assertThat(interval.low()).isCloseTo(0.6064920431, within(0.003));
    assertThat(interval.high()).isCloseTo(0.8333492518, within(0.003));
    assertThat(interval.confidence()).isEqualTo(0.95);
  }

  @Property(tries = 20)
  void a_seed_gives_one_interval(@ForAll long seed) {
    Bootstrap bootstrap = Bootstrap.of(seed);
    assertThat(bootstrap.interval(SAMPLE)).isEqualTo(Bootstrap.of(seed).interval(SAMPLE));
  }

  @Example
  void another_seed_gives_another_and_more_confidence_a_wider_one() {
    ConfidenceInterval interval = Bootstrap.of(1).interval(SAMPLE);
    assertThat(Bootstrap.of(2).interval(SAMPLE)).isNotEqualTo(interval);
    ConfidenceInterval wider = new Bootstrap(1, 2_000, 0.99).interval(SAMPLE);
    assertThat(wider.low()).isLessThan(interval.low());
    assertThat(wider.high()).isGreaterThan(interval.high());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          100    | 0.95 | ok
          100000 | 0.95 | ok
          99     | 0.95 | bootstrap.resamples 99 is not from 100 to 100000
          100001 | 0.95 | bootstrap.resamples 100001 is not from 100 to 100000
          2000   | 0    | bootstrap.confidence 0.0 is not between 0 and 1
          2000   | 1    | bootstrap.confidence 1.0 is not between 0 and 1
          2000   | NaN  | bootstrap.confidence NaN is not between 0 and 1""")
  void its_numbers_are_checked(int resamples, double confidence, String outcome) {
    assertThat(Outcome.ok(() -> new Bootstrap(1, resamples, confidence))).isEqualTo(outcome);
  }
}
