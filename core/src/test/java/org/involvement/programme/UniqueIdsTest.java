package org.involvement.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.involvement.programme.ProgrammeTest.EMPTY;
import static org.involvement.programme.ProgrammeTest.OWN;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.involvement.engagement.Activity;
import org.involvement.engagement.PracticeRecord;
import org.involvement.engagement.RatedStatement;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Decision;
import org.involvement.framework.Practice;
import org.involvement.stakeholder.Category;
import org.involvement.stakeholder.Characteristic;
import org.involvement.stakeholder.Composition;
import org.involvement.stakeholder.HeadCount;
import org.involvement.stakeholder.Population;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.ActivityId;
import org.involvement.value.Answer;
import org.involvement.value.BarrierId;
import org.involvement.value.Basis;
import org.involvement.value.ChangeId;
import org.involvement.value.CommitmentId;
import org.involvement.value.ContributionId;
import org.involvement.value.Count;
import org.involvement.value.DecisionId;
import org.involvement.value.Evidence;
import org.involvement.value.ExternalId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ObjectiveId;
import org.involvement.value.OutcomeId;
import org.involvement.value.PartialDate;
import org.involvement.value.Permission;
import org.involvement.value.Readers;
import org.involvement.value.StakeholderId;
import org.involvement.value.StatementId;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Within a programme an id stands once. */
@Fast
class UniqueIdsTest {
  private static final Text WORDS = Text.of("secret words");
  private static final LocalDate DAY = LocalDate.of(2024, 3, 12);
  private static final HeadCount SOME = HeadCount.of(Category.of("18-24"), Count.of(3));

  private final Stakeholder panel =
      Stakeholder.builder().id(StakeholderId.of("a")).type(Stakeholder.Type.GROUP).build();
  private final Objective objective = Objective.of(ObjectiveId.of("a"), WORDS);
  private final Activity activity = Activity.builder().id(ActivityId.of("a")).build();
  private final Contribution contribution =
      Contribution.raised(ContributionId.of("a"), WORDS, PartialDate.of(DAY));
  private final RatedStatement statement =
      RatedStatement.builder().id(StatementId.of("a")).text(WORDS).points(5).build();
  private final Decision decision =
      Decision.builder().id(DecisionId.of("a")).day(PartialDate.of(DAY)).build();
  private final Change change =
      Change.builder().id(ChangeId.of("a")).description(WORDS).basis(Basis.DOCUMENT).build();
  private final Commitment commitment =
      Commitment.builder().id(CommitmentId.of("a")).statement(WORDS).build();
  private final Barrier barrier =
      Barrier.builder()
          .id(BarrierId.of("a"))
          .kind(BarrierKind.PRACTICAL)
          .description(WORDS)
          .build();
  private final Outcome outcome =
      Outcome.builder().id(OutcomeId.of("a")).statement(WORDS).basis(Basis.DOCUMENT).build();
  private final Composition composition =
      Composition.builder().characteristic(Characteristic.of("age")).addCounts(SOME).build();
  private final Population population =
      Population.builder()
          .characteristic(Characteristic.of("age"))
          .definition(WORDS)
          .source(Evidence.of(WORDS))
          .day(DAY)
          .addCounts(SOME)
          .build();

  static Stream<Arguments> doubled() {
    UniqueIdsTest one = new UniqueIdsTest();
    ExternalId iras = ExternalId.of("iras", "1");
    PracticeRecord yes = PracticeRecord.of(Practice.CO_CHAIRED, Answer.YES, Basis.DOCUMENT);
    PracticeRecord no = yes.withAnswer(Answer.NO);
    return Stream.of(
        twice("references", "iras:1", () -> EMPTY.withReferences(iras, iras)),
        twice(
            "populations",
            "age",
            () ->
                EMPTY.withPopulations(
                    one.population, one.population.withDefinition(Text.of("Others")))),
        twice(
            "compositions",
            "age",
            () -> EMPTY.withCompositions(one.composition, one.composition.withExclusive(true))),
        twice("scales", "'own' is an id that", () -> EMPTY.withScales(OWN, OWN.withName("Other"))),
        twice(
            "stakeholders",
            "a is an id that",
            () ->
                EMPTY.withStakeholders(
                    one.panel, one.panel.withType(Stakeholder.Type.ORGANISATION))),
        twice(
            "objectives",
            "a is an id that",
            () -> EMPTY.withObjectives(one.objective, one.objective)),
        twice(
            "activities",
            "a is an id that",
            () -> EMPTY.withActivities(one.activity, one.activity.withTitle(WORDS))),
        twice("practices", "'co-chaired by document'", () -> EMPTY.withPractices(yes, no)),
        twice(
            "statements",
            "a is an id that",
            () -> EMPTY.withStatements(one.statement, one.statement.withPoints(7))),
        twice(
            "contributions",
            "a is an id that",
            () ->
                EMPTY.withContributions(
                    one.contribution,
                    one.contribution.withPermission(Permission.of(Readers.PUBLIC)))),
        twice(
            "decisions",
            "a is an id that",
            () -> EMPTY.withDecisions(one.decision, one.decision.withJoint(true))),
        twice(
            "changes",
            "a is an id that",
            () -> EMPTY.withChanges(one.change, one.change.withHoped(WORDS))),
        twice(
            "commitments",
            "a is an id that",
            () -> EMPTY.withCommitments(one.commitment, one.commitment.withDue(DAY))),
        twice(
            "barriers",
            "a is an id that",
            () -> EMPTY.withBarriers(one.barrier, one.barrier.withKind(BarrierKind.OTHER))),
        twice(
            "outcomes",
            "a is an id that",
            () -> EMPTY.withOutcomes(one.outcome, one.outcome.withBasis(Basis.ORGANISATION))));
  }

  @ParameterizedTest
  @MethodSource("doubled")
  void an_id_stands_once(String component, String shown, ThrowingCallable attempt) {
    InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, attempt);
    assertThat(refusal)
        .hasMessage("programme.%s[1] %s stands at %s[0] already", component, shown, component)
        .message()
        .doesNotContain("secret");
    assertThat(refusal.path()).isEqualTo(List.of(component, "1"));
  }

  @Example
  void ids_of_different_kinds_may_be_alike() {
    assertThat(
            org.involvement.Outcome.ok(
                () ->
                    EMPTY
                        .withStakeholders(panel)
                        .withActivities(activity)
                        .withContributions(contribution)
                        .withDecisions(decision)
                        .withChanges(change)))
        .isEqualTo("ok");
  }

  @Example
  void a_scale_of_its_own_has_not_the_id_of_a_published_one() {
    InvalidValueException refusal =
        catchThrowableOfType(
            InvalidValueException.class, () -> EMPTY.withScales(OWN, OWN.withId("iap2-spectrum")));
    assertThat(refusal)
        .hasMessage("programme.scales[1].id 'iap2-spectrum' is that of a published scale");
    assertThat(refusal.path()).isEqualTo(List.of("scales", "1", "id"));
  }

  private static Arguments twice(String component, String shown, ThrowingCallable attempt) {
    return Arguments.of(component, shown, attempt);
  }
}
