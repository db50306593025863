package org.involvement.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may still be expected of a contribution after each decision. */
@Fast
class DispositionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          decision         | is taken up | rules out a change
          AGREED           | true        | false
          PARTLY_AGREED    | true        | false
          NOT_AGREED       | false       | true
          DEFERRED         | false       | false
          ALREADY_IN_PLACE | false       | true
          OUTSIDE_REMIT    | false       | true\
          """,
      useHeadersInDisplayName = true)
  void what_is_agreed_is_taken_up_and_what_is_deferred_may_be(
      Disposition decision, boolean isTakenUp, boolean rulesOutChange) {
    assertThat(decision.isTakenUp()).isEqualTo(isTakenUp);
    assertThat(decision.rulesOutChange()).isEqualTo(rulesOutChange);
  }
}
