package org.involvement.arbitrary;

import static org.involvement.arbitrary.Values.distinct;
import static org.involvement.arbitrary.Values.maybe;
import static org.involvement.arbitrary.Values.texts;
import static org.involvement.arbitrary.Values.word;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.involvement.arbitrary.Histories.Planned;
import org.involvement.feedback.Attainment;
import org.involvement.feedback.Change;
import org.involvement.feedback.ChangeKind;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.ContributionKind;
import org.involvement.feedback.Decision;
import org.involvement.feedback.DecisionRule;
import org.involvement.feedback.Direction;
import org.involvement.feedback.Hold;
import org.involvement.feedback.Step;
import org.involvement.feedback.TextForm;
import org.involvement.feedback.Theme;
import org.involvement.value.ChangeId;
import org.involvement.value.ContributionId;
import org.involvement.value.DecisionId;
import org.involvement.value.PartialDate;

/** Arbitrary contributions with legal histories, and the decisions and changes they refer to. */
public final class Contributions {
  private Contributions() {}

  public static Arbitrary<Contribution> contributions() {
    return Known.known()
        .filter(known -> !known.contributions().isEmpty())
        .flatMap(known -> contributions(known, known.contributions().get(0)));
  }

  public static Arbitrary<Contribution> contributions(Known known, ContributionId id) {
    return Values.daysBetween(known.earliest(), known.asOf())
        .flatMap(raised -> contributions(known, id, raised));
  }

  private static Arbitrary<Contribution> contributions(
      Known known, ContributionId id, LocalDate raised) {
    return Builders.withBuilder(() -> Contribution.builder().id(id))
        .use(maybe(Arbitraries.just(raised)).map(Contributions::day))
        .in((contribution, raisedOn) -> contribution.raisedOn(raisedOn))
        .use(maybe(texts()))
        .in((contribution, text) -> contribution.text(text))
        .use(maybe(Arbitraries.of(ContributionKind.class)))
        .in((contribution, kind) -> contribution.kind(kind))
        .use(maybe(Arbitraries.of(TextForm.class)))
        .in((contribution, form) -> contribution.form(form))
        .use(maybe(Values.counts()))
        .in((contribution, saidBy) -> contribution.saidBy(saidBy))
        .use(maybe(texts()))
        .in((contribution, dissent) -> contribution.dissent(dissent))
        .use(few(known.contributions()).map(ids -> without(id, ids)))
        .in((contribution, ids) -> contribution.conflictsWith(ids))
        .use(few(known.contributionsAfter(id)))
        .in((contribution, ids) -> contribution.derivedFrom(ids))
        .use(maybe(Values.permissions()))
        .in((contribution, permission) -> contribution.permission(permission))
        .use(Arbitraries.of(true, false))
        .in((contribution, wish) -> contribution.wishToBeNamed(wish))
        .use(Arbitraries.of(Hold.class).optional(0.1))
        .in((contribution, hold) -> contribution.hold(hold))
        .use(maybe(known.activities()))
        .in((contribution, activity) -> contribution.activity(activity))
        .use(distinct(People.perspectives()))
        .in((contribution, perspectives) -> contribution.perspectives(perspectives))
        .use(maybe(known.stakeholders()))
        .in((contribution, stakeholder) -> contribution.stakeholder(stakeholder))
        .use(distinct(word(Theme::of)))
        .in((contribution, themes) -> contribution.themes(themes))
        .use(maybe(Values.daysBetween(raised, known.asOf()).map(Contributions::later)))
        .in((contribution, answerBy) -> contribution.answerBy(answerBy))
        .use(histories(known, id, raised))
        .in((contribution, steps) -> contribution.steps(steps))
        .build(contribution -> contribution.build())
        .flatMap(
            exact -> Arbitraries.integers().between(0, 11).map(how -> RoughDays.of(exact, how)));
  }

  private static PartialDate day(Optional<LocalDate> day) {
    return day.map(PartialDate::of).orElse(PartialDate.UNKNOWN);
  }

