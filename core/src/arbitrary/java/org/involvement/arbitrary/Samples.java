package org.involvement.arbitrary;

import static java.util.Objects.requireNonNull;
import static org.involvement.arbitrary.Known.known;
import static org.involvement.arbitrary.Values.id;
import static org.involvement.arbitrary.Values.word;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.involvement.engagement.AccessNeeds;
import org.involvement.engagement.Activity;
import org.involvement.engagement.Attendance;
import org.involvement.engagement.LevelRating;
import org.involvement.engagement.Method;
import org.involvement.engagement.PaidWithin;
import org.involvement.engagement.Payment;
import org.involvement.engagement.PaymentWay;
import org.involvement.engagement.PowerRecord;
import org.involvement.engagement.PracticeRecord;
import org.involvement.engagement.Promise;
import org.involvement.engagement.RatedStatement;
import org.involvement.engagement.StatementRatings;
import org.involvement.feedback.Change;
import org.involvement.feedback.ChangeKind;
import org.involvement.feedback.Channel;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Decision;
import org.involvement.feedback.DecisionRule;
import org.involvement.feedback.Step;
import org.involvement.feedback.Theme;
import org.involvement.framework.AnswerType;
import org.involvement.framework.Citation;
import org.involvement.framework.Crosswalk;
import org.involvement.framework.FactId;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Level;
import org.involvement.framework.LevelId;
import org.involvement.framework.Mapping;
import org.involvement.framework.Practice;
import org.involvement.framework.Question;
import org.involvement.framework.Requirement;
import org.involvement.framework.Scale;
import org.involvement.framework.Stage;
import org.involvement.framework.Standard;
import org.involvement.framework.Standards;
import org.involvement.framework.Threshold;
import org.involvement.programme.Barrier;
import org.involvement.programme.BarrierType;
import org.involvement.programme.Commitment;
import org.involvement.programme.Contact;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Loops;
import org.involvement.programme.Mitigation;
import org.involvement.programme.Objective;
import org.involvement.programme.Outcome;
import org.involvement.programme.PageCheck;
import org.involvement.programme.Programme;
import org.involvement.programme.ProgressNote;
import org.involvement.programme.Reflection;
import org.involvement.programme.Selection;
import org.involvement.programme.YouSaidWeDid;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Fact;
import org.involvement.stakeholder.Category;
import org.involvement.stakeholder.Characteristic;
import org.involvement.stakeholder.Composition;
import org.involvement.stakeholder.HeadCount;
import org.involvement.stakeholder.MemberCount;
import org.involvement.stakeholder.Perspective;
import org.involvement.stakeholder.Population;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.ActivityId;
import org.involvement.value.Answer;
import org.involvement.value.BarrierId;
import org.involvement.value.Bounds;
import org.involvement.value.ChangeId;
import org.involvement.value.CommitmentId;
import org.involvement.value.ConfidenceInterval;
import org.involvement.value.ContributionId;
import org.involvement.value.Count;
import org.involvement.value.DecisionId;
import org.involvement.value.Evidence;
import org.involvement.value.ExternalId;
import org.involvement.value.LanguageTag;
import org.involvement.value.ObjectiveId;
import org.involvement.value.OutcomeId;
import org.involvement.value.PartialDate;
import org.involvement.value.Period;
import org.involvement.value.Permission;
import org.involvement.value.ProgrammeId;
import org.involvement.value.RatingCounts;
import org.involvement.value.StakeholderId;
import org.involvement.value.StatementId;
import org.involvement.value.Text;

/** An arbitrary of every public record of the model, found by its class. */
public final class Samples {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

  private static final Map<Class<?>, Arbitrary<?>> ALL = new LinkedHashMap<>();

