package org.involvement.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.involvement.scoring.Answered.rubric;

import java.time.LocalDate;
import java.util.List;
import org.involvement.feedback.Attainment;
import org.involvement.feedback.Change;
import org.involvement.framework.FactId;
import org.involvement.programme.Barrier;
import org.involvement.programme.BarrierKind;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Mitigation;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.scoring.rule.Condition;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Fact;
import org.involvement.scoring.rule.Measure;
import org.involvement.value.BarrierId;
import org.involvement.value.Basis;
import org.involvement.value.Bounds;
import org.involvement.value.ChangeId;
import org.involvement.value.PartialDate;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

/** What is only expected or proposed is not counted as done. */
@Fast
class AchievedTest {
  private static final Text WORDS = Text.of("words");

  private final Programme kept =
      Programme.builder()
          .id(ProgrammeId.of("p"))
          .title(WORDS)
          .asOf(LocalDate.of(2022, 6, 30))
          .addAllRegisters(KeptRegister.throughout(Register.CHANGES, Register.BARRIERS))
          .build();

  @Test
  void an_expected_change_is_not_attributed_yet() {
    Change bench =
        Change.builder()
            .id(ChangeId.of("bench"))
            .description(WORDS)
            .basis(Basis.ORGANISATION)
            .build();
    Change planned = bench.withId(ChangeId.of("pond")).withAttainment(Attainment.EXPECTED);
    assertThat(attributed(kept)).isEqualTo(Bounds.at(0));
    assertThat(attributed(kept.withChanges(planned))).isEqualTo(Bounds.at(0));
    assertThat(attributed(kept.withChanges(planned).withRegisters())).isEqualTo(Bounds.of(0, 1));
    assertThat(attributed(kept.withChanges(planned, bench))).isEqualTo(Bounds.at(1));
    assertThat(attributed(kept.withChanges(planned.withAttainment(Attainment.ACHIEVED))))
        .isEqualTo(Bounds.at(1));
  }

  /** Of two barriers one has a mitigation; what helped is neither of them. */
  @Test
  void only_what_was_done_is_a_mitigation_and_what_helped_is_no_barrier() {
    Mitigation ramp = Mitigation.done(WORDS, PartialDate.parse("2022-02"));
    Barrier stairs = barrier("stairs").withMitigations(ramp);
    Barrier jargon = barrier("jargon");
    Barrier lifts = barrier("lifts").withEffect(Barrier.Effect.HELPED);
    assertThat(mitigated(stairs, jargon, lifts)).isEqualTo(Bounds.at(0.5));
    Mitigation plan = Mitigation.proposed(WORDS, PartialDate.UNKNOWN);
    assertThat(mitigated(stairs.withMitigations(plan), jargon)).isEqualTo(Bounds.at(0));
    assertThat(mitigated(stairs.withMitigations(plan, ramp), jargon)).isEqualTo(Bounds.at(0.5));
    assertThat(mitigated(stairs.withEffect(Barrier.Effect.HINDERED))).isEqualTo(Bounds.at(1));
  }

  private static Barrier barrier(String id) {
    return Barrier.builder()
        .id(BarrierId.of(id))
        .kind(BarrierKind.PRACTICAL)
        .description(WORDS)
        .build();
  }

  private Bounds mitigated(Barrier... barriers) {
    return bounds(FactId.MITIGATION_RECORDED, kept.withBarriers(List.of(barriers)));
  }

  private static Bounds attributed(Programme programme) {
    return bounds(FactId.CHANGE_ATTRIBUTED, programme);
  }

  private static Bounds bounds(FactId fact, Programme programme) {
    Measure share = Measure.share(Condition.is(Fact.derived(fact)));
    return rubric(Criterion.of("a", "A", share)).score(programme).at("a").bounds().orElseThrow();
  }
}
