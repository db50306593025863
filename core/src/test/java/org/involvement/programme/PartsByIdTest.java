package org.involvement.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.involvement.programme.ProgrammeTest.EMPTY;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.involvement.engagement.Activity;
import org.involvement.engagement.RatedStatement;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Decision;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.ActivityId;
import org.involvement.value.BarrierId;
import org.involvement.value.Basis;
import org.involvement.value.ChangeId;
import org.involvement.value.CommitmentId;
import org.involvement.value.ContributionId;
import org.involvement.value.DecisionId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ObjectiveId;
import org.involvement.value.OutcomeId;
import org.involvement.value.PartialDate;
import org.involvement.value.StakeholderId;
import org.involvement.value.StatementId;
import org.involvement.value.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The parts of a programme are found and changed by their ids. */
class PartsByIdTest {
  private static final Text WORDS = Text.of("secret words");
  private static final LocalDate DAY = LocalDate.of(2020, 3, 12);
  private static final List<ContributionId> SAID = ids(3);
  private static final Programme PROGRAMME =
      EMPTY
          .withStakeholders(
              Stakeholder.builder().id(StakeholderId.of("a")).type(Stakeholder.Type.GROUP).build())
          .withObjectives(Objective.of(ObjectiveId.of("a"), WORDS))
          .withActivities(Activity.builder().id(ActivityId.of("a")).build())
          .withStatements(
              RatedStatement.builder().id(StatementId.of("a")).text(WORDS).points(5).build())
          .withContributions(SAID.stream().map(PartsByIdTest::raised).toList())
          .withDecisions(Decision.builder().id(DecisionId.of("a")).day(PartialDate.of(DAY)).build())
          .withChanges(
              Change.builder()
                  .id(ChangeId.of("a"))
                  .description(WORDS)
                  .basis(Basis.DOCUMENT)
                  .build())
          .withCommitments(Commitment.builder().id(CommitmentId.of("a")).statement(WORDS).build())
          .withBarriers(
              Barrier.builder()
                  .id(BarrierId.of("a"))
                  .kind(BarrierKind.PRACTICAL)
                  .description(WORDS)
                  .build())
          .withOutcomes(
              Outcome.builder()
                  .id(OutcomeId.of("a"))
                  .statement(WORDS)
                  .basis(Basis.DOCUMENT)
                  .build());

