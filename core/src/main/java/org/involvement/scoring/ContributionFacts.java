package org.involvement.scoring;

import java.util.List;
import java.util.function.Predicate;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Feedback;
import org.involvement.feedback.State;
import org.involvement.feedback.Step;
import org.involvement.framework.AnswerType;
import org.involvement.framework.FactId;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.value.Answer;
import org.involvement.value.Text;

/**
 * The facts that follow from the steps of a contribution. Where the register of steps was not kept,
 * a step that is not recorded is unknown.
 */
final class ContributionFacts {
  private static final Answer MOVED =
      Answer.doesNotApply(Text.of("it goes on in another contribution"), Text.of("the record"));
  private static final Answer WITHDRAWN =
      Answer.doesNotApply(Text.of("it was withdrawn"), Text.of("the record"));

  static final List<DerivedFact> ALL =
      List.of(
          of(
              FactId.CONTRIBUTION_ACKNOWLEDGED,
              "Was it acknowledged?",
              List.of(),
              contribution ->
                  contribution.countingSteps().stream()
                      .anyMatch(
                          step ->
                              step instanceof Step.Acknowledged
                                  || fedBack(step, Feedback.RECEIPT))),
          of(
              FactId.CONTRIBUTION_CONSIDERED,
              "Was it considered?",
              List.of(),
              contribution -> contribution.state().compareTo(State.CONSIDERED) >= 0),
          of(
              FactId.CONTRIBUTION_DECIDED,
              "Was it decided what to do about it?",
              List.of(FactId.CONTRIBUTION_CONSIDERED),
              contribution -> contribution.state() == State.DECIDED),
          new DerivedFact(
              FactId.REASON_GIVEN,
              "Is the reason for the decision recorded?",
              Subject.CONTRIBUTION,
              AnswerType.YES_NO,
              List.of(FactId.CONTRIBUTION_DECIDED, FactId.CONTRIBUTION_CONSIDERED),
              (programme, item) -> reasonGiven(programme, (Contribution) item)),
          of(
              FactId.RESPONSE_GIVEN,
              "Were decision and reason fed back?",
              List.of(FactId.CONTRIBUTION_DECIDED, FactId.CONTRIBUTION_CONSIDERED),
              Contribution::closed),
          of(
              FactId.OUTCOME_FED_BACK,
              "Was it fed back what changed, or how the work ended?",
              List.of(),
              contribution ->
                  contribution.countingSteps().stream()
                      .anyMatch(
                          step ->
                              fedBack(step, Feedback.CHANGE) || fedBack(step, Feedback.OUTCOME))),
          of(
              FactId.CHANGE_MADE,
              "Did something change because of it?",
              List.of(),
              Contribution::changed));

  private ContributionFacts() {}

  private static DerivedFact of(
      FactId id, String wording, List<FactId> implies, Predicate<Contribution> yes) {
    return new DerivedFact(
        id,
        wording,
        Subject.CONTRIBUTION,
        AnswerType.YES_NO,
        implies,
        (programme, item) -> read(programme, (Contribution) item, yes.test((Contribution) item)));
  }

  private static Reading read(Programme programme, Contribution contribution, boolean yes) {
    if (contribution.isMoved()) {
      return Reading.of(MOVED);
    }
    if (!yes && contribution.isWithdrawn()) {
      return Reading.of(WITHDRAWN);
    }
    return Reading.of(yes, programme.keeps(Register.STEPS));
  }

  private static Reading reasonGiven(Programme programme, Contribution contribution) {
    boolean given = contribution.decision().flatMap(Step.Decided::reason).isPresent();
    boolean open = contribution.decision().isPresent() && !given && !contribution.isMoved();
    return open ? Reading.NOT_RECORDED : read(programme, contribution, given);
  }

  private static boolean fedBack(Step step, Feedback feedback) {
    return step instanceof Step.FedBack told && told.feedback() == feedback;
  }
}
