package org.involvement.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.involvement.feedback.Milestone;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known on a day, in the way of a contribution to its decision. */
@Fast
class StepsAsOfTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a3 d5            | 5  | REACHED 5
          a3 d5            | 4  | OPEN 4
          d5 a3            | 4  | OPEN 4
          d5 a3            | 9  | REACHED 5
          d5 -8:0          | 7  | REACHED 5
          d5 -8:0          | 8  | OPEN 8
          d5 -8:0 d6       | 9  | REACHED 6
          d9 -8:0 d6       | 20 | REACHED 6
          w4 -8:0          | 7  | WITHDRAWN 4
          w4 -8:0          | 9  | OPEN 9
          w4 r6            | 5  | WITHDRAWN 4
          w4 r6            | 6  | OPEN 6
          r6 w4            | 6  | OPEN 6
          a3 d7 -8:1 d6    | 7  | REACHED 6
          a3 d7 -8:1 d6    | 6  | REACHED 6
          a3 d7 -8:1 d6    | 5  | OPEN 5""")
  void steps_and_corrections_count_from_their_day_on(String steps, long asOf, String end) {
    Followed followed = Followed.of(Story.of(steps), Milestone.DECIDED, Story.day(asOf));
    assertThat(followed.ending() + " " + followed.days()).isEqualTo(end);
  }
}
