package org.involvement.examples.summary;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import org.involvement.feedback.Step;

/** A step of a contribution in words. */
final class StepText {
  private StepText() {}

  static String of(Step step) {
    return step.day() + " " + what(step);
  }

  private static String what(Step step) {
    if (step instanceof Step.Decided decided) {
      return "decided: "
          + inWords(decided.disposition())
          + decided.reason().map(reason -> ", because: " + reason.value()).orElse("");
    }
    if (step instanceof Step.FedBack told) {
      return "fed back: "
          + inWords(told.feedback())
          + ", to "
          + inWords(told.audience())
          + told.channel().map(channel -> ", by " + channel).orElse("");
    }
    if (step instanceof Step.ActedOn acted) {
      return "acted on: " + acted.change();
    }
    if (step instanceof Step.ContributorView viewed) {
      return viewed
          .view()
          .map(view -> "the contributor finds it " + inWords(view))
          .orElse("the contributor gave their view, which was redacted");
    }
    return inWords(step.getClass().getSimpleName())
        + step.successors().stream().map(id -> " " + id).collect(joining(","));
  }

  static String inWords(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String inWords(String camelCase) {
    return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