  static Stream<Arguments> changes() {
    Text other = Text.of("other");
    return Stream.of(
        Arguments.of(
            PROGRAMME.update(
                StakeholderId.of("a"), one -> one.withType(Stakeholder.Type.ORGANISATION)),
            PROGRAMME.withStakeholders(
                PROGRAMME.stakeholders().get(0).withType(Stakeholder.Type.ORGANISATION))),
        Arguments.of(
            PROGRAMME.update(ObjectiveId.of("a"), one -> one.withStatement(other)),
            PROGRAMME.withObjectives(Objective.of(ObjectiveId.of("a"), other))),
        Arguments.of(
            PROGRAMME.update(ActivityId.of("a"), one -> one.withTitle(other)),
            PROGRAMME.withActivities(PROGRAMME.activities().get(0).withTitle(other))),
        Arguments.of(
            PROGRAMME.update(StatementId.of("a"), one -> one.withPoints(7)),
            PROGRAMME.withStatements(PROGRAMME.statements().get(0).withPoints(7))),
        Arguments.of(
            PROGRAMME.update(SAID.get(1), one -> one.withdrawn(PartialDate.of(DAY))),
            PROGRAMME.withContributions(
                raised(SAID.get(0)),
                raised(SAID.get(1)).withdrawn(PartialDate.of(DAY)),
                raised(SAID.get(2)))),
        Arguments.of(
            PROGRAMME.update(DecisionId.of("a"), one -> one.withJoint(true)),
            PROGRAMME.withDecisions(PROGRAMME.decisions().get(0).withJoint(true))),
        Arguments.of(
            PROGRAMME.update(ChangeId.of("a"), one -> one.withHoped(other)),
            PROGRAMME.withChanges(PROGRAMME.changes().get(0).withHoped(other))),
        Arguments.of(
            PROGRAMME.update(CommitmentId.of("a"), one -> one.withDue(DAY)),
            PROGRAMME.withCommitments(PROGRAMME.commitments().get(0).withDue(DAY))),
        Arguments.of(
            PROGRAMME.update(BarrierId.of("a"), one -> one.withKind(BarrierKind.OTHER)),
            PROGRAMME.withBarriers(PROGRAMME.barriers().get(0).withKind(BarrierKind.OTHER))),
        Arguments.of(
            PROGRAMME.update(OutcomeId.of("a"), one -> one.withBasis(Basis.ORGANISATION)),
            PROGRAMME.withOutcomes(PROGRAMME.outcomes().get(0).withBasis(Basis.ORGANISATION))));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void one_part_is_changed_and_all_else_is_kept_in_order(Programme updated, Programme expected) {
    assertThat(updated).isEqualTo(expected).isNotEqualTo(PROGRAMME);
  }

  static Stream<Arguments> unknown() {
    return Stream.of(
        Arguments.of(
            "stakeholders", call(() -> PROGRAMME.update(StakeholderId.of("z"), one -> one))),
        Arguments.of("objectives", call(() -> PROGRAMME.update(ObjectiveId.of("z"), one -> one))),
        Arguments.of("activities", call(() -> PROGRAMME.update(ActivityId.of("z"), one -> one))),
        Arguments.of("statements", call(() -> PROGRAMME.update(StatementId.of("z"), one -> one))),
        Arguments.of(
            "contributions", call(() -> PROGRAMME.update(ContributionId.of("z"), one -> one))),
        Arguments.of("decisions", call(() -> PROGRAMME.update(DecisionId.of("z"), one -> one))),
        Arguments.of("changes", call(() -> PROGRAMME.update(ChangeId.of("z"), one -> one))),
        Arguments.of("commitments", call(() -> PROGRAMME.update(CommitmentId.of("z"), one -> one))),
        Arguments.of("barriers", call(() -> PROGRAMME.update(BarrierId.of("z"), one -> one))),
        Arguments.of("outcomes", call(() -> PROGRAMME.update(OutcomeId.of("z"), one -> one))));
  }

  @ParameterizedTest
  @MethodSource("unknown")
  void an_unknown_id_is_named_with_its_list(String list, ThrowingCallable update) {
    assertThat(catchThrowableOfType(InvalidValueException.class, update))
        .hasMessage("update.id z is not an id of %s: correct it, or add the part first", list);
  }

  /** The components are found by reflection, so that a new one with an id is not forgotten. */
  @Example
  void every_part_with_an_id_is_found_and_changed() throws ReflectiveOperationException {
    List<String> found = new ArrayList<>();
    for (RecordComponent component : Programme.class.getRecordComponents()) {
      if (component.getAccessor().invoke(PROGRAMME) instanceof List<?> parts && !parts.isEmpty()) {
        Object part = parts.get(parts.size() - 1);
        Object id = part.getClass().getMethod("id").invoke(part);
        assertThat(find(id)).isEqualTo(Optional.of(part));
        Programme.class.getMethod("update", id.getClass(), UnaryOperator.class);
        found.add(component.getName());
      }
    }
    assertThat(found)
        .isEqualTo(
            Arrays.stream(Programme.class.getRecordComponents())
                .filter(PartsByIdTest::holdsParts)
                .map(RecordComponent::getName)
                .toList());
  }

  @Example
  void an_id_of_no_part_finds_nothing() {
    assertThat(PROGRAMME.contribution(ContributionId.of("z"))).isEmpty();
    assertThat(PROGRAMME.activity(ActivityId.of("z"))).isEmpty();
  }

  @Example
  void what_the_change_returns_is_checked() {
    assertThat(refused(() -> PROGRAMME.update(SAID.get(1), one -> nothing())))
        .isEqualTo(
            "update.change c-1 of contributions was changed to null: return it as it is to"
                + " keep it");
    assertThat(refused(() -> PROGRAMME.update(SAID.get(1), one -> raised(SAID.get(2)))))
        .isEqualTo("update.id c-2 of contributions was c-1: an update keeps the id");
    assertThat(
            refused(
                () ->
                    PROGRAMME.update(SAID.get(1), one -> one.reopened(PartialDate.of(DAY), WORDS))))
        .startsWith("contribution.steps[0] reopened on 2020-03-12 follows raised on 2020-03-12: ");
  }

  @Example
  void the_whole_programme_is_checked() {
    assertThat(
            refused(
                () ->
                    PROGRAMME.update(
                        SAID.get(2), one -> one.withActivity(ActivityId.of("elsewhere")))))
        .startsWith("programme.contributions[2].activity elsewhere ");
  }

  @Example
  void a_missing_argument_is_named() {
    assertThat(refused(() -> PROGRAMME.contribution(nothing()))).isEqualTo("find.id is missing");
    assertThat(refused(() -> PROGRAMME.update((ActivityId) nothing(), one -> one)))
        .isEqualTo("update.id is missing");
    assertThat(refused(() -> PROGRAMME.update(SAID.get(0), nothing())))
        .isEqualTo("update.change is missing");
    assertThat(refused(() -> PROGRAMME.updateEach(nothing(), one -> one)))
        .isEqualTo("programme.updateEach is missing");
    assertThat(refused(() -> PROGRAMME.updateEach(Arrays.asList(SAID.get(0), null), one -> one)))
        .isEqualTo("programme.updateEach[1] is missing");
  }

  @Example
  void several_are_changed_in_one_call_and_each_once() {
    List<ContributionId> twice = List.of(SAID.get(2), SAID.get(0), SAID.get(2));
    Programme updated = PROGRAMME.updateEach(twice, one -> one.withdrawn(PartialDate.of(DAY)));
    assertThat(updated.contributions())
        .containsExactly(
            raised(SAID.get(0)).withdrawn(PartialDate.of(DAY)),
            raised(SAID.get(1)),
            raised(SAID.get(2)).withdrawn(PartialDate.of(DAY)));
    assertThat(PROGRAMME.updateEach(List.of(), one -> one.withdrawn(PartialDate.of(DAY))))
        .isEqualTo(PROGRAMME);
  }

  @Example
  void all_unknown_ids_are_named() {
    List<ContributionId> some =
        List.of(ContributionId.of("y"), SAID.get(0), ContributionId.of("z"));
    assertThat(
            catchThrowableOfType(
                InvalidValueException.class, () -> PROGRAMME.updateEach(some, one -> one)))
        .hasMessageStartingWith("update.id y is not ")
        .satisfies(
            first ->
                assertThat(first.getSuppressed())
                    .singleElement()
                    .extracting(Throwable::getMessage)
                    .asString()
                    .startsWith("update.id z is not "));
  }

  private static Contribution raised(ContributionId id) {
    return Contribution.raised(id, WORDS, PartialDate.of(DAY));
  }

  private static List<ContributionId> ids(int size) {
    return IntStream.range(0, size).mapToObj(i -> ContributionId.of("c-" + i)).toList();
  }

  private static boolean holdsParts(RecordComponent component) {
    return component.getGenericType() instanceof ParameterizedType list
        && list.getRawType() == List.class
        && list.getActualTypeArguments()[0] instanceof Class<?> part
        && part.isRecord()
        && Arrays.stream(part.getRecordComponents())
            .anyMatch(each -> each.getName().equals("id") && each.getType() != String.class);
  }

  private static Object find(Object id) throws ReflectiveOperationException {
    for (Method method : PartsById.class.getMethods()) {
      if (List.of(method.getParameterTypes()).equals(List.of(id.getClass()))) {
        try {
          return method.invoke(PROGRAMME, id);
        } catch (InvocationTargetException e) {
          throw new AssertionError(method.toString(), e);
        }
      }
    }
    return "no method finds by " + id.getClass();
  }

  private static ThrowingCallable call(ThrowingCallable update) {
    return update;
  }

  private static String refused(ThrowingCallable update) {
    return String.valueOf(catchThrowableOfType(InvalidValueException.class, update).getMessage());
  }

  /** A null that the compiler lets pass, as one of code that is not checked for it. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals", "unchecked"})
  private static <T> T nothing() {
    return (T) Optional.empty().orElse(null);
  }
}
