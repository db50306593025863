package org.involvement.scoring.internal.fact;

import java.util.List;
import org.involvement.feedback.History;
import org.involvement.feedback.Milestone;
import org.involvement.feedback.Step;
import org.involvement.framework.AnswerType;
import org.involvement.framework.FactId;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.scoring.known.Subject;
import org.involvement.value.Answer;
import org.involvement.value.PartialDate;
import org.involvement.value.Text;

/**
 * The facts that follow from the steps of a history. Where the register of steps was not kept from
 * the day on which the contribution was raised, a step that is not recorded is unknown.
 */
public final class ContributionFacts {
  private static final Reading MOVED = doesNotApply("it goes on in another contribution");
  private static final Reading WITHDRAWN = doesNotApply("it was withdrawn");

  public static final List<DerivedFact> ALL =
      List.of(
          of(FactId.ACKNOWLEDGED, "Was it acknowledged?", List.of(), Milestone.ACKNOWLEDGED),
          of(FactId.CONSIDERED, "Was it considered?", List.of(), Milestone.CONSIDERED),
          of(
              FactId.DECIDED,
              "Was it decided what to do about it?",
              List.of(FactId.CONSIDERED),
              Milestone.DECIDED),
          new DerivedFact(
              FactId.REASON_GIVEN,
              "Is the reason for the decision recorded?",
              Subject.CONTRIBUTION,
              AnswerType.YES_NO,
              List.of(FactId.DECIDED, FactId.CONSIDERED),
              (programme, item) -> reasonGiven(programme, history(item))),
          of(
              FactId.ANSWERED,
              "Were decision and reason fed back?",
              List.of(FactId.DECIDED, FactId.CONSIDERED),
              Milestone.ANSWERED),
          of(
              FactId.OUTCOME_FED_BACK,
              "Was it fed back what changed, or how the work ended?",
              List.of(),
              Milestone.OUTCOME_FED_BACK),
          of(FactId.CHANGED, "Did something change because of it?", List.of(), Milestone.CHANGED));

  private ContributionFacts() {}

  private static DerivedFact of(
      FactId id, String wording, List<FactId> implies, Milestone milestone) {
    return new DerivedFact(
        id,
        wording,
        Subject.CONTRIBUTION,
        AnswerType.YES_NO,
        implies,
        (programme, item) -> read(programme, history(item), history(item).has(milestone)));
  }

  private static History history(Item item) {
    return ((Item.OfContribution) item).history();
  }

  /** Why what is asked of a history that has ended does not apply to it. */
  public static Reading ended(History history) {
    return history.isMoved() ? MOVED : WITHDRAWN;
  }

  private static Reading read(Programme programme, History history, boolean yes) {
    if (history.isMoved() || (!yes && history.isWithdrawn())) {
      return ended(history);
    }
    return Reading.of(yes, keepsSteps(programme, history));
  }

  /** True if all steps of a history are recorded, because the list was kept from its first day. */
  public static boolean keepsSteps(Programme programme, History history) {
    PartialDate raised = history.raisedOn();
    return raised.isKnown()
        ? programme.keeps(Register.STEPS, raised.earliest())
        : programme.keeps(Register.STEPS);
  }

  private static Reading doesNotApply(String reason) {
    return Reading.of(Answer.doesNotApply(Text.of(reason), Text.of("the record")));
  }

  private static Reading reasonGiven(Programme programme, History history) {
    boolean given = history.decision().flatMap(Step.Decided::reason).isPresent();
    boolean open = history.decision().isPresent() && !given && !history.isMoved();
    return open ? Reading.NOT_RECORDED : read(programme, history, given);
  }
}
