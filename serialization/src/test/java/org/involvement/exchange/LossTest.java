package org.involvement.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class LossTest {
  @Test
  void it_is_number_and_kind_on_one_line() {
    Loss loss = new Loss(new UnreadColumns("a\nb.csv"), 2);
    assertThat(loss).hasToString("2: columns of a\\u000Ab.csv that are not taken over");
    assertThat(loss.reason()).isEqualTo("columns of a\\u000Ab.csv that are not taken over");
  }

  @Test
  void what_is_nowhere_is_not_lost() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Loss(StepLoss.LATER, 0))
        .withMessage("loss.items 0 is below 1");
  }

  @Test
  void a_place_has_its_cause_as_a_value_and_in_words() {
    LossCause later = new LossCause.Later(LocalDate.of(2024, 12, 31));
    LossPlace place = new LossPlace(StepLoss.LATER, "t.csv", 3, "When\never", "\"2025\"", later);
    assertThat(place.cause()).isEqualTo(new LossCause.Later(LocalDate.of(2024, 12, 31)));
    assertThat(place)
        .hasToString("t.csv, row 3, column When\\u000Aever: \"2025\" is after 2024-12-31");
  }
}
