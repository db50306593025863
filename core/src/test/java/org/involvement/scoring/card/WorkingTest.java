package org.involvement.scoring.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.involvement.scoring.known.Subject;
import org.involvement.value.Bounds;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class WorkingTest {
  /** Worked out by hand: every choice of outcomes with at least one item in the share. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # yes | no | yesOrNo | yesOrOut | noOrOut | any || low | high
          3 | 1 | 0 | 0 | 0 | 0 | 0.75       | 0.75
          3 | 1 | 4 | 0 | 0 | 0 | 0.375      | 0.875
          1 | 1 | 0 | 2 | 0 | 0 | 0.5        | 0.75
          1 | 1 | 0 | 0 | 2 | 0 | 0.25       | 0.5
          1 | 1 | 0 | 0 | 0 | 2 | 0.25       | 0.75
          0 | 0 | 0 | 2 | 0 | 0 | 1          | 1
          0 | 0 | 0 | 0 | 2 | 0 | 0          | 0
          0 | 0 | 0 | 1 | 1 | 0 | 0          | 1
          0 | 0 | 1 | 0 | 0 | 0 | 0          | 1""")
  void bounds_of_a_share(
      long yes,
      long no,
      long yesOrNo,
      long yesOrOut,
      long noOrOut,
      long any,
      double low,
      double high) {
    Figure.Counted table =
        Figure.Counted.builder()
            .subject(Subject.CONTRIBUTION)
            .complete(true)
            .tried(true)
            .yes(yes)
            .no(no)
            .out(9)
            .yesOrNo(yesOrNo)
            .yesOrOut(yesOrOut)
            .noOrOut(noOrOut)
            .any(any)
            .build();
    Bounds bounds = table.bounds().orElseThrow();
    assertThat(bounds.low()).isCloseTo(low, within(1e-15));
    assertThat(bounds.high()).isCloseTo(high, within(1e-15));
  }

  @Test
  void a_share_over_a_list_that_was_not_kept_is_one_unknown() {
    Figure.Counted table = counted(9, 0).withComplete(false);
    assertThat(table.bounds()).contains(Bounds.of(0, 1));
    assertThat(table.value()).isEmpty();
    assertThat(table.coverage()).hasValue(0);
    assertThat(table.mayBeEmpty()).isFalse();
  }

  @Test
  void none_of_none_is_no_data() {
    assertThat(counted(0, 0).bounds()).isEmpty();
    assertThat(counted(0, 0).value()).isEqualTo(OptionalDouble.empty());
    assertThat(counted(0, 0).coverage()).isEqualTo(OptionalDouble.empty());
    assertThat(counted(0, 0).mayBeEmpty()).isTrue();
  }

  @Test
  void a_practice_is_a_mean_of_one_a_half_and_none() {
    Figure.Answered answered =
        Figure.Answered.builder()
            .subject(Subject.ACTIVITY)
            .complete(true)
            .yes(1)
            .partly(1)
            .no(1)
            .unknown(1)
            .out(5)
            .build();
    assertThat(answered.bounds()).contains(Bounds.of(0.375, 0.625));
    assertThat(answered.value()).hasValue(0.5);
    assertThat(answered.coverage()).hasValue(0.75);
  }

  private static Figure.Counted counted(long yes, long no) {
    return Figure.Counted.builder()
        .subject(Subject.CONTRIBUTION)
        .complete(true)
        .tried(true)
        .yes(yes)
        .no(no)
        .out(2)
        .yesOrNo(0)
        .yesOrOut(0)
        .noOrOut(0)
        .any(0)
        .build();
  }
}
