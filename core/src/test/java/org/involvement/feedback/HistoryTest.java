package org.involvement.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import org.involvement.Outcome;
import org.involvement.value.ContributionId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which histories are legal, and what is said of those that are not. */
@Fast
class HistoryTest {
  private static final LocalDate RAISED = LocalDate.of(2024, 3, 10);

  /** Steps as letters with the day of March 2024, such as 'd12'; '-1@14' corrects step 1. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ""                  | ok
          a11 c12 d13 F14 x15 f16 v17 | ok
          d11 r12 d13         | ok
          d11 d12             | contribution.steps[1] decided on 2024-03-12 follows steps[0] decided \
          on 2024-03-11: decided → decided needs 'reopened' between them
          d11 c12             | contribution.steps[1] considered on 2024-03-12 follows steps[0] decided \
          on 2024-03-11: decided → considered needs 'reopened' between them
          d11 r12 c13         | ok
          c11 c12             | ok
          d11 a12             | ok
          a11 a12             | contribution.steps[1] acknowledged on 2024-03-12 follows steps[0] \
          acknowledged on 2024-03-11: acknowledged → acknowledged is not legal: it happens once
          a11 d12 r13 a14     | contribution.steps[3] acknowledged on 2024-03-14 follows steps[0] \
          acknowledged on 2024-03-11: acknowledged → acknowledged is not legal: it happens once
          d11 x12 x13         | ok
          x11                 | contribution.steps[0] acted-on on 2024-03-11 follows raised on \
          2024-03-10: acted-on needs 'decided' before it, since it was raised or reopened
          c11 x12             | contribution.steps[1] acted-on on 2024-03-12 follows steps[0] considered \
          on 2024-03-11: acted-on needs 'decided' before it, since it was raised or reopened
          d11 r12 x13         | contribution.steps[2] acted-on on 2024-03-13 follows steps[1] reopened \
          on 2024-03-12: acted-on needs 'decided' before it, since it was raised or reopened
          f11                 | ok
          F11                 | contribution.steps[0] fed-back on 2024-03-11 follows raised on \
          2024-03-10: fed-back needs 'decided' before it, since it was raised or reopened
          d11 r12 F13         | contribution.steps[2] fed-back on 2024-03-13 follows steps[1] reopened \
          on 2024-03-12: fed-back needs 'decided' before it, since it was raised or reopened
          v11                 | ok
          w11 f12 v13         | ok
          w11 d12             | contribution.steps[1] decided on 2024-03-12 follows steps[0] withdrawn \
          on 2024-03-11: withdrawn → decided needs 'reopened' between them
          w11 w12             | contribution.steps[1] withdrawn on 2024-03-12 follows steps[0] withdrawn \
          on 2024-03-11: withdrawn → withdrawn needs 'reopened' between them
          w11 a12             | contribution.steps[1] acknowledged on 2024-03-12 follows steps[0] \
          withdrawn on 2024-03-11: withdrawn → acknowledged needs 'reopened' between them
          w11 m12             | contribution.steps[1] merged-into on 2024-03-12 follows steps[0] \
          withdrawn on 2024-03-11: withdrawn → merged-into needs 'reopened' between them
          w11 r12 d13         | ok
          d11 w12 x13         | ok
          r11                 | contribution.steps[0] reopened on 2024-03-11 follows raised on \
          2024-03-10: reopened needs 'decided' or 'withdrawn' before it
          c11 r12             | contribution.steps[1] reopened on 2024-03-12 follows steps[0] considered \
          on 2024-03-11: reopened needs 'decided' or 'withdrawn' before it
          d11 r12 r13         | contribution.steps[2] reopened on 2024-03-13 follows steps[1] reopened \
          on 2024-03-12: reopened needs 'decided' or 'withdrawn' before it
          d11 m12 F13 f14 v15 | ok
          m11 d12             | contribution.steps[1] decided on 2024-03-12 follows steps[0] merged-into \
          on 2024-03-11: merged-into → decided is not legal, after it come only 'fed-back', \
          'contributor-view' and 'corrected'
          s11 m12             | contribution.steps[1] merged-into on 2024-03-12 follows steps[0] \
          split-into on 2024-03-11: split-into → merged-into is not legal, after it come only \
          'fed-back', 'contributor-view' and 'corrected'
          d11 s12 x13         | contribution.steps[2] acted-on on 2024-03-13 follows steps[1] split-into \
          on 2024-03-12: split-into → acted-on is not legal, after it come only 'fed-back', \
          'contributor-view' and 'corrected'
          d11 m12 r13         | contribution.steps[2] reopened on 2024-03-13 follows steps[1] \
          merged-into on 2024-03-12: merged-into → reopened is not legal, after it come only \
          'fed-back', 'contributor-view' and 'corrected'""")
  void a_step_must_be_legal_after_those_before_it(String steps, String outcome) {
    assertThat(Outcome.ok(() -> contribution(steps))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          a10                 | ok
          a09                 | contribution.steps[0] acknowledged on 2024-03-09 is before it was raised \
          on 2024-03-10
          d11 -0@09           | contribution.steps[1] corrected on 2024-03-09 is before it was raised on \
          2024-03-10
          d12 c11             | ok
          d11 c11             | contribution.steps[1] considered on 2024-03-11 follows steps[0] decided \
          on 2024-03-11: decided → considered needs 'reopened' between them
          c11 d11             | ok
          x12 d11             | ok
          x12 d13             | contribution.steps[0] acted-on on 2024-03-12 follows raised on \
          2024-03-10: acted-on needs 'decided' before it, since it was raised or reopened
          d13 a12 d11         | contribution.steps[0] decided on 2024-03-13 follows steps[2] decided on \
          2024-03-11: decided → decided needs 'reopened' between them""")
  void steps_are_read_by_day_and_then_in_the_order_of_recording(String steps, String outcome) {
    assertThat(Outcome.ok(() -> contribution(steps))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          d11 -0@12 d13       | ok
          d11 d12 -0@13       | ok
          d11 x12 -0@13       | contribution.steps[1] acted-on on 2024-03-12 follows raised on \
          2024-03-10: acted-on needs 'decided' before it, since it was raised or reopened
          x11 -0@11           | ok
          -0@11               | contribution.steps[0] corrected on 2024-03-11 names step 0, which was \
          not recorded before it
          -1@11 a12           | contribution.steps[0] corrected on 2024-03-11 names step 1, which was \
          not recorded before it
          a11 -7@12           | contribution.steps[1] corrected on 2024-03-12 names step 7, which was \
          not recorded before it
          a11 -0@12 -0@13     | contribution.steps[2] corrected on 2024-03-13 undoes steps[0] \
          acknowledged on 2024-03-11, which is undone already
          a11 -0@12 -1@13     | contribution.steps[2] corrected on 2024-03-13 undoes steps[1] corrected \
          on 2024-03-12: record the step it undid again instead
          a11 -0@12 a11       | ok
          m11 -0@12 d13 x14   | ok
          w11 -0@11 d12       | ok""")
  void a_correction_undoes_an_earlier_step_once(String steps, String outcome) {
    assertThat(Outcome.ok(() -> contribution(steps))).isEqualTo(outcome);
  }

  @Example
  void a_correction_names_a_step_from_0() {
    assertThat(Outcome.ok(() -> contribution("a11 --1@12")))
        .isEqualTo("corrected.step -1 is negative");
  }

  @Example
  void where_the_day_it_was_raised_is_unknown_no_step_is_too_early() {
    Contribution early = contribution("a11").withRaisedOn(PartialDate.UNKNOWN);
    assertThat(Outcome.ok(() -> early.withSteps(Letters.steps("a01")))).isEqualTo("ok");
    assertThat(Outcome.ok(() -> early.withSteps(Letters.steps("x01"))))
        .isEqualTo(
            "contribution.steps[0] acted-on on 2024-03-01 follows raised: acted-on needs 'decided'"
                + " before it, since it was raised or reopened");
  }

  @Example
  void the_path_of_a_refusal_leads_to_the_step() {
    InvalidValueException refusal =
        catchThrowableOfType(InvalidValueException.class, () -> contribution("d11 d12"));
    assertThat(refusal.path()).isEqualTo(List.of("steps", "1"));
    assertThat(refusal.value()).isEqualTo("decided on 2024-03-12");
  }

  private static Contribution contribution(String steps) {
    return Contribution.builder()
        .id(ContributionId.of("own"))
        .raisedOn(PartialDate.of(RAISED))
        .steps(Letters.steps(steps))
        .build();
  }
}
