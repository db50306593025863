package org.involvement.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.involvement.Outcome;
import org.involvement.value.DecisionId;
import org.involvement.value.PartialDate;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class DecisionTest {
  @ParameterizedTest
  @CsvSource({
    "2022-03-10, ok",
    "2022-03,    ok",
    "2022-04-01, ok",
    "2022-03-09, decision.published 2022-03-09 is before decision.day 2022-03-10",
    "2022-02,    decision.published 2022-02 is before decision.day 2022-03-10"
  })
  void it_is_not_published_before_it_is_made(String published, String outcome) {
    Decision made =
        Decision.builder()
            .id(DecisionId.of("paths"))
            .day(PartialDate.of(LocalDate.of(2022, 3, 10)))
            .build();
    assertThat(Outcome.ok(() -> made.withPublished(PartialDate.parse(published))))
        .isEqualTo(outcome);
  }
}
