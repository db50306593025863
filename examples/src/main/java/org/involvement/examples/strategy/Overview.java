package org.involvement.examples.strategy;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.engagement.Activity;
import org.involvement.engagement.Attendance;
import org.involvement.engagement.Promise;
import org.involvement.engagement.Say;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.programme.Commitment;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.value.Basis;
import org.involvement.value.Count;
import org.involvement.value.Text;

/**
 * A programme in words: who was involved and how, what was promised, said, fed back and changed. It
 * says of nothing unknown that it did not happen, and prints words only where they may be quoted.
 */
final class Overview {
  private final Programme programme;
  private final Page page = new Page();

  Overview(Programme programme) {
    this.programme = programme;
    page.heading(programme.title().value() + ", as known on " + programme.asOf());
    programme.purpose().map(Text::value).ifPresent(page::item);
    whoWasInvolved();
    howTheyWereInvolved();
    promises();
    whatWasSaid();
    whatChanged();
    whatStandsInTheWay();
    whatComesNext();
    howItIsLookedBackOn();
  }

  String toText() {
    return page.toString();
  }

  private void whoWasInvolved() {
    page.heading("Who was involved");
    page.item(
        programme.distinctPeople().map(Overview::people).orElse("How many people: not recorded"));
    programme
        .stakeholders()
        .forEach(
            one ->
                page.item(
                    one.description().map(Text::value).orElse(one.id().value())
                        + one.size().map(size -> ": " + people(size)).orElse("")));
  }

  private void howTheyWereInvolved() {
    page.heading("How");
    for (Activity activity : programme.activities()) {
      page.item(
          Stream.of(
                  Optional.of(activity.title().map(Text::value).orElse(activity.id().value())),
                  activity
                      .period()
                      .map(
                          period ->
                              period.start()
                                  + " to "
                                  + period.end().map(Object::toString).orElse("now")),
                  activity.modality().map(Overview::inWords))
              .flatMap(Optional::stream)
              .collect(joining(", ")));
      activity.purpose().map(Text::value).ifPresent(page::detail);
      activity.attendance().forEach(part -> page.detail(attendance(part)));
      activity.power().forEach(say -> page.detail(power(say)));
    }
    programme.power().forEach(say -> page.item(power(say)));
  }

  private void promises() {
    page.heading("What was promised");
    List<Promise> promises =
        Stream.concat(
                programme.promises().stream(),
                programme.activities().stream().flatMap(activity -> activity.promises().stream()))
            .toList();
    if (promises.isEmpty()) {
      page.item("No level of involvement is recorded as promised.");
    }
    promises.forEach(promise -> page.item(promise.level() + ", " + saidBy(promise.basis())));
  }

  private void whatWasSaid() {
    page.heading("What people said, and what was fed back");
    for (Contribution contribution : programme.contributions()) {
      page.item(words(contribution));
      contribution.history().steps().forEach(step -> page.detail(StepText.of(step)));
      if (contribution.history().steps().isEmpty()) {
        page.detail(
            programme.keeps(Register.STEPS)
                ? "Nothing was done with it."
                : "What was done with it is not recorded.");
      }
    }
    if (!programme.keeps(Register.CONTRIBUTIONS)) {
      page.item("Not all that was said is recorded.");
    }
  }

  private void whatChanged() {
    page.heading("What changed");
    for (Change change : programme.changes()) {
      page.item(change.description().value() + " (" + saidBy(change.basis()) + ")");
      change.whyItMatters().map(Text::value).ifPresent(page::detail);
    }
    programme
        .outcomes()
        .forEach(
            outcome ->
                page.item(outcome.statement().value() + " (" + saidBy(outcome.basis()) + ")"));
    if (!programme.keeps(Register.CHANGES)) {
      page.item("Not all that changed is recorded.");
    }
  }

  private void whatStandsInTheWay() {
    page.heading("What stands in the way");
    programme
        .barriers()
        .forEach(
            barrier -> {
              page.item(inWords(barrier.kind()) + ": " + barrier.description().value());
              barrier.mitigations().forEach(done -> page.detail(done.description().value()));
              if (barrier.mitigations().isEmpty() && !programme.keeps(Register.BARRIERS)) {
                page.detail("What was done about it is not recorded.");
              }
            });
  }

  private void whatComesNext() {
    page.heading("What comes next");
    programme.objectives().forEach(objective -> page.item(objective.statement().value()));
    for (Commitment commitment : programme.commitments()) {
      page.item(
          commitment.statement().value()
              + commitment.due().map(due -> " Due " + due + ".").orElse(" No day is recorded."));
    }
  }

  private void howItIsLookedBackOn() {
    page.heading("How it is looked back on");
    programme.reflections().stream()
        .filter(reflection -> reflection.quotable())
        .forEach(
            reflection ->
                page.item(reflection.words().value() + " (" + saidBy(reflection.by()) + ")"));
  }

  private static String words(Contribution contribution) {
    return contribution
        .text()
        .filter(text -> contribution.quotable())
        .map(text -> "\"" + text.value() + "\"")
        .orElse(contribution.id() + " (words not printed)");
  }

  private static String attendance(Attendance part) {
    String who =
        part.perspective()
            .map(Object::toString)
            .or(() -> part.stakeholder().map(Object::toString))
            .orElseThrow();
    return part.modality().map(Overview::inWords).orElse("came")
        + ": "
        + part.actual().map(Overview::people).orElse("not recorded how many")
        + " of "
        + who;
  }

  private static String power(Say say) {
    return say.stage()
        + ": "
        + say.perspective().map(Object::toString).orElse("those involved")
        + " were "
        + inWords(say.power())
        + ", "
        + saidBy(say.basis());
  }

  private static String people(Count count) {
    return count.most().isEmpty()
        ? "at least " + count.least() + (count.least() == 1 ? " person" : " people")
        : count + " people";
  }

  private static String saidBy(Basis basis) {
    return switch (basis) {
      case ORGANISATION -> "the organisation says";
      case CONTRIBUTORS -> "contributors say";
      case DOCUMENT -> "a document shows";
    };
  }

  private static String inWords(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
