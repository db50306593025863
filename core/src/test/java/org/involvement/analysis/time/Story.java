package org.involvement.analysis.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.involvement.feedback.Audience;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Feedback;
import org.involvement.feedback.Step;
import org.involvement.feedback.View;
import org.involvement.value.ChangeId;
import org.involvement.value.ContributionId;
import org.involvement.value.PartialDate;

/**
 * Contributions from a shorthand: a letter a step and the days since raising, such as 'a3 d5 F7'.
 *
 * <p>a acknowledged, R receipt fed back, c considered; decided: d agreed, p partly agreed, n not
 * agreed, D deferred, y already in place, o outside the remit; decision and reason fed back: F to
 * the contributor, G to the group, P in public; g progress fed back, C change fed back; x acted on,
 * v viewed, w withdrawn, r reopened, m merged, s split; '-7:0' on day 7 the first step was found
 * wrong.
 */
final class Story {
  static final LocalDate RAISED = LocalDate.of(2022, 1, 10);

  private Story() {}

  /** The day so many days after raising. */
  static LocalDate day(long days) {
    return RAISED.plusDays(days);
  }

  static Contribution of(String steps) {
    return of(RAISED, steps);
  }

  static Contribution of(LocalDate raised, String steps) {
    return Contribution.builder()
        .id(ContributionId.of("c"))
        .raisedOn(PartialDate.of(raised))
        .steps(steps(raised, steps))
        .build();
  }

  static List<Contribution> all(String... steps) {
    List<Contribution> all = new ArrayList<>();
    for (String one : steps) {
      all.add(of(one));
    }
    return all;
  }

  private static List<Step> steps(LocalDate raised, String steps) {
    List<Step> all = new ArrayList<>();
    for (String step : steps.isEmpty() ? List.<String>of() : List.of(steps.split(" ", -1))) {
      List<String> numbers = List.of(step.substring(1).split(":", -1));
      LocalDate day = raised.plusDays(Long.parseLong(numbers.get(0)));
      all.add(
          numbers.size() == 2
              ? new Step.Corrected(
                  PartialDate.of(day), Long.parseLong(numbers.get(1)), Optional.empty())
              : step(step.charAt(0), day));
    }
    return all;
  }

  private static Step step(char letter, LocalDate day) {
    return switch (letter) {
      case 'a' -> new Step.Acknowledged(PartialDate.of(day));
      case 'c' -> new Step.Considered(PartialDate.of(day));
      case 'd' -> decided(day, Disposition.AGREED);
      case 'p' -> decided(day, Disposition.PARTLY_AGREED);
      case 'n' -> decided(day, Disposition.NOT_AGREED);
      case 'D' -> decided(day, Disposition.DEFERRED);
      case 'y' -> decided(day, Disposition.ALREADY_IN_PLACE);
      case 'o' -> decided(day, Disposition.OUTSIDE_REMIT);
      case 'R' -> fedBack(day, Feedback.RECEIPT, Audience.CONTRIBUTOR);
      case 'F' -> fedBack(day, Feedback.DECISION_AND_REASON, Audience.CONTRIBUTOR);
      case 'G' -> fedBack(day, Feedback.DECISION_AND_REASON, Audience.GROUP);
      case 'P' -> fedBack(day, Feedback.DECISION_AND_REASON, Audience.PUBLIC);
      case 'g' -> fedBack(day, Feedback.PROGRESS, Audience.CONTRIBUTOR);
      case 'C' -> fedBack(day, Feedback.CHANGE, Audience.CONTRIBUTOR);
      case 'x' -> new Step.ActedOn(PartialDate.of(day), ChangeId.of("change"));
      case 'v' -> new Step.ContributorView(PartialDate.of(day), Optional.of(View.MET));
      case 'w' -> new Step.Withdrawn(PartialDate.of(day));
      case 'r' -> new Step.Reopened(PartialDate.of(day), Optional.empty());
      case 'm' -> new Step.MergedInto(PartialDate.of(day), ContributionId.of("other"));
      case 's' ->
          new Step.SplitInto(
              PartialDate.of(day), List.of(ContributionId.of("one"), ContributionId.of("two")));
      default -> throw new IllegalArgumentException("no step has the letter " + letter);
    };
  }

  private static Step decided(LocalDate day, Disposition disposition) {
    return new Step.Decided(PartialDate.of(day), disposition, Optional.empty(), Optional.empty());
  }

  private static Step fedBack(LocalDate day, Feedback feedback, Audience audience) {
    return new Step.FedBack(
        PartialDate.of(day), feedback, audience, Optional.empty(), Optional.empty());
  }
}
