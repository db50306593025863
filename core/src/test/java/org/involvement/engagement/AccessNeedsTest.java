package org.involvement.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.involvement.Outcome;
import org.involvement.value.Count;
import org.involvement.work.Fast;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class AccessNeedsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          30    | 5    | 4   | ok
          5     | 5    | 5   | ok
          5     | 6    |     | accessNeeds.needed 6 is above accessNeeds.asked 5
                | 5    | 6   | accessNeeds.met 6 is above accessNeeds.needed 5
          4-5   | 5-9  |     | ok
          4-5   | 6-9  |     | accessNeeds.needed 6-9 is above accessNeeds.asked 5
          5+    | 6    |     | ok
          5     | 5+   |     | ok
          5     | 6+   |     | accessNeeds.needed 6+ is above accessNeeds.asked 5
                |      |     | ok
                |      | 3   | ok
          3     |      | 3   | ok
          3     |      | 5   | accessNeeds.met 5 is above accessNeeds.asked 3
          0-5   | 3-10 | 7   | accessNeeds.met 7 is above accessNeeds.asked 5""")
  void no_more_had_a_need_than_were_asked_and_no_more_had_it_met_than_had_one(
      @Nullable Count asked, @Nullable Count needed, @Nullable Count met, String outcome) {
    assertThat(
            Outcome.ok(
                () ->
                    new AccessNeeds(
                        Optional.ofNullable(asked),
                        Optional.ofNullable(needed),
                        Optional.ofNullable(met))))
        .isEqualTo(outcome);
  }
}
