package org.involvement.arbitrary;

import static org.involvement.arbitrary.Values.days;
import static org.involvement.arbitrary.Values.distinct;
import static org.involvement.arbitrary.Values.evidence;
import static org.involvement.arbitrary.Values.few;
import static org.involvement.arbitrary.Values.id;
import static org.involvement.arbitrary.Values.maybe;
import static org.involvement.arbitrary.Values.texts;
import static org.involvement.arbitrary.Values.word;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.involvement.engagement.PracticeRecord;
import org.involvement.feedback.Attainment;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Feedback;
import org.involvement.framework.FactId;
import org.involvement.framework.Practice;
import org.involvement.programme.Barrier;
import org.involvement.programme.BarrierKind;
import org.involvement.programme.BarrierType;
import org.involvement.programme.Commitment;
import org.involvement.programme.Contact;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Mitigation;
import org.involvement.programme.Objective;
import org.involvement.programme.Outcome;
import org.involvement.programme.PageCheck;
import org.involvement.programme.Programme;
import org.involvement.programme.Progress;
import org.involvement.programme.ProgressNote;
import org.involvement.programme.Reflection;
import org.involvement.programme.Register;
import org.involvement.programme.YouSaidWeDid;
import org.involvement.stakeholder.Composition;
import org.involvement.stakeholder.Population;
import org.involvement.value.ActivityId;
import org.involvement.value.Answer;
import org.involvement.value.BarrierId;
import org.involvement.value.Basis;
import org.involvement.value.ChangeId;
import org.involvement.value.CommitmentId;
import org.involvement.value.ContributionId;
import org.involvement.value.DecisionId;
import org.involvement.value.LanguageTag;
import org.involvement.value.ObjectiveId;
import org.involvement.value.OutcomeId;
import org.involvement.value.PartialDate;
import org.involvement.value.ProgrammeId;
import org.involvement.value.StatementId;
import org.involvement.value.Text;

/** Arbitrary programmes: small, legal, and with every part and every alternative there is. */
public final class Programmes {
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  private Programmes() {}

  /** Commitments and the objectives that they are for. */
  private record Plans(List<Objective> objectives, List<Commitment> commitments) {}

  private static Arbitrary<List<ObjectiveId>> someOf(List<Objective> objectives) {
    List<ObjectiveId> ids = objectives.stream().map(Objective::id).toList();
    return ids.isEmpty() ? Arbitraries.just(List.of()) : distinct(Arbitraries.of(ids));
  }

  public static Arbitrary<Programme> programmes() {
    return Known.known().flatMap(Programmes::programmes).withoutEdgeCases();
  }

