package org.involvement.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.involvement.programme.ProgrammeTest.AS_OF;
import static org.involvement.programme.ProgrammeTest.EMPTY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.involvement.engagement.Activity;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Decision;
import org.involvement.feedback.Step;
import org.involvement.stakeholder.MemberCount;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.ActivityId;
import org.involvement.value.BarrierId;
import org.involvement.value.CommitmentId;
import org.involvement.value.ContributionId;
import org.involvement.value.Count;
import org.involvement.value.DecisionId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ObjectiveId;
import org.involvement.value.PartialDate;
import org.involvement.value.Period;
import org.involvement.value.StakeholderId;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing recorded as happened is later than the as-of day. */
@Fast
class AsOfCheckTest {
  private static final LocalDate NEXT = AS_OF.plusDays(1);
  private static final Contribution BUSES =
      Contribution.builder().id(ContributionId.of("buses")).build();
  private static final Contribution TRAINS = BUSES.withId(ContributionId.of("trains"));
  private static final Decision BOARD =
      Decision.builder().id(DecisionId.of("board")).day(PartialDate.of(AS_OF)).build();

  private static final Objective OBJECTIVE =
      Objective.of(ObjectiveId.of("buses"), Text.of("More buses run."));
  private static final Commitment REPLY =
      Commitment.builder().id(CommitmentId.of("reply")).statement(Text.of("We reply.")).build();

  /** How a programme is made to hold something of a day. */
  private interface Event {
    Programme on(LocalDate day);
  }

  static Stream<Arguments> events() {
    return Stream.of(
        event(
            "contributions[1].raisedOn",
            day -> EMPTY.withContributions(BUSES, TRAINS.withRaisedOn(PartialDate.of(day)))),
        event(
            "contributions[0].steps[1].day",
            day ->
                EMPTY.withContributions(
                    BUSES.acknowledged(PartialDate.of(AS_OF)).considered(PartialDate.of(day)))),
        event(
            "contributions[0].steps[1].day",
            day ->
                EMPTY.withContributions(
                    BUSES
                        .acknowledged(PartialDate.of(AS_OF))
                        .plus(new Step.Corrected(PartialDate.of(day), 0, Optional.empty())))),
        event(
            "registers[0].since",
            day -> EMPTY.withRegisters(KeptRegister.since(Register.STEPS, PartialDate.of(day)))),
        event(
            "objectives[0].notes[0].day",
            day -> EMPTY.withObjectives(OBJECTIVE.withNotes(note(day)))),
        event(
            "commitments[0].notes[1].day",
            day -> EMPTY.withCommitments(REPLY.withNotes(note(AS_OF), note(day)))),
        event(
            "barriers[0].mitigations[0].day",
            day ->
                EMPTY.withBarriers(
                    Barrier.builder()
                        .id(BarrierId.of("stairs"))
                        .kind(BarrierKind.PRACTICAL)
                        .description(Text.of("Stairs"))
                        .addMitigations(Mitigation.done(Text.of("A ramp"), PartialDate.of(day)))
                        .build())),
        event(
            "stakeholders[0].membership[0].day",
            day ->
                EMPTY.withStakeholders(
                    Stakeholder.builder()
                        .id(StakeholderId.of("panel"))
                        .type(Stakeholder.Type.GROUP)
                        .addMembership(MemberCount.of(PartialDate.of(day), Count.of(12)))
                        .build())),
        event(
            "decisions[0].published",
            day -> EMPTY.withDecisions(BOARD.withPublished(PartialDate.of(day)))),
        event(
            "decisions[1].day",
            day ->
                EMPTY.withDecisions(
                    BOARD, BOARD.withId(DecisionId.of("council")).withDay(PartialDate.of(day)))));
  }

  @ParameterizedTest
  @MethodSource("events")
  void an_event_is_on_or_before_the_as_of_day(String place, Event event) {
    assertThatCode(() -> event.on(AS_OF)).doesNotThrowAnyException();
    InvalidValueException refusal =
        catchThrowableOfType(InvalidValueException.class, () -> event.on(NEXT));
    assertThat(refusal)
        .hasMessage("programme.%s 2024-04-01 is after programme.asOf 2024-03-31", place);
    assertThat(refusal.path()).isEqualTo(List.of(place.split("\\W+")));
  }

  @Example
  void what_is_planned_may_be_later() {
    Commitment later = REPLY.withDue(NEXT);
    Activity planned =
        Activity.builder().id(ActivityId.of("workshop")).period(Period.on(NEXT)).build();
    assertThat(EMPTY.withCommitments(later).withActivities(planned).withPeriod(Period.since(NEXT)))
        .isNotNull();
  }

  private static ProgressNote note(LocalDate day) {
    return ProgressNote.of(PartialDate.of(day), Text.of("It goes well."));
  }

  private static Arguments event(String place, Event event) {
    return Arguments.of(place, event);
  }
}
