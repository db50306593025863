package org.involvement.scoring;

import static org.involvement.framework.FactId.ACKNOWLEDGED;
import static org.involvement.framework.FactId.ANSWERED;
import static org.involvement.framework.FactId.CONSIDERED;
import static org.involvement.framework.FactId.DECIDED;
import static org.involvement.framework.FactId.REASON_GIVEN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.involvement.engagement.Activity;
import org.involvement.engagement.PracticeRecord;
import org.involvement.feedback.Audience;
import org.involvement.feedback.Channel;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Feedback;
import org.involvement.feedback.Milestone;
import org.involvement.feedback.Step;
import org.involvement.framework.FactId;
import org.involvement.framework.Practice;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.scoring.known.Subject;
import org.involvement.scoring.rule.Aggregation;
import org.involvement.scoring.rule.Condition;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Fact;
import org.involvement.scoring.rule.Measure;
import org.involvement.value.ActivityId;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.ContributionId;
import org.involvement.value.PartialDate;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;

/** Programmes and rubrics so small that every completion of their unknown facts can be tried. */
public final class Small {
  public static final Practice PAYMENT = Practice.PAYMENT_OFFERED;
  public static final Practice PLAIN = Practice.PLAIN_LANGUAGE;
  public static final Practice LEAD_DAYS = Practice.MATERIALS_LEAD_DAYS;

  /** Facts of contributions that people may contest. */
  private static final List<FactId> CONTESTED =
      List.of(ACKNOWLEDGED, CONSIDERED, DECIDED, REASON_GIVEN, ANSWERED);

  private static final LocalDate DAY = LocalDate.of(2022, 2, 22);
  private static final Text WORDS = Text.of("words");

  private Small() {}

  public static Arbitrary<Programme> programmes() {
    return Combinators.combine(
            Arbitraries.of(Register.class).set(),
            practices().list().ofMaxSize(3),
            practices().list().ofMaxSize(2).list().ofMaxSize(2),
            steps().list().ofMaxSize(2),
            Arbitraries.of(true, false))
        .as(Small::programme)
        .flatMap(programme -> contested(programme, Arbitraries.of(Answer.YES, Answer.NO)));
  }

  /** Programmes of which somebody also says that a fact holds for some contributions. */
  public static Arbitrary<Programme> programmesContestedInPart() {
    Arbitrary<Answer> some =
        Arbitraries.of(
            Answer.PARTLY,
            Answer.amount(BigDecimal.valueOf(20), "%"),
            Answer.amount(BigDecimal.ZERO, "%"));
    return programmes()
        .flatMap(
            programme ->
                Combinators.combine(Arbitraries.of(CONTESTED), some, Arbitraries.of(Basis.class))
                    .as(Small::contest)
                    .map(one -> plus(programme, one)));
  }

  /** The same, where people may say something else than the record of its facts. */
  private static Arbitrary<Programme> contested(Programme programme, Arbitrary<Answer> answers) {
    Arbitrary<FactId> facts =
        Arbitraries.oneOf(
            Arbitraries.of(CONTESTED),
            Arbitraries.of(FactId.PURPOSE_RECORDED, FactId.CHANGE_ATTRIBUTED));
    Arbitrary<PracticeRecord> ofWhole =
        Combinators.combine(facts, answers, Arbitraries.of(Basis.class)).as(Small::contest);
    Arbitrary<PracticeRecord> ofContribution =
        programme.contributions().isEmpty()
            ? ofWhole
            : Combinators.combine(
                    Arbitraries.of(CONTESTED),
                    answers,
                    Arbitraries.of(Basis.class),
                    Arbitraries.of(programme.contributions()))
                .as((fact, say, basis, of) -> contest(fact, say, basis).withContribution(of.id()));
    return Combinators.combine(
            Arbitraries.oneOf(ofWhole, ofContribution).list().ofMaxSize(2),
            Combinators.combine(Arbitraries.of(CONTESTED), answers, Arbitraries.of(Basis.class))
                .as(Small::contest)
                .optional(0.3))
        .as(
            (more, atActivity) -> {
              Programme said = programme;
              for (PracticeRecord one : more) {
                said = plus(said, one);
              }
              return atActivity.isPresent() ? atFirstActivity(said, atActivity.get()) : said;
            });
  }

  private static PracticeRecord contest(FactId fact, Answer answer, Basis basis) {
    return PracticeRecord.of(Practice.of(fact.value()), answer, basis).withReason(WORDS);
  }

  private static Programme plus(Programme programme, PracticeRecord record) {
    List<PracticeRecord> all = new ArrayList<>(programme.practices());
    all.add(record);
    return programme.withPractices(oneOfEachQuestion(all));
  }

