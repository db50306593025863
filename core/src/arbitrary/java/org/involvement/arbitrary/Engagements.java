package org.involvement.arbitrary;

import static org.involvement.arbitrary.Values.counts;
import static org.involvement.arbitrary.Values.distinct;
import static org.involvement.arbitrary.Values.evidence;
import static org.involvement.arbitrary.Values.few;
import static org.involvement.arbitrary.Values.maybe;
import static org.involvement.arbitrary.Values.texts;
import static org.involvement.arbitrary.Values.word;
import static org.involvement.arbitrary.Values.wordsOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.involvement.engagement.AccessNeeds;
import org.involvement.engagement.Activity;
import org.involvement.engagement.ActivityBuilder;
import org.involvement.engagement.ActivityKind;
import org.involvement.engagement.Attendance;
import org.involvement.engagement.AttendedAs;
import org.involvement.engagement.LevelRating;
import org.involvement.engagement.Method;
import org.involvement.engagement.Modality;
import org.involvement.engagement.PaidWithin;
import org.involvement.engagement.Payment;
import org.involvement.engagement.PaymentWay;
import org.involvement.engagement.PowerRecord;
import org.involvement.engagement.PracticeRecord;
import org.involvement.engagement.Promise;
import org.involvement.engagement.RatedStatement;
import org.involvement.engagement.StatementRatings;
import org.involvement.framework.Power;
import org.involvement.stakeholder.Composition;
import org.involvement.value.ActivityId;
import org.involvement.value.Count;
import org.involvement.value.StatementId;

/** Arbitrary activities and what was said of them. */
public final class Engagements {
  private Engagements() {}

  public static Arbitrary<Method> methods() {
    return Arbitraries.oneOf(
        Arbitraries.of(Method.WORKSHOP, Method.SURVEY, Method.INTERVIEW), word(Method::of));
  }

  public static Arbitrary<Promise> promises(Known known) {
    return Combinators.combine(Arbitraries.of(known.levels()), wordsOf(), few(evidence()))
        .as(
            (level, word, evidence) ->
                new Promise(level, word.basis(), word.writtenDownBy(), evidence));
  }

  public static Arbitrary<PowerRecord> says() {
    return Combinators.combine(
            Published.stages(),
            maybe(People.perspectives()),
            Arbitraries.of(Power.class),
            wordsOf(),
            few(evidence()))
        .as(
            (stage, perspective, power, word, evidence) ->
                new PowerRecord(
                    stage, perspective, power, word.basis(), word.writtenDownBy(), evidence));
  }

  public static Arbitrary<PracticeRecord> practiceRecords() {
    return Combinators.combine(
            Published.practices(), Values.answers(), wordsOf(), maybe(texts()), few(evidence()))
        .as(
            (practice, answer, word, reason, evidence) ->
                new PracticeRecord(
                    practice,
                    answer,
                    word.basis(),
                    word.writtenDownBy(),
                    Optional.empty(),
                    reason,
                    evidence));
  }

  public static Arbitrary<LevelRating> ratings(Known known) {
    return Combinators.combine(
            Arbitraries.of(known.levels()),
            maybe(People.perspectives()),
            maybe(known.stakeholders()),
            counts(),
            maybe(texts()),
            maybe(Values.permissions()))
        .as(LevelRating::new);
  }

  public static Arbitrary<StatementRatings> statementRatings(long points) {
    return Combinators.combine(
            maybe(People.perspectives()), Values.ratingCounts(points), maybe(counts()))
        .as(
            (perspective, counts, asked) ->
                new StatementRatings(
                    perspective,
                    counts,
                    asked.filter(most -> most.max().orElse(Long.MAX_VALUE) >= counts.total())));
  }

  public static Arbitrary<RatedStatement> statements(Known known, StatementId id) {
    return Arbitraries.longs()
        .between(2, 9)
        .flatMap(
            points ->
                Combinators.combine(
                        texts(),
                        maybe(known.activities()),
                        distinct(statementRatings(points), StatementRatings::perspective))
                    .as(
                        (text, activity, ratings) ->
                            new RatedStatement(id, text, activity, points, ratings)));
  }

