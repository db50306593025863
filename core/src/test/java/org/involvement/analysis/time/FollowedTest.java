package org.involvement.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.involvement.feedback.Milestone.ACKNOWLEDGED;
import static org.involvement.feedback.Milestone.ANSWERED;
import static org.involvement.feedback.Milestone.ANSWERED_PERSONALLY;
import static org.involvement.feedback.Milestone.CHANGED;
import static org.involvement.feedback.Milestone.DECIDED;

import org.involvement.feedback.Milestone;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as which end, and on which day; all is read as known on day 100. */
@Fast
class FollowedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''          | OPEN 100
          a0          | REACHED 0
          a3          | REACHED 3
          R2 a3       | REACHED 2
          a3 R5       | REACHED 3
          c3 d5       | OPEN 100
          d5 F7       | OPEN 100
          g3          | OPEN 100
          w4          | WITHDRAWN 4
          w4 R6       | REACHED 6""")
  void acknowledged(String steps, String end) {
    assertThat(end(steps, ACKNOWLEDGED)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a3 c4       | OPEN 100
          a3 d5       | REACHED 5
          n5          | REACHED 5
          D5          | REACHED 5
          d5 r9       | REACHED 5
          d5 r9 n12   | REACHED 5
          w4          | WITHDRAWN 4
          w4 r6       | OPEN 100
          w4 r6 d9    | REACHED 9
          w4 r6 w8    | WITHDRAWN 8
          m4          | MOVED 4
          s4          | MOVED 4""")
  void decided(String steps, String end) {
    assertThat(end(steps, DECIDED)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          d5                | OPEN 100
          d5 F7             | REACHED 7
          d5 G7             | REACHED 7
          d5 P7             | REACHED 7
          d5 P7 F9          | REACHED 7
          d5 R6 g7 x8 C9    | OPEN 100
          d5 F7 r9 n12 F15  | REACHED 7
          n5                | OPEN 100
          n5 w7             | WITHDRAWN 7
          d5 w7 F9          | REACHED 9
          d5 F7 w7          | REACHED 7
          d5 m7             | MOVED 7
          d5 m7 F9          | REACHED 9
          d5 w7 r8          | OPEN 100""")
  void answered(String steps, String end) {
    assertThat(end(steps, ANSWERED)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          d5 F7       | REACHED 7
          d5 G7       | OPEN 100
          d5 P7       | OPEN 100
          d5 P7 F9    | REACHED 9
          d5 R6 C8    | OPEN 100""")
  void answered_personally(String steps, String end) {
    assertThat(end(steps, ANSWERED_PERSONALLY)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          d5          | OPEN 100
          d5 x9       | REACHED 9
          d5 x9 x12   | REACHED 9
          p5          | OPEN 100
          D5          | OPEN 100
          n5          | NOT_TAKEN_UP 5
          o5          | NOT_TAKEN_UP 5
          y5          | NOT_TAKEN_UP 5
          n5 x9       | REACHED 9
          n5 r7       | OPEN 100
          n5 r7 d8    | OPEN 100
          n5 r7 o8    | NOT_TAKEN_UP 8
          n5 w7       | NOT_TAKEN_UP 5
          n5 w7 r8    | OPEN 100
          n5 m7       | NOT_TAKEN_UP 5
          w4          | WITHDRAWN 4
          d5 s7       | MOVED 7""")
  void changed(String steps, String end) {
    assertThat(end(steps, CHANGED)).isEqualTo(end);
  }

  private static String end(String steps, Milestone milestone) {
    Followed followed = Followed.of(Story.of(steps), milestone, Story.day(100));
    return followed.ending() + " " + followed.days();
  }
}
