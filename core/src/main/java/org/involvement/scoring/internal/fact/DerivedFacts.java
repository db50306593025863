package org.involvement.scoring.internal.fact;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.engagement.AccessNeeds;
import org.involvement.feedback.Change;
import org.involvement.feedback.Decision;
import org.involvement.framework.AnswerType;
import org.involvement.framework.FactId;
import org.involvement.programme.Mitigation;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.scoring.known.Subject;
import org.involvement.value.Answer;
import org.involvement.value.Count;
import org.involvement.value.Text;

/** The facts that follow from the record, an entry each. */
public final class DerivedFacts {
  private static final Answer NOBODY_IN_NEED =
      Answer.doesNotApply(Text.of("nobody voiced a need"), Text.of("the record"));

  private static final Map<FactId, DerivedFact> ALL =
      Stream.concat(
              ContributionFacts.ALL.stream(),
              Stream.of(
                  of(
                      FactId.PURPOSE_RECORDED,
                      "Is it recorded what people were involved for?",
                      Subject.PROGRAMME,
                      (programme, same) -> Reading.of(programme.purpose().isPresent(), false)),
                  of(
                      FactId.JOINT_DECISION_RECORDED,
                      "Was a decision made jointly?",
                      Subject.PROGRAMME,
                      (programme, same) -> jointDecision(programme)),
                  of(
                      FactId.CHANGE_ATTRIBUTED,
                      "Is a change attributed to involvement?",
                      Subject.PROGRAMME,
                      (programme, same) ->
                          Reading.of(
                              !programme.changes().stream().allMatch(Change::isExpected),
                              programme.keeps(Register.CHANGES))),
                  new DerivedFact(
                      FactId.ACCESS_NEEDS_MET_RATE,
                      "Were access needs met that people voiced?",
                      Subject.ACTIVITY,
                      AnswerType.YES_PARTLY_NO,
                      List.of(),
                      (programme, item) ->
                          needsMet(((Item.OfActivity) item).activity().accessNeeds())),
                  of(
                      FactId.DECISION_OWNER_RECORDED,
                      "Is it recorded who took the decision?",
                      Subject.DECISION,
                      (programme, item) ->
                          Reading.of(!((Item.OfDecision) item).decision().by().isEmpty(), false)),
                  of(
                      FactId.MITIGATION_RECORDED,
                      "Was something done about the barrier?",
                      Subject.BARRIER,
                      (programme, item) ->
                          Reading.of(
                              ((Item.OfBarrier) item)
                                  .barrier().mitigations().stream().anyMatch(Mitigation::isDone),
                              programme.keeps(Register.BARRIERS)))))
          .collect(toUnmodifiableMap(DerivedFact::id, identity()));

  private DerivedFacts() {}

  public static Optional<DerivedFact> find(FactId id) {
    return Optional.ofNullable(ALL.get(id));
  }

  private static DerivedFact of(
      FactId id, String wording, Subject subject, DerivedFact.Derivation derivation) {
    return new DerivedFact(id, wording, subject, AnswerType.YES_NO, List.of(), derivation);
  }

  private static Reading jointDecision(Programme programme) {
    List<Optional<Boolean>> joint = programme.decisions().stream().map(Decision::joint).toList();
    return Reading.of(
        joint.contains(Optional.of(true)),
        programme.keeps(Register.DECISIONS) && !joint.contains(Optional.<Boolean>empty()));
  }

  /** Yes where all needs were met, partly where some; unknown where the ranges leave it open. */
  private static Reading needsMet(Optional<AccessNeeds> recorded) {
    Optional<Count> needed = recorded.flatMap(AccessNeeds::needed);
    Optional<Count> met = recorded.flatMap(AccessNeeds::met);
    if (needed.isPresent() && needed.get().equals(Count.ZERO)) {
      return Reading.of(NOBODY_IN_NEED);
    }
    if (needed.isEmpty() || met.isEmpty() || needed.get().min() == 0) {
      return Reading.NOT_RECORDED;
    }
    long mostMet = met.get().max().orElse(Long.MAX_VALUE);
    if (met.get().min() >= needed.get().max().orElse(Long.MAX_VALUE)) {
      return Reading.YES;
    }
    if (met.get().min() > 0 && mostMet < needed.get().min()) {
      return Reading.PARTLY;
    }
    return mostMet == 0 ? Reading.NO : Reading.NOT_RECORDED;
  }
}
