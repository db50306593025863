package org.involvement.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.involvement.Outcome;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.Count;
import org.involvement.value.StakeholderId;
import org.involvement.work.Fast;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class AttendanceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          carer |       | 5 | 4 | IN_PERSON    | ok
                | panel | 5 | 4 |              | ok
          carer |       | 5 |   | REMOTE       | ok
          carer |       |   | 4 | ASYNCHRONOUS | ok
          carer |       | 5 | 9 |              | ok
          carer | panel | 5 | 4 |              | attendance needs either a perspective or a stakeholder
                |       | 5 | 4 |              | attendance needs either a perspective or a stakeholder
          carer |       |   |   | IN_PERSON    | attendance needs a planned or an actual count
          carer |       |   | 4 | HYBRID | attendance.modality hybrid is of an activity: count those \
          in person and those remote apart""")
  void it_counts_one_perspective_or_one_stakeholder_in_one_way(
      @Nullable Perspective perspective,
      @Nullable StakeholderId stakeholder,
      @Nullable Count planned,
      @Nullable Count actual,
      @Nullable Modality modality,
      String outcome) {
    assertThat(
            Outcome.ok(
                () ->
                    new Attendance(
                        Optional.ofNullable(perspective),
                        Optional.ofNullable(stakeholder),
                        Optional.ofNullable(planned),
                        Optional.ofNullable(actual),
                        Optional.ofNullable(modality),
                        Optional.empty())))
        .isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    ", true",
    "CONTRIBUTOR, true",
    "SUPPORTER, false",
    "INTERPRETER, false",
    "STAFF, false"
  })
  void only_contributors_count_as_involved(@Nullable AttendedAs as, boolean counts) {
    Attendance part =
        Attendance.of(Perspective.CARER, Count.of(4), Modality.REMOTE)
            .withAs(Optional.ofNullable(as));
    assertThat(part.isOfContributors()).isEqualTo(counts);
  }
}
