package org.involvement.feedback;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.involvement.value.ChangeId;
import org.involvement.value.ContributionId;
import org.involvement.value.PartialDate;
import org.involvement.value.Text;

/**
 * Histories in short: the letters of {@code Legality} with the day of March 2024, such as 'd12';
 * 'G12' is an answer to the group, and '-1@14' corrects step 1 on the 14th.
 */
final class Letters {
  private Letters() {}

  static List<Step> steps(String letters) {
    return Arrays.stream(letters.split(" ", -1))
        .filter(step -> !step.isEmpty())
        .map(Letters::step)
        .toList();
  }

  private static Step step(String step) {
    if (step.startsWith("-")) {
      int at = step.indexOf('@');
      return new Step.Corrected(
          PartialDate.of(day(step.substring(at + 1))),
          Long.parseLong(step.substring(1, at)),
          Optional.empty());
    }
    return step(step.charAt(0), day(step.substring(1)));
  }

  static Step step(char letter, LocalDate day) {
    return step(letter, PartialDate.of(day));
  }

  static Step step(char letter, PartialDate day) {
    return switch (letter) {
      case 'a' -> new Step.Acknowledged(day);
      case 'c' -> new Step.Considered(day);
      case 'd' ->
          new Step.Decided(
              day, Disposition.AGREED, Optional.of(Text.of("It helps.")), Optional.empty());
      case 'f' -> fedBack(day, Feedback.RECEIPT, Audience.CONTRIBUTOR);
      case 'F' -> fedBack(day, Feedback.DECISION_AND_REASON, Audience.CONTRIBUTOR);
      case 'G' -> fedBack(day, Feedback.DECISION_AND_REASON, Audience.GROUP);
      case 'x' -> new Step.ActedOn(day, ChangeId.of("change"));
      case 'v' -> new Step.ContributorView(day, Optional.of(View.MET));
      case 'w' -> new Step.Withdrawn(day);
      case 'r' -> new Step.Reopened(day, Optional.empty());
      case 'm' -> new Step.MergedInto(day, ContributionId.of("other"));
      case 's' ->
          new Step.SplitInto(
              day, List.of(ContributionId.of("other"), ContributionId.of("another")));
      default -> throw new IllegalArgumentException("no step has the letter " + letter);
    };
  }

  private static Step fedBack(PartialDate day, Feedback feedback, Audience audience) {
    return new Step.FedBack(day, feedback, audience, Optional.of(Channel.EMAIL), Optional.empty());
  }

  private static LocalDate day(String day) {
    return LocalDate.of(2024, 3, Integer.parseInt(day));
  }
}
