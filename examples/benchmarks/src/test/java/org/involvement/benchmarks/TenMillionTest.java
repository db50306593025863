package org.involvement.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.involvement.analysis.time.TimeToFeedback;
import org.junit.jupiter.api.Test;

class TenMillionTest {
  @Test
  void what_is_made_on_the_fly_comes_to_the_same_as_what_is_held() {
    TimeToFeedback held =
        Generator.contributions(10_000).toList().stream()
            .collect(TimeToFeedback.collector(Generator.AS_OF));
    assertThat(TenMillion.fold(10_000)).isEqualTo(held);
    assertThat(held.counts().all()).isEqualTo(10_000);
    assertThat(held.median().isDefined()).isFalse();
    assertThat(held.firstQuartile().isDefined()).isTrue();
  }
}
