package org.involvement.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.involvement.programme.ProgrammeTest.EMPTY;
import static org.involvement.programme.ProgrammeTest.OWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.involvement.engagement.Activity;
import org.involvement.engagement.Attendance;
import org.involvement.engagement.LevelRating;
import org.involvement.engagement.PracticeRecord;
import org.involvement.engagement.Promise;
import org.involvement.engagement.RatedStatement;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Decision;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Step;
import org.involvement.framework.LevelId;
import org.involvement.framework.Practice;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.ActivityId;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.ChangeId;
import org.involvement.value.CommitmentId;
import org.involvement.value.ContributionId;
import org.involvement.value.Count;
import org.involvement.value.DecisionId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ObjectiveId;
import org.involvement.value.PartialDate;
import org.involvement.value.StakeholderId;
import org.involvement.value.StatementId;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What one part of a programme says of another must be there. */
@Fast
class ReferencesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 12);
  private static final Activity WORKSHOP = Activity.builder().id(ActivityId.of("workshop")).build();
  private static final Contribution BUSES =
      Contribution.raised(ContributionId.of("buses"), Text.of("More buses."), PartialDate.of(DAY));
  private static final Contribution DECIDED =
      BUSES
          .acknowledged(PartialDate.of(DAY))
          .decided(PartialDate.of(DAY), Disposition.AGREED, Text.of("It helps."));

  /** A programme in which all that is known below is there. */
  private static final Programme KNOWN =
      EMPTY
          .withScales(OWN)
          .withStakeholders(
              Stakeholder.builder()
                  .id(StakeholderId.of("panel"))
                  .type(Stakeholder.Type.GROUP)
                  .build())
          .withActivities(WORKSHOP)
          .withDecisions(board())
          .withChanges(
              Change.builder()
                  .id(ChangeId.of("timetable"))
                  .description(Text.of("More buses run."))
                  .basis(Basis.ORGANISATION)
                  .build())
          .withContributions(other("first"), other("second"));

  private static final Reflection REFLECTION =
      Reflection.builder().by(Basis.CONTRIBUTORS).words(Text.of("It was good.")).build();

  private static final PracticeRecord CONTEST =
      PracticeRecord.of(Practice.of("answered"), Answer.NO, Basis.CONTRIBUTORS);

  private static Objective objective(String id) {
    return Objective.of(ObjectiveId.of(id), Text.of("More of them run."));
  }

  private static final String NO_ID = " is not an id of this programme";
  private static final String NO_LEVEL = " is a level of no published scale and of none here";

  @ParameterizedTest
  @MethodSource("references")
  void what_is_referred_to_must_be_there(
      String known, String unknown, Reference refer, String place, String rule) {
    assertThat(refer.in(KNOWN, known)).isInstanceOf(Programme.class);
    InvalidValueException refusal =
        catchThrowableOfType(InvalidValueException.class, () -> refer.in(KNOWN, unknown));
    assertThat(refusal).hasMessage("programme." + place + " " + unknown + rule);
    assertThat(refusal.record()).isEqualTo("programme");
    assertThat(refusal.path()).isEqualTo(List.of(place.split("\\W+")));
    assertThat(refusal.value()).isEqualTo(unknown);
  }

  /** How a programme is made to refer to an id. */
  private interface Reference {
    Programme in(Programme programme, String id);
  }

  static Stream<Arguments> references() {
    return Stream.of(
        level("promises[0].level", (programme, id) -> programme.withPromises(promise(id))),
        level("ratings[0].level", (programme, id) -> programme.withRatings(rating(id))),
        level(
            "activities[1].promises[1].level",
            (programme, id) ->
                programme.withActivities(
                    WORKSHOP, another().withPromises(promise("own:low"), promise(id)))),
        level(
            "activities[1].ratings[1].level",
            (programme, id) ->
                programme.withActivities(
                    WORKSHOP, another().withRatings(rating("own:low"), rating(id)))),
        id(
            "activities[0].attendance[0].stakeholder",
            "panel",
            (programme, id) -> programme.withActivities(WORKSHOP.withAttendance(from(id)))),
        id(
            "statements[0].activity",
            "workshop",
            (programme, id) -> programme.withStatements(ratedAt(id))),
        id(
            "ratings[0].stakeholder",
            "panel",
            (programme, id) -> programme.withRatings(ratedBy(id))),
        id(
            "activities[0].ratings[1].stakeholder",
            "panel",
            (programme, id) ->
                programme.withActivities(WORKSHOP.withRatings(rating("own:low"), ratedBy(id)))),
        id(
            "reflections[1].stakeholder",
            "panel",
            (programme, id) ->
                programme.withReflections(
                    REFLECTION, REFLECTION.withStakeholder(StakeholderId.of(id)))),
        id(
            "practices[1].contribution",
            "second",
            (programme, id) ->
                programme.withPractices(
                    CONTEST.withContribution(ContributionId.of("first")),
                    CONTEST.withContribution(ContributionId.of(id)))),
        id(
            "commitments[0].objectives[1]",
            "buses",
            (programme, id) ->
                programme
                    .withObjectives(objective("trains"), objective("buses"))
                    .withCommitments(
                        Commitment.builder()
                            .id(CommitmentId.of("timetable"))
                            .statement(Text.of("We write a timetable."))
                            .addObjectives(ObjectiveId.of("trains"), ObjectiveId.of(id))
                            .build())),
        id(
            "changes[0].activities[1]",
            "workshop",
            (programme, id) ->
                programme
                    .withActivities(WORKSHOP, another())
                    .withChanges(
                        KNOWN.changes().get(0).withActivities(another().id(), ActivityId.of(id)))),
        id(
            "changes[0].decisions[1]",
            "board",
            (programme, id) ->
                programme
                    .withDecisions(board(), board().withId(DecisionId.of("council")))
                    .withChanges(
                        KNOWN
                            .changes()
                            .get(0)
                            .withDecisions(DecisionId.of("council"), DecisionId.of(id)))),
        id(
            "contributions[0].activity",
            "workshop",
            (programme, id) -> programme.withContributions(BUSES.withActivity(ActivityId.of(id)))),
        id(
            "contributions[0].stakeholder",
            "panel",
            (programme, id) ->
                programme.withContributions(BUSES.withStakeholder(StakeholderId.of(id)))),
        id(
            "contributions[0].steps[1].decision",
            "board",
            (programme, id) ->
                programme.withContributions(
                    BUSES
                        .acknowledged(PartialDate.of(DAY))
                        .decided(
                            PartialDate.of(DAY),
                            Disposition.PARTLY_AGREED,
                            Text.of("In part."),
                            DecisionId.of(id)))),
        step(
            "contributions[2].steps[2].change",
            "timetable",
            id -> new Step.ActedOn(PartialDate.of(DAY), ChangeId.of(id))),
        step(
            "contributions[2].steps[2].into",
            "first",
            id -> new Step.MergedInto(PartialDate.of(DAY), ContributionId.of(id))),
        step(
            "contributions[2].steps[2].into[1]",
            "first",
            id ->
                new Step.SplitInto(
                    PartialDate.of(DAY),
                    List.of(ContributionId.of("second"), ContributionId.of(id)))));
  }

  @ParameterizedTest
  @MethodSource("corrected")
  void a_step_that_was_corrected_still_refers(Step step, String message) {
    Contribution corrected =
        DECIDED.plus(step).plus(new Step.Corrected(PartialDate.of(DAY), 2, Optional.empty()));
    assertThat(
            catchThrowableOfType(
                InvalidValueException.class, () -> KNOWN.withContributions(corrected)))
        .hasMessage(message);
  }

  static List<Arguments> corrected() {
    return List.of(
        Arguments.of(
            new Step.ActedOn(PartialDate.of(DAY), ChangeId.of("nothing")),
            "programme.contributions[0].steps[2].change nothing" + NO_ID));
  }

  private static Arguments level(String place, Reference refer) {
    return Arguments.of("own:low", "own:high", refer, place, NO_LEVEL);
  }

  private static Arguments id(String place, String known, Reference refer) {
    return Arguments.of(known, "nothing", refer, place, NO_ID);
  }

  private static Arguments step(String place, String known, Function<String, Step> step) {
    return id(
        place,
        known,
        (programme, id) ->
            programme.withContributions(
                other("first"), other("second"), DECIDED.plus(step.apply(id))));
  }

  private static Promise promise(String level) {
    return Promise.of(LevelId.parse(level), Basis.ORGANISATION);
  }

  private static LevelRating rating(String level) {
    return LevelRating.of(LevelId.parse(level), Count.of(3));
  }

  private static LevelRating ratedBy(String stakeholder) {
    return rating("own:low").withStakeholder(StakeholderId.of(stakeholder));
  }

  private static Decision board() {
    return Decision.builder().id(DecisionId.of("board")).day(PartialDate.of(DAY)).build();
  }

  private static Activity another() {
    return Activity.builder().id(ActivityId.of("another")).build();
  }

  private static Attendance from(String stakeholder) {
    return Attendance.builder()
        .stakeholder(StakeholderId.of(stakeholder))
        .actual(Count.of(3))
        .build();
  }

  private static RatedStatement ratedAt(String activity) {
    return RatedStatement.builder()
        .id(StatementId.of("q3"))
        .text(Text.of("More buses run."))
        .activity(ActivityId.of(activity))
        .points(5)
        .build();
  }

  private static Contribution other(String id) {
    return BUSES.withId(ContributionId.of(id));
  }
}
