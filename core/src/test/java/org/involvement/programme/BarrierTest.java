package org.involvement.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.involvement.Outcome;
import org.involvement.value.BarrierId;
import org.involvement.value.PartialDate;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class BarrierTest {
  private static final Text WORDS = Text.of("words");
  private static final Barrier STAIRS =
      Barrier.builder()
          .id(BarrierId.of("stairs"))
          .kind(BarrierKind.PRACTICAL)
          .description(WORDS)
          .build();

  @Test
  void it_hinders_unless_it_is_said_to_have_helped() {
    assertThat(STAIRS.isHelp()).isFalse();
    assertThat(STAIRS.withEffect(Barrier.Effect.HINDERED).isHelp()).isFalse();
    assertThat(STAIRS.withEffect(Barrier.Effect.HELPED).isHelp()).isTrue();
  }

  @Test
  void nothing_is_done_about_what_helped() {
    Mitigation ramp = Mitigation.done(WORDS, PartialDate.UNKNOWN);
    Barrier mitigated = STAIRS.withMitigations(ramp);
    assertThat(Outcome.ok(() -> mitigated.withEffect(Barrier.Effect.HINDERED))).isEqualTo("ok");
    assertThat(Outcome.ok(() -> mitigated.withEffect(Barrier.Effect.HELPED)))
        .isEqualTo(
            "barrier.mitigations 1 is of something that helped: record what was done about a"
                + " barrier");
  }
}