  private static Arbitrary<Programme> programmes(Known known) {
    return Builders.withBuilder(() -> Programme.builder().asOf(known.asOf()).scales(known.scales()))
        .use(id(ProgrammeId::of))
        .in((programme, id) -> programme.id(id))
        .use(texts())
        .in((programme, title) -> programme.title(title))
        .use(maybe(texts()))
        .in((programme, organisation) -> programme.organisation(organisation))
        .use(maybe(texts()))
        .in((programme, lead) -> programme.leadRole(lead))
        .use(maybe(contacts()))
        .in((programme, contact) -> programme.contact(contact))
        .use(maybe(languages()))
        .in((programme, language) -> programme.language(language))
        .use(Values.partialDates())
        .in((programme, until) -> programme.keepUntil(until))
        .use(maybe(pageChecks()))
        .in((programme, check) -> programme.pageCheck(check))
        .use(maybe(texts()))
        .in((programme, purpose) -> programme.purpose(purpose))
        .use(maybe(Values.periods()))
        .in((programme, period) -> programme.period(period))
        .use(distinct(registers(known.asOf()), KeptRegister::register))
        .in((programme, registers) -> programme.registers(registers))
        .use(distinct(Values.externalIds()))
        .in((programme, references) -> programme.references(references))
        .use(maybe(Values.counts()))
        .in((programme, people) -> programme.people(people))
        .use(distinct(People.populations(), Population::characteristic))
        .in((programme, populations) -> programme.populations(populations))
        .use(distinct(People.compositions(), Composition::characteristic))
        .in((programme, compositions) -> programme.compositions(compositions))
        .use(each(known.stakeholders(), id -> People.stakeholders(known.asOf(), id)))
        .in((programme, stakeholders) -> programme.stakeholders(stakeholders))
        .use(
            distinct(objectives(known.asOf()), Objective::id)
                .flatMap(
                    objectives ->
                        distinct(commitments(known.asOf(), someOf(objectives)), Commitment::id)
                            .map(commitments -> new Plans(objectives, commitments))))
        .in(
            (programme, plans) ->
                programme.objectives(plans.objectives()).commitments(plans.commitments()))
        .use(each(known.activities(), id -> Engagements.activities(known, id)))
        .in((programme, activities) -> programme.activities(activities))
        .use(few(Engagements.promises(known)))
        .in((programme, promises) -> programme.promises(promises))
        .use(few(Engagements.says()))
        .in((programme, power) -> programme.power(power))
        .use(maybe(Engagements.payments()))
        .in((programme, payment) -> programme.payment(payment))
        .use(distinct(contests(known), PracticeRecord::question))
        .in((programme, practices) -> programme.practices(practices))
        .use(few(Engagements.ratings(known)))
        .in((programme, ratings) -> programme.ratings(ratings))
        .use(
            distinct(id(StatementId::of))
                .flatMap(ids -> each(ids, id -> Engagements.statements(known, id))))
        .in((programme, statements) -> programme.statements(statements))
        .use(
            each(known.contributions(), id -> Contributions.contributions(known, id))
                .flatMap(Arbitraries::shuffle))
        .in((programme, contributions) -> programme.contributions(contributions))
        .use(each(known.decisions(), id -> Contributions.decisions(known, id)))
        .in((programme, decisions) -> programme.decisions(decisions))
        .use(each(known.changes(), id -> Contributions.changes(known, id)))
        .in((programme, changes) -> programme.changes(changes))
        .use(distinct(barriers(known.asOf()), Barrier::id))
        .in((programme, barriers) -> programme.barriers(barriers))
        .use(distinct(outcomes(), Outcome::id))
        .in((programme, outcomes) -> programme.outcomes(outcomes))
        .use(few(reflections(known)))
        .in((programme, reflections) -> programme.reflections(reflections))
        .build(programme -> programme.build());
  }

  /** Answers for the whole programme, some that contest a fact of one of its contributions. */
  private static Arbitrary<PracticeRecord> contests(Known known) {
    Arbitrary<PracticeRecord> answers = Engagements.practiceRecords();
    if (known.contributions().isEmpty()) {
      return answers;
    }
    Arbitrary<PracticeRecord> contests =
        Combinators.combine(
                answers,
                Arbitraries.of(FactId.ANSWERED, FactId.DECIDED, FactId.ACKNOWLEDGED),
                Arbitraries.of(Answer.YES, Answer.NO),
                texts(),
                Arbitraries.of(known.contributions()))
            .as(
                (record, fact, answer, reason, contribution) ->
                    record
                        .withPractice(Practice.of(fact.value()))
                        .withAnswer(answer)
                        .withReason(reason)
                        .withContribution(contribution));
    return Arbitraries.frequencyOf(Tuple.of(4, answers), Tuple.of(1, contests));
  }

  public static Arbitrary<Contact> contacts() {
    return Combinators.combine(
            texts(),
            maybe(Arbitraries.of("020 7946 0000", "07700 900000 (text)").map(Text::of)),
            maybe(Arbitraries.of("panel@example.org", "a@b").map(Text::of)),
            maybe(texts()))
        .as(Contact::new);
  }

  public static Arbitrary<LanguageTag> languages() {
    return Arbitraries.of("en", "cy", "pt-BR", "zh-Hant-TW").map(LanguageTag::of);
  }

  public static Arbitrary<PageCheck> pageChecks() {
    return Combinators.combine(texts(), Values.partialDates()).as(PageCheck::new);
  }

  /** Registers that were perhaps begun by a day. */
  public static Arbitrary<KeptRegister> registers(LocalDate asOf) {
    return Combinators.combine(Arbitraries.of(Register.class), by(asOf)).as(KeptRegister::new);
  }

  public static Arbitrary<Objective> objectives() {
    return objectives(LATEST);
  }