  /** Said at the first activity, from which the first contribution then is. */
  private static Programme atFirstActivity(Programme programme, PracticeRecord record) {
    if (programme.activities().isEmpty() || programme.contributions().isEmpty()) {
      return programme;
    }
    List<Activity> activities = new ArrayList<>(programme.activities());
    Activity first = activities.get(0);
    List<PracticeRecord> said = new ArrayList<>(first.practices());
    said.add(record);
    activities.set(0, first.withPractices(said));
    List<Contribution> contributions = new ArrayList<>(programme.contributions());
    contributions.set(0, contributions.get(0).withActivity(first.id()));
    return programme.withActivities(activities).withContributions(contributions);
  }

  public static Arbitrary<Rubric> rubrics() {
    return Combinators.combine(
            criteria(2).list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(Aggregation.class))
        .as((criteria, aggregation) -> rubric(criteria).withAggregation(aggregation));
  }

  /** Rubrics in which every fact stands only where a better answer raises the score. */
  public static Arbitrary<Rubric> positiveRubrics() {
    Arbitrary<Measure> shares =
        Arbitraries.oneOf(
                facts(Subject.PROGRAMME), facts(Subject.ACTIVITY), facts(Subject.CONTRIBUTION))
            .map(Condition::is)
            .map(Measure::share);
    return Combinators.combine(Arbitraries.oneOf(shares, practiceMeasures()), weights())
        .as((measure, weight) -> criterion(measure, weight, Optional.empty()))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(Small::rubric);
  }

  public static Rubric rubric(List<Criterion> criteria) {
    return Rubric.builder()
        .id("small")
        .title("Small")
        .version("1")
        .author("test")
        .aggregation(Aggregation.WEIGHTED_MEAN)
        .criteria(numbered(criteria))
        .build();
  }

  /** A rubric of one criterion, called 'only'. */
  public static Rubric rubric(String id, Measure measure) {
    return Rubric.builder()
        .id(id)
        .title(id)
        .version("1")
        .author("test")
        .aggregation(Aggregation.WEIGHTED_MEAN)
        .addCriteria(Criterion.of("only", "Only", measure))
        .build();
  }

  public static Arbitrary<Answer> answers() {
    return Arbitraries.of(
        Answer.YES,
        Answer.PARTLY,
        Answer.NO,
        Answer.PREFER_NOT_TO_SAY,
        Answer.doesNotApply(WORDS, WORDS));
  }

  private static Arbitrary<PracticeRecord> practices() {
    Arbitrary<PracticeRecord> words =
        Combinators.combine(Arbitraries.of(PAYMENT, PLAIN), answers(), Arbitraries.of(Basis.class))
            .as(PracticeRecord::of);
    Arbitrary<PracticeRecord> amounts =
        Combinators.combine(Arbitraries.integers().between(3, 8), Arbitraries.of(Basis.class))
            .as(
                (days, basis) ->
                    PracticeRecord.of(
                        LEAD_DAYS, Answer.amount(BigDecimal.valueOf(days), "days"), basis));
    return Arbitraries.oneOf(words, words, amounts);
  }

  private static Programme programme(
      Set<Register> registers,
      List<PracticeRecord> practices,
      List<List<PracticeRecord>> activities,
      List<List<Step>> contributions,
      boolean purpose) {
    var programme =
        Programme.builder()
            .id(ProgrammeId.of("p"))
            .title(Text.of("Small"))
            .asOf(DAY.plusDays(9))
            .registers(KeptRegister.throughout(registers))
            .practices(oneOfEachQuestion(practices));
    if (purpose) {
      programme.purpose(WORDS);
    }
    for (int i = 0; i < activities.size(); i++) {
      programme.addActivities(
          Activity.builder()
              .id(ActivityId.of("a" + i))
              .practices(oneOfEachQuestion(activities.get(i)))
              .build());
    }
    for (int i = 0; i < contributions.size(); i++) {
      programme.addContributions(
          Contribution.raised(ContributionId.of("c" + i), WORDS, PartialDate.of(DAY))
              .withSteps(contributions.get(i)));
    }
    return programme.build();
  }

  private static List<PracticeRecord> oneOfEachQuestion(List<PracticeRecord> records) {
    List<PracticeRecord> kept = new ArrayList<>();
    for (PracticeRecord record : records) {
      if (kept.stream().noneMatch(one -> one.question().equals(record.question()))) {
        kept.add(record);
      }
    }
    return kept;
  }

  private static Arbitrary<List<Step>> steps() {
    Step acknowledged = new Step.Acknowledged(PartialDate.of(DAY));
    Step decided =
        new Step.Decided(
            PartialDate.of(DAY), Disposition.AGREED, Optional.of(WORDS), Optional.empty());
    Step withoutReason =
        new Step.Decided(
            PartialDate.of(DAY), Disposition.PARTLY_AGREED, Optional.empty(), Optional.empty());
    Step told =
        new Step.FedBack(
            PartialDate.of(DAY),
            Feedback.DECISION_AND_REASON,
            Audience.GROUP,
            Optional.of(Channel.EMAIL),
            Optional.empty());
    Step withdrawn = new Step.Withdrawn(PartialDate.of(DAY));
    return Arbitraries.of(
        List.of(
            List.of(),
            List.of(acknowledged),
            List.of(new Step.Considered(PartialDate.of(DAY))),
            List.of(decided),
            List.of(withoutReason),
            List.of(acknowledged, decided, told),
            List.of(withdrawn)));
  }