  static {
    put(ActivityId.class, id(ActivityId::of));
    put(BarrierId.class, id(BarrierId::of));
    put(ChangeId.class, id(ChangeId::of));
    put(CommitmentId.class, id(CommitmentId::of));
    put(ContributionId.class, id(ContributionId::of));
    put(DecisionId.class, id(DecisionId::of));
    put(ObjectiveId.class, id(ObjectiveId::of));
    put(OutcomeId.class, id(OutcomeId::of));
    put(ProgrammeId.class, id(ProgrammeId::of));
    put(StakeholderId.class, id(StakeholderId::of));
    put(StatementId.class, id(StatementId::of));
    put(Bounds.class, Values.bounds());
    put(ConfidenceInterval.class, Values.confidenceIntervals());
    put(Count.class, Values.counts());
    put(Evidence.class, Values.evidence());
    put(ExternalId.class, Values.externalIds());
    put(LanguageTag.class, Programmes.languages());
    put(PartialDate.class, Values.partialDates().filter(PartialDate::isKnown));
    put(Period.class, Values.periods());
    put(Permission.class, Values.permissions());
    put(RatingCounts.class, Values.ratingCounts());
    put(Text.class, Values.texts());
    put(Answer.Yes.class, Arbitraries.just(new Answer.Yes()));
    put(Answer.Partly.class, Arbitraries.just(new Answer.Partly()));
    put(Answer.No.class, Arbitraries.just(new Answer.No()));
    put(Answer.PreferNotToSay.class, Arbitraries.just(new Answer.PreferNotToSay()));
    put(Answer.Amount.class, Values.amounts());
    put(Answer.DoesNotApply.class, Values.notApplicable());

    put(AnswerType.YesNo.class, Arbitraries.just(new AnswerType.YesNo()));
    put(AnswerType.YesPartlyNo.class, Arbitraries.just(new AnswerType.YesPartlyNo()));
    put(AnswerType.AmountIn.class, Values.units().map(AnswerType.AmountIn::new));
    put(Citation.class, Published.citations());
    put(Crosswalk.class, Published.crosswalks());
    put(FactId.class, word(FactId::of));
    put(Frameworks.class, Published.frameworks());
    put(Level.class, Published.levels());
    put(LevelId.class, Published.levelIds());
    put(Mapping.class, Published.mappings());
    put(Practice.class, Published.practices());
    put(Question.class, Published.questions());
    put(Requirement.class, Published.requirements());
    put(Scale.class, Published.scales());
    put(Stage.class, Published.stages());
    put(Standard.class, Published.standards());
    put(Standards.class, Published.sets());
    put(Threshold.class, Published.thresholds());

    put(Category.class, word(Category::of));
    put(Characteristic.class, word(Characteristic::of));
    put(Composition.class, People.compositions());
    put(HeadCount.class, People.headCounts());
    put(MemberCount.class, People.memberCounts(DAY));
    put(Perspective.class, People.perspectives());
    put(Population.class, People.populations());
    put(Stakeholder.class, People.stakeholders());

    put(AccessNeeds.class, Engagements.accessNeeds());
    put(
        Activity.class,
        known().flatMap(known -> Engagements.activities(known, ActivityId.of("activity"))));
    put(Attendance.class, known().flatMap(Engagements::attendances));
    put(LevelRating.class, known().flatMap(Engagements::ratings));
    put(Method.class, Engagements.methods());
    put(PracticeRecord.class, Engagements.practiceRecords());
    put(Promise.class, known().flatMap(Engagements::promises));
    put(
        RatedStatement.class,
        known().flatMap(known -> Engagements.statements(known, StatementId.of("statement"))));
    put(PaidWithin.class, Engagements.paidWithin());
    put(Payment.class, Engagements.payments());
    put(PaymentWay.class, Engagements.ways());
    put(PowerRecord.class, Engagements.says());
    put(StatementRatings.class, Engagements.statementRatings(5));

    put(
        Change.class,
        known().flatMap(known -> Contributions.changes(known, ChangeId.of("change"))));
    put(ChangeKind.class, word(ChangeKind::of));
    put(Channel.class, word(Channel::of));
    put(Contribution.class, Contributions.contributions());
    put(
        Decision.class,
        known().flatMap(known -> Contributions.decisions(known, DecisionId.of("decision"))));
    put(DecisionRule.class, word(DecisionRule::of));
    put(Theme.class, word(Theme::of));
    put(Step.Acknowledged.class, steps('a'));
    put(Step.Considered.class, steps('c'));
    put(Step.Decided.class, steps('d'));
    put(Step.FedBack.class, Arbitraries.oneOf(List.of(steps('f'), steps('F'))));
    put(Step.ActedOn.class, steps('x'));
    put(Step.ContributorView.class, steps('v'));
    put(Step.Withdrawn.class, steps('w'));
    put(Step.Reopened.class, steps('r'));
    put(Step.MergedInto.class, steps('m'));
    put(Step.SplitInto.class, steps('s'));
    put(Step.Corrected.class, Steps.corrections(PartialDate.of(DAY), 3));

    put(Barrier.class, Programmes.barriers());
    put(BarrierType.class, word(BarrierType::of));
    put(Contact.class, Programmes.contacts());
    put(PageCheck.class, Programmes.pageChecks());
    put(Commitment.class, Programmes.commitments());
    put(KeptRegister.class, Programmes.registers(DAY));
    put(Mitigation.class, Programmes.mitigations(DAY));
    put(ProgressNote.class, Programmes.notes(DAY));
    put(Objective.class, Programmes.objectives());
    put(Outcome.class, Programmes.outcomes());
    put(Programme.class, Programmes.programmes());
    put(Reflection.class, known().flatMap(Programmes::reflections));
    put(Selection.class, Programmes.programmes().map(all -> Loops.of(all).open()));
    put(YouSaidWeDid.class, Programmes.programmes().map(YouSaidWeDid::of));
    put(YouSaidWeDid.Line.class, Programmes.lines());
    put(YouSaidWeDid.Together.class, Programmes.together());

    put(Criterion.class, Rules.criteria());
    put(Fact.class, Rules.facts());
    put(Rubric.class, Rules.rubrics());
  }

  private Samples() {}

  public static Set<Class<?>> types() {
    return ALL.keySet();
  }

  public static Arbitrary<?> of(Class<?> type) {
    return requireNonNull(ALL.get(type), () -> "Samples has no " + type);
  }

  private static void put(Class<?> type, Arbitrary<?> arbitrary) {
    ALL.put(type, arbitrary);
  }

  private static Arbitrary<? extends Step> steps(char letter) {
    return Steps.steps(
        letter,
        PartialDate.of(DAY),
        List.of(DecisionId.of("decision")),
        List.of(ChangeId.of("change")),
        List.of(ContributionId.of("one"), ContributionId.of("other"), ContributionId.of("third")));
  }
}