  public static Arbitrary<Attendance> attendances(Known known) {
    return Combinators.combine(
            People.perspectives(),
            maybe(known.stakeholders()),
            counts(),
            counts(),
            Arbitraries.integers().between(0, 2),
            maybe(Arbitraries.of(Modality.IN_PERSON, Modality.REMOTE, Modality.ASYNCHRONOUS)),
            maybe(Arbitraries.of(AttendedAs.class)))
        .as(
            (perspective, stakeholder, planned, actual, given, modality, as) ->
                new Attendance(
                    stakeholder.isPresent() ? Optional.empty() : Optional.of(perspective),
                    stakeholder,
                    given == 0 ? Optional.empty() : Optional.of(planned),
                    given == 1 ? Optional.empty() : Optional.of(actual),
                    modality,
                    as));
  }

  /** Counts that fit: the three are put in order by what they are at least. */
  public static Arbitrary<AccessNeeds> accessNeeds() {
    Arbitrary<List<Count>> three = counts().list().ofSize(3);
    return Combinators.combine(three, Arbitraries.of(true, false).list().ofSize(3))
        .as(
            (counts, given) -> {
              List<Count> sorted =
                  counts.stream().sorted((a, b) -> Long.compare(b.min(), a.min())).toList();
              return new AccessNeeds(
                  Optional.of(sorted.get(0)).filter(count -> given.get(0)),
                  Optional.of(sorted.get(1)).filter(count -> given.get(1)),
                  Optional.of(sorted.get(2)).filter(count -> given.get(2)));
            });
  }

  public static Arbitrary<PaymentWay> ways() {
    return Arbitraries.oneOf(
        Arbitraries.of(PaymentWay.CASH, PaymentWay.VOUCHER), word(PaymentWay::of));
  }

  public static Arbitrary<PaidWithin> paidWithin() {
    return Combinators.combine(
            Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.ONE).ofScale(3),
            Arbitraries.longs().between(0, 99_999))
        .as(PaidWithin::new);
  }

  /** With a way of payment where nothing else is said. */
  public static Arbitrary<Payment> payments() {
    return Combinators.combine(
            maybe(Arbitraries.of(true, false)),
            distinct(ways()),
            maybe(counts()),
            maybe(paidWithin()))
        .as(
            (known, ways, offered, paid) ->
                new Payment(
                    known,
                    known.isEmpty() && offered.isEmpty() && paid.isEmpty() && ways.isEmpty()
                        ? List.of(PaymentWay.VOUCHER)
                        : ways,
                    offered,
                    paid));
  }

  /** A period, a day, or neither. */
  private static Arbitrary<UnaryOperator<ActivityBuilder>> times() {
    return Arbitraries.oneOf(
        Values.periods().map(period -> activity -> activity.period(period)),
        Values.partialDates().map(day -> activity -> activity.day(day)));
  }

  public static Arbitrary<Activity> activities(Known known, ActivityId id) {
    return Builders.withBuilder(() -> Activity.builder().id(id))
        .use(maybe(texts()))
        .in((activity, title) -> activity.title(title))
        .use(maybe(texts()))
        .in((activity, purpose) -> activity.purpose(purpose))
        .use(distinct(methods()))
        .in((activity, methods) -> activity.methods(methods))
        .use(maybe(Arbitraries.of(Modality.class)))
        .in((activity, modality) -> activity.modality(modality))
        .use(maybe(Arbitraries.of(ActivityKind.class)))
        .in((activity, kind) -> activity.kind(kind))
        .use(times())
        .in((activity, time) -> time.apply(activity))
        .use(few(promises(known)))
        .in((activity, promises) -> activity.promises(promises))
        .use(few(says()))
        .in((activity, power) -> activity.power(power))
        .use(few(attendances(known)))
        .in((activity, attendance) -> activity.attendance(attendance))
        .use(maybe(counts()))
        .in((activity, people) -> activity.people(people))
        .use(distinct(People.compositions(), Composition::characteristic))
        .in((activity, compositions) -> activity.compositions(compositions))
        .use(maybe(accessNeeds()))
        .in((activity, accessNeeds) -> activity.accessNeeds(accessNeeds))
        .use(maybe(payments()))
        .in((activity, payment) -> activity.payment(payment))
        .use(distinct(practiceRecords(), PracticeRecord::question))
        .in((activity, practices) -> activity.practices(practices))
        .use(few(ratings(known)))
        .in((activity, ratings) -> activity.ratings(ratings))
        .build(activity -> activity.build());
  }
}