  private static Arbitrary<Criterion> criteria(int depth) {
    Arbitrary<Measure> leaf =
        Arbitraries.oneOf(
            practiceMeasures(),
            shares(Subject.PROGRAMME),
            shares(Subject.ACTIVITY),
            shares(Subject.CONTRIBUTION));
    Arbitrary<Measure> measure =
        depth == 0
            ? leaf
            : Arbitraries.frequencyOf(
                Tuple.of(4, leaf),
                Tuple.of(
                    1,
                    criteria(depth - 1)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(2)
                        .map(
                            parts ->
                                new Measure.Combined(
                                    Aggregation.WEIGHTED_MEAN,
                                    Optional.empty(),
                                    numbered(parts)))));
    return Combinators.combine(measure, weights(), conditions(Subject.PROGRAMME).optional(0.2))
        .as(Small::criterion);
  }

  private static Criterion criterion(Measure measure, long weight, Optional<Condition> applies) {
    return Criterion.of("x", "x", measure)
        .withWeight(BigDecimal.valueOf(weight))
        .withApplies(applies);
  }

  private static List<Criterion> numbered(List<Criterion> criteria) {
    List<Criterion> numbered = new ArrayList<>();
    for (Criterion criterion : criteria) {
      numbered.add(criterion.withId("c" + numbered.size()));
    }
    return numbered;
  }

  private static Arbitrary<Long> weights() {
    return Arbitraries.longs().between(1, 3);
  }

  private static Arbitrary<Measure> practiceMeasures() {
    return Arbitraries.of(PAYMENT, PLAIN, LEAD_DAYS).map(Measure::practice);
  }

  private static Arbitrary<Measure> shares(Subject subject) {
    return Combinators.combine(conditions(subject).optional(0.5), conditions(subject))
        .as((among, that) -> new Measure.Share(subject, among, that));
  }

  private static Arbitrary<Condition> conditions(Subject subject) {
    Arbitrary<Condition> leaf =
        Arbitraries.oneOf(
            facts(subject).map(Condition::is),
            facts(subject)
                .filter(fact -> fact.answers().accepts(Answer.PARTLY))
                .map(fact -> new Condition.Is(fact, Answer.PARTLY)),
            subject == Subject.CONTRIBUTION
                ? facts(subject).map(Condition::is)
                : Arbitraries.of(5, 7)
                    .map(
                        days ->
                            new Condition.Is(
                                Fact.practice(LEAD_DAYS, subject),
                                Answer.amount(BigDecimal.valueOf(days), "days"))));
    Arbitrary<Condition> timed =
        Arbitraries.of(
            Condition.within(Milestone.RAISED, Milestone.ACKNOWLEDGED, 5),
            Condition.within(Milestone.RAISED, Milestone.ACKNOWLEDGED, 10),
            Condition.within(Milestone.RAISED, Milestone.DECIDED, 9),
            Condition.before(Milestone.ACKNOWLEDGED, Milestone.DECIDED),
            Condition.after(Milestone.CONSIDERED, Milestone.RAISED));
    Arbitrary<Condition> simple =
        subject == Subject.CONTRIBUTION
            ? Arbitraries.oneOf(facts(subject).map(Condition::is), timed)
            : leaf;
    return Arbitraries.oneOf(
        simple,
        simple.map(Condition::not),
        Combinators.combine(simple, simple).as((one, other) -> Condition.all(one, other)),
        Combinators.combine(simple, simple)
            .as((one, other) -> Condition.any(Condition.not(one), other)),
        Combinators.combine(simple, simple, simple)
            .as((one, two, three) -> Condition.atLeast(2, one, two, three)));
  }

  private static Arbitrary<Fact> facts(Subject subject) {
    if (subject == Subject.CONTRIBUTION) {
      return Arbitraries.of(ACKNOWLEDGED, CONSIDERED, DECIDED, REASON_GIVEN, ANSWERED)
          .map(Fact::derived);
    }
    Arbitrary<Fact> practice =
        Arbitraries.of(PAYMENT, PLAIN).map(one -> Fact.practice(one, subject));
    return subject == Subject.ACTIVITY
        ? practice
        : Arbitraries.oneOf(
            practice,
            Arbitraries.of(FactId.PURPOSE_RECORDED, FactId.CHANGE_ATTRIBUTED).map(Fact::derived));
  }
}
