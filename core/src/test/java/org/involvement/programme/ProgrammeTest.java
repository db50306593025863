package org.involvement.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import org.involvement.Outcome;
import org.involvement.engagement.Activity;
import org.involvement.engagement.Attendance;
import org.involvement.engagement.Modality;
import org.involvement.framework.Citation;
import org.involvement.framework.Level;
import org.involvement.framework.LevelId;
import org.involvement.framework.Scale;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.ActivityId;
import org.involvement.value.Basis;
import org.involvement.value.CommitmentId;
import org.involvement.value.Count;
import org.involvement.value.PartialDate;
import org.involvement.value.Period;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class ProgrammeTest {
  static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);

  static final Programme EMPTY =
      Programme.builder().id(ProgrammeId.of("travel")).title(Text.of("Travel")).asOf(AS_OF).build();

  static final Scale OWN =
      Scale.builder()
          .id("own")
          .name("Own")
          .kind(Scale.Kind.LADDER)
          .unit(Scale.Unit.WHOLE)
          .citation(Citation.builder().authors("A").year(2024).title("B").publication("C").build())
          .licence("Free.")
          .addLevels(Level.of("low", "Low"))
          .build();

  @Example
  void its_own_scales_stand_beside_the_published_ones() {
    assertThat(EMPTY.withScales(OWN).frameworks().level(LevelId.parse("own:low"))).isPresent();
    assertThat(EMPTY.withScales(OWN).frameworks().scale("arnstein-1969")).isPresent();
    assertThat(EMPTY.frameworks().scale("own")).isEmpty();
  }

  @Example
  void a_register_was_kept_or_not() {
    Programme kept =
        EMPTY.withRegisters(KeptRegister.throughout(Register.STEPS, Register.ACTIVITIES));
    assertThat(kept.keeps(Register.STEPS)).isTrue();
    assertThat(kept.keeps(Register.CONTRIBUTIONS)).isFalse();
    assertThat(kept.keptThroughout()).containsExactly(Register.ACTIVITIES, Register.STEPS);
    assertThat(EMPTY.withRegisters(KeptRegister.throughout(Register.values())).keptThroughout())
        .isEqualTo(Set.of(Register.values()));
  }

  /** The list is full from the last of the days on which it may have been begun. */
  @ParameterizedTest
  @CsvSource({
    "2021,                   true,  true",
    "2022-01-10,             true,  true",
    "2022-01-11,             false, true",
    "2022-01-05..2022-01-10, true,  true",
    "2022-01,                false, true",
    "2022-02-01,             false, true",
    "2022-02-02,             false, false"
  })
  void a_register_was_kept_since_a_day(String since, boolean throughout, boolean fromFebruary) {
    Programme programme =
        EMPTY
            .withPeriod(Period.since(LocalDate.of(2022, 1, 10)))
            .withRegisters(KeptRegister.since(Register.STEPS, PartialDate.parse(since)));
    assertThat(programme.keeps(Register.STEPS)).isEqualTo(throughout);
    assertThat(programme.keptThroughout().contains(Register.STEPS)).isEqualTo(throughout);
    assertThat(programme.keeps(Register.STEPS, LocalDate.of(2022, 2, 1))).isEqualTo(fromFebruary);
    assertThat(programme.keeps(Register.POWER, LocalDate.of(2022, 2, 1))).isFalse();
    assertThat(programme.withPeriod(Optional.empty()).keeps(Register.STEPS)).isFalse();
  }

  @Example
  void a_register_is_named_once_and_none_is_begun_after_the_as_of_day() {
    KeptRegister late =
        KeptRegister.since(Register.POWER, PartialDate.parse("2024-04-01..2024-05-01"));
    assertThat(Outcome.of(() -> EMPTY.withRegisters(late)))
        .isEqualTo(
            "programme.registers[0].since 2024-04-01..2024-05-01 is after programme.asOf"
                + " 2024-03-31");
    KeptRegister perhaps = KeptRegister.since(Register.POWER, PartialDate.parse("2024"));
    assertThat(EMPTY.withRegisters(perhaps).registers()).containsExactly(perhaps);
    assertThat(Outcome.of(() -> EMPTY.withRegisters(perhaps, KeptRegister.of(Register.POWER))))
        .startsWith("programme.registers[1]")
        .contains("power");
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', Optional.empty",
    "12, '', Optional[12]",
    "12, 20, Optional[20-32]",
    "12+, 20, Optional[20+]"
  })
  void people_are_from_the_largest_activity_to_the_sum_of_all(
      String one, String other, String people) {
    Programme programme = EMPTY.withActivities(activity("one", one), activity("other", other));
    assertThat(programme.distinctPeople()).hasToString(people);
    assertThat(programme.withPeople(Count.of(7)).distinctPeople()).contains(Count.of(7));
  }

  private static Activity activity(String id, String attended) {
    Activity activity = Activity.builder().id(ActivityId.of(id)).build();
    return attended.isEmpty()
        ? activity
        : activity.withAttendance(
            Attendance.of(Perspective.CARER, Count.parse(attended), Modality.REMOTE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ORGANISATION | ok
          CONTRIBUTORS | ok
          JOINT        | ok
          INDEPENDENT  | ok
          DOCUMENT     | reflection.by document does not look back: only people do""")
  void only_people_look_back(Basis by, String outcome) {
    assertThat(Outcome.ok(() -> Reflection.builder().by(by).words(Text.of("It was good.")).build()))
        .isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({"+10000-01-01", "0000-12-31", "-0001-01-01"})
  void its_days_have_a_year_of_four_digits(LocalDate day) {
    String rule = " " + day + " is outside 0001-01-01 to 9999-12-31";
    Commitment commitment =
        Commitment.builder().id(CommitmentId.of("reply")).statement(Text.of("We reply.")).build();
    assertThat(Outcome.ok(() -> EMPTY.withAsOf(day))).isEqualTo("programme.asOf" + rule);
    assertThat(Outcome.ok(() -> commitment.withDue(day))).isEqualTo("commitment.due" + rule);
    assertThat(Outcome.ok(() -> commitment.withReviewOn(day)))
        .isEqualTo("commitment.reviewOn" + rule);
  }
}
