package org.involvement.programme;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.involvement.engagement.Activity;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Decision;
import org.involvement.feedback.Step;
import org.involvement.value.ActivityId;
import org.involvement.value.DecisionId;
import org.involvement.value.PartialDate;
import org.involvement.value.Period;

/**
 * The days of contributions and their steps, as far as the whole record knows them: one without a
 * day takes that of its activity or decision, and none is after the as-of day or before the
 * programme or the activity began.
 */
final class ContributionDays {
  private final Programme programme;
  private final LocalDate firstDay;
  private final Map<ActivityId, PartialDate> activities;
  private final Map<DecisionId, PartialDate> decisions;

  private ContributionDays(Programme programme) {
    this.programme = programme;
    firstDay = programme.period().map(Period::start).orElse(PartialDate.UNKNOWN.earliest());
    activities =
        programme.activities().stream()
            .filter(activity -> activity.within().isPresent())
            .collect(toMap(Activity::id, ContributionDays::day));
    decisions =
        programme.decisions().stream()
            .filter(decision -> decision.day().isKnown())
            .collect(toMap(Decision::id, Decision::day));
  }

  /** All contributions of a programme; the same list where all days are exact, as in most. */
  static List<Contribution> of(Programme programme) {
    List<Contribution> recorded = programme.contributions();
    if (recorded.stream().allMatch(ContributionDays::isExact)) {
      return recorded;
    }
    return recorded.stream().map(new ContributionDays(programme)::narrowed).toList();
  }

  private static boolean isExact(Contribution contribution) {
    return contribution.raisedOn().isExact()
        && contribution.steps().stream().allMatch(step -> step.day().isExact());
  }

  private Contribution narrowed(Contribution contribution) {
    if (isExact(contribution)) {
      return contribution;
    }
    List<Step> steps = new ArrayList<>(contribution.steps());
    for (int i = 0; i < steps.size(); i++) {
      steps.set(i, narrowed(steps, i));
    }
    return contribution.withRaisedOn(raisedOn(contribution, steps)).withSteps(steps);
  }

  /** The day as recorded where a step contradicts what is known besides. */
  private PartialDate raisedOn(Contribution contribution, List<Step> steps) {
    PartialDate day = contribution.raisedOn();
    Optional<PartialDate> occasion = contribution.activity().flatMap(this::activity);
    LocalDate begin =
        occasion.map(PartialDate::earliest).filter(firstDay::isBefore).orElse(firstDay);
    return (day.isKnown() ? Optional.of(day) : occasion)
        .flatMap(known -> known.within(begin, programme.asOf()))
        .filter(known -> steps.stream().noneMatch(step -> step.day().isSurelyBefore(known)))
        .filter(known -> contribution.answerBy().filter(known.earliest()::isAfter).isEmpty())
        .orElse(day);
  }

  private Step narrowed(List<Step> steps, int at) {
    Step step = steps.get(at);
    PartialDate day = step.day();
    if (!day.isKnown() && step instanceof Step.Decided decided) {
      return decided
          .decision()
          .flatMap(id -> Optional.ofNullable(decisions.get(id)))
          .flatMap(this::upToNow)
          .filter(known -> keepsOrder(steps, at, known))
          .or(() -> upToNow(day))
          .map(step::withDay)
          .orElse(step);
    }
    return day.isExact() ? step : upToNow(day).map(step::withDay).orElse(step);
  }

  /** Whether a step counts at the same place with another day. */
  private static boolean keepsOrder(List<Step> steps, int at, PartialDate day) {
    return IntStream.range(0, steps.size())
        .allMatch(
            i ->
                i < at
                    ? !day.isSurelyBefore(steps.get(i).day())
                    : i == at || !steps.get(i).day().isSurelyBefore(day));
  }

  private Optional<PartialDate> upToNow(PartialDate day) {
    return day.within(PartialDate.UNKNOWN.earliest(), programme.asOf());
  }

  private Optional<PartialDate> activity(ActivityId id) {
    return Optional.ofNullable(activities.get(id));
  }

  private static PartialDate day(Activity activity) {
    Period within = activity.within().orElseThrow();
    return PartialDate.between(within.start(), within.end().orElse(PartialDate.UNKNOWN.latest()));
  }
}