  private static Arbitrary<Objective> objectives(LocalDate asOf) {
    return Combinators.combine(id(ObjectiveId::of), texts(), maybe(progress()), few(notes(asOf)))
        .as(Objective::new);
  }

  public static Arbitrary<Commitment> commitments() {
    return commitments(LATEST, Arbitraries.just(List.of(ObjectiveId.of("objective"))));
  }

  private static Arbitrary<Commitment> commitments(
      LocalDate asOf, Arbitrary<List<ObjectiveId>> objectives) {
    return Combinators.combine(
            id(CommitmentId::of),
            texts(),
            maybe(texts()),
            maybe(days()),
            maybe(days()),
            maybe(progress()),
            few(notes(asOf)),
            objectives)
        .as(Commitment::new);
  }

  public static Arbitrary<Barrier> barriers() {
    return barriers(LATEST);
  }

  private static Arbitrary<Barrier> barriers(LocalDate asOf) {
    return Combinators.combine(
            id(BarrierId::of),
            maybe(Arbitraries.of(Barrier.Effect.class)),
            Arbitraries.of(BarrierKind.class),
            maybe(Arbitraries.oneOf(Arbitraries.of(BarrierType.JARGON), word(BarrierType::of))),
            texts(),
            few(mitigations(asOf)))
        .as(
            (id, effect, kind, type, description, mitigations) ->
                new Barrier(
                    id,
                    effect,
                    kind,
                    type,
                    description,
                    effect.equals(Optional.of(Barrier.Effect.HELPED)) ? List.of() : mitigations));
  }

  public static Arbitrary<Mitigation> mitigations(LocalDate asOf) {
    return Combinators.combine(texts(), Arbitraries.of(Mitigation.Stage.class), by(asOf))
        .as(Mitigation::new);
  }

  public static Arbitrary<ProgressNote> notes(LocalDate asOf) {
    return Combinators.combine(by(asOf), texts()).as(ProgressNote::new);
  }

  private static Arbitrary<Progress> progress() {
    return Arbitraries.of(Progress.class);
  }

  /** Days that may be on or before a day. */
  static Arbitrary<PartialDate> by(LocalDate asOf) {
    return Values.partialDates()
        .map(day -> day.earliest().isAfter(asOf) ? PartialDate.UNKNOWN : day);
  }

  public static Arbitrary<Outcome> outcomes() {
    return Combinators.combine(
            id(OutcomeId::of),
            texts(),
            maybe(Arbitraries.of(Attainment.class)),
            maybe(texts()),
            Values.wordsOf(),
            few(evidence()))
        .as(
            (id, statement, attainment, whoGains, word, evidence) ->
                new Outcome(
                    id,
                    statement,
                    attainment,
                    whoGains,
                    word.basis(),
                    word.writtenDownBy(),
                    evidence));
  }

  public static Arbitrary<Reflection> reflections(Known known) {
    return Combinators.combine(
            Values.wordsOf().filter(word -> word.basis() != Basis.DOCUMENT),
            Values.maybe(known.stakeholders()),
            texts(),
            maybe(Values.permissions()))
        .as(
            (by, stakeholder, words, permission) ->
                new Reflection(by.basis(), by.writtenDownBy(), stakeholder, words, permission));
  }

  public static Arbitrary<YouSaidWeDid.Line> lines() {
    return Combinators.combine(
            maybe(id(ActivityId::of)),
            id(ContributionId::of),
            distinct(id(ContributionId::of)),
            maybe(Arbitraries.of(Disposition.class)),
            maybe(id(DecisionId::of)),
            distinct(Arbitraries.of(Feedback.class)),
            distinct(id(ChangeId::of)),
            Arbitraries.of(true, false))
        .as(YouSaidWeDid.Line::new);
  }

  public static Arbitrary<YouSaidWeDid.Together> together() {
    return Combinators.combine(id(DecisionId::of), distinct(id(ChangeId::of)))
        .as(YouSaidWeDid.Together::new);
  }

  private static <K, T> Arbitrary<List<T>> each(List<K> ids, Function<K, Arbitrary<T>> one) {
    List<Arbitrary<T>> all = ids.stream().map(one).toList();
    return all.isEmpty() ? Arbitraries.just(List.of()) : Combinators.combine(all).as(list -> list);
  }
}
