package org.involvement.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.involvement.Outcome;
import org.involvement.value.Count;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class PaymentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0    | 0      | ok
          1    | 99999  | ok
          0.8  | 30     | ok
          1.01 | 30     | paidWithin.share 1.01 is not from 0 to 1
          -0.1 | 30     | paidWithin.share -0.1 is not from 0 to 1
          0.8  | -1     | paidWithin.days -1 is not from 0 to 99,999
          0.8  | 100000 | paidWithin.days 100000 is not from 0 to 99,999""")
  void a_share_was_paid_within_days(BigDecimal share, long days, String outcome) {
    assertThat(Outcome.ok(() -> PaidWithin.of(share, days))).isEqualTo(outcome);
  }

  @Test
  void it_says_something() {
    assertThat(Outcome.of(() -> Payment.builder().build()))
        .isEqualTo("payment says nothing of payment");
    assertThat(Payment.builder().rateKnownBefore(false).build().ways()).isEmpty();
    assertThat(
            Outcome.of(() -> Payment.builder().addWays(PaymentWay.CASH, PaymentWay.CASH).build()))
        .isEqualTo("payment.ways[1] cash stands at ways[0] already");
  }

  /** Two counts of people would tell how many declined. */
  @Test
  void it_has_one_count_of_people() {
    assertThat(Stream.of(Payment.class.getRecordComponents()))
        .filteredOn(component -> component.getGenericType().getTypeName().contains("Count"))
        .extracting(RecordComponent::getName)
        .containsExactly("offered");
    assertThat(Payment.builder().offered(Count.of(12)).build().offered()).contains(Count.of(12));
  }
}