  private static Arbitrary<List<ContributionId>> few(List<ContributionId> all) {
    return Arbitraries.subsetOf(all).ofMaxSize(Math.min(2, all.size())).map(List::copyOf);
  }

  private static List<ContributionId> without(ContributionId id, List<ContributionId> ids) {
    return ids.stream().filter(other -> !other.equals(id)).toList();
  }

  /** What is promised may be later than all that is known. */
  private static LocalDate later(LocalDate day) {
    return day.isBefore(Values.LAST_DAY.minusDays(100)) ? day.plusDays(100) : day;
  }

  public static Arbitrary<List<Step>> histories(Known known, ContributionId id, LocalDate raised) {
    List<ContributionId> others = known.contributionsAfter(id);
    int lastDay = (int) ChronoUnit.DAYS.between(raised, known.asOf());
    return Histories.legal(Steps.possible(known.changes(), others), lastDay)
        .flatMap(plan -> steps(plan, raised, known, others));
  }

  private static Arbitrary<List<Step>> steps(
      List<Planned> plan, LocalDate raised, Known known, List<ContributionId> others) {
    List<Arbitrary<Step>> steps = new ArrayList<>();
    for (Planned planned : plan) {
      PartialDate day = PartialDate.of(raised.plusDays(planned.day()));
      if (planned.corrects() >= 0) {
        steps.add(Steps.corrections(day, planned.corrects()).map(step -> step));
      } else {
        steps.add(
            Steps.steps(planned.letter(), day, known.decisions(), known.changes(), others)
                .map(step -> step));
      }
    }
    return Combinators.combine(steps).as(all -> all);
  }

  public static Arbitrary<Decision> decisions(Known known, DecisionId id) {
    Arbitrary<DecisionRule> rules =
        Arbitraries.oneOf(Arbitraries.of(DecisionRule.CONSENSUS), word(DecisionRule::of));
    return Combinators.combine(
            Values.daysBetween(known.earliest(), known.asOf()),
            Programmes.by(known.asOf()),
            maybe(texts()),
            distinct(People.perspectives()),
            maybe(Arbitraries.of(true, false)),
            maybe(rules),
            Values.few(texts()),
            maybe(texts()))
        .as(
            (day, published, title, by, joint, rule, options, dissent) ->
                new Decision(
                    id,
                    PartialDate.of(day),
                    published.latest().isBefore(day) ? PartialDate.UNKNOWN : published,
                    title,
                    by,
                    joint,
                    rule,
                    options,
                    dissent));
  }

  public static Arbitrary<Change> changes(Known known, ChangeId id) {
    Arbitrary<ChangeKind> kinds =
        Arbitraries.oneOf(Arbitraries.of(ChangeKind.POLICY), word(ChangeKind::of));
    return Builders.withBuilder(() -> Change.builder().id(id))
        .use(maybe(kinds))
        .in((change, kind) -> change.kind(kind))
        .use(texts())
        .in((change, description) -> change.description(description))
        .use(maybe(Arbitraries.of(Direction.class)))
        .in((change, direction) -> change.direction(direction))
        .use(maybe(texts()))
        .in((change, hoped) -> change.hoped(hoped))
        .use(maybe(texts()))
        .in((change, why) -> change.whyItMatters(why))
        .use(maybe(Arbitraries.of(Attainment.class)))
        .in((change, attainment) -> change.attainment(attainment))
        .use(maybe(texts()))
        .in((change, whoGains) -> change.whoGains(whoGains))
        .use(Values.wordsOf())
        .in((change, word) -> change.basis(word.basis()).writtenDownBy(word.writtenDownBy()))
        .use(some(known.decisions()))
        .in((change, decisions) -> change.decisions(decisions))
        .use(some(known.activities()))
        .in((change, activities) -> change.activities(activities))
        .use(Values.few(Values.evidence()))
        .in((change, evidence) -> change.evidence(evidence))
        .build(change -> change.build());
  }

  private static <T> Arbitrary<List<T>> some(List<T> all) {
    return Arbitraries.subsetOf(all).map(List::copyOf);
  }
}
