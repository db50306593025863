package org.involvement.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.Example;
import org.involvement.Outcome;
import org.involvement.framework.Practice;
import org.involvement.stakeholder.Category;
import org.involvement.stakeholder.Characteristic;
import org.involvement.stakeholder.Composition;
import org.involvement.stakeholder.HeadCount;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.ActivityId;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.ContributionId;
import org.involvement.value.Count;
import org.involvement.value.PartialDate;
import org.involvement.value.Period;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class ActivityTest {
  private final Activity workshop = Activity.builder().id(ActivityId.of("workshop")).build();

  @ParameterizedTest
  @CsvSource({
    "'', Optional.empty, Optional.empty",
    "12, Optional[12], Optional[12]",
    "12 5, Optional[17], Optional[12-17]",
    "5 12 1, Optional[18], Optional[12-18]",
    "12+ 5, Optional[17+], Optional[12+]",
    "3-4 5, Optional[8-9], Optional[5-9]"
  })
  void attendances_add_up_and_people_are_from_the_largest_to_the_sum(
      String actual, String attendances, String people) {
    Activity counted =
        workshop.withAttendance(
            Arrays.stream(actual.split(" ", -1))
                .filter(count -> !count.isEmpty())
                .map(count -> Attendance.of(Perspective.CARER, Count.parse(count), Modality.REMOTE))
                .toList());
    assertThat(counted.attendances()).hasToString(attendances);
    assertThat(counted.distinctPeople()).hasToString(people);
    assertThat(counted.withPeople(Count.of(7)).distinctPeople()).contains(Count.of(7));
  }

  @Example
  void who_was_only_planned_did_not_come() {
    Attendance planned =
        Attendance.builder().perspective(Perspective.CARER).planned(Count.of(9)).build();
    assertThat(workshop.withAttendance(planned).attendances()).isEmpty();
    assertThat(workshop.withAttendance(planned).distinctPeople()).isEmpty();
  }

  @Example
  void staff_supporters_and_interpreters_are_not_among_the_people_involved() {
    Attendance carers = Attendance.of(Perspective.CARER, Count.of(12), Modality.IN_PERSON);
    Activity attended =
        workshop.withAttendance(
            carers,
            carers.withActual(Count.of(5)).withAs(AttendedAs.SUPPORTER),
            carers.withActual(Count.of(1)).withAs(AttendedAs.INTERPRETER),
            carers.withActual(Count.of(20)).withAs(AttendedAs.STAFF),
            carers.withActual(Count.of(3)).withAs(AttendedAs.CONTRIBUTOR));
    assertThat(attended.attendances()).contains(Count.of(15));
    assertThat(attended.distinctPeople()).contains(Count.between(12, 15));
    assertThat(attended.contributors()).hasSize(2);
    Activity staffOnly = workshop.withAttendance(carers.withAs(AttendedAs.STAFF));
    assertThat(staffOnly.attendances()).isEmpty();
    assertThat(staffOnly.distinctPeople()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2022-02-22/2022-02-24, , 2022-02-22/2022-02-24",
    "2022-02-22/.., , 2022-02-22/..",
    ", 2022-02-22, 2022-02-22/2022-02-22",
    ", 2022-02, 2022-02-01/2022-02-28",
    ", 2022-02-21..2022-03-02, 2022-02-21/2022-03-02",
    ", , ",
    "2022-02-22/2022-02-22, 2022-02, 'activity.day 2022-02 is given together with activity.period 2022-02-22/2022-02-22: give one of them'"
  })
  void its_time_is_a_period_or_a_day(
      @Nullable String period, @Nullable String day, @Nullable String within) {
    assertThat(
            Outcome.of(
                () ->
                    workshop
                        .withPeriod(Optional.ofNullable(period).map(Period::parse))
                        .withDay(day == null ? PartialDate.UNKNOWN : PartialDate.parse(day))
                        .within()
                        .map(Period::toString)
                        .orElse("")))
        .isEqualTo(within == null ? "" : within);
  }

  @Example
  void a_practice_has_one_answer_of_each_basis() {
    PracticeRecord yes = PracticeRecord.of(Practice.CO_CHAIRED, Answer.YES, Basis.ORGANISATION);
    PracticeRecord no = PracticeRecord.of(Practice.CO_CHAIRED, Answer.NO, Basis.ORGANISATION);
    assertThat(Outcome.ok(() -> workshop.withPractices(yes, no.withBasis(Basis.CONTRIBUTORS))))
        .isEqualTo("ok");
    assertThat(Outcome.ok(() -> workshop.withPractices(yes, no)))
        .isEqualTo(
            "activity.practices[1] 'co-chaired by organisation' stands at practices[0] already");
    PracticeRecord later = no.withReason(Text.of("We looked again."));
    assertThat(Outcome.ok(() -> workshop.withPractices(yes, later))).isEqualTo("ok");
    assertThat(Outcome.ok(() -> workshop.withPractices(yes, later, later)))
        .isEqualTo(
            "activity.practices[2] 'co-chaired by organisation, later: no' stands at practices[1]"
                + " already");
  }

  @Example
  void one_contribution_is_contested_for_the_whole_programme() {
    PracticeRecord contest =
        PracticeRecord.of(Practice.of("answered"), Answer.NO, Basis.CONTRIBUTORS)
            .withContribution(ContributionId.of("c-1"));
    assertThat(Outcome.ok(() -> workshop.withPractices(contest)))
        .isEqualTo(
            "activity.practices[0].contribution c-1 is contested for the whole programme only, in"
                + " programme.practices");
  }

  @Example
  void a_method_and_a_characteristic_stand_once() {
    Composition ages =
        Composition.builder()
            .characteristic(Characteristic.of("age-band"))
            .addCounts(HeadCount.of(Category.of("18-24"), Count.of(3)))
            .build();
    assertThat(Outcome.ok(() -> workshop.withMethods(Method.SURVEY, Method.of("survey"))))
        .isEqualTo("activity.methods[1] survey stands at methods[0] already");
    assertThat(Outcome.ok(() -> workshop.withCompositions(ages, ages.withExclusive(true))))
        .isEqualTo("activity.compositions[1] age-band stands at compositions[0] already");
  }
}
