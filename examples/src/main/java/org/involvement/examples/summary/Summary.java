package org.involvement.examples.summary;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.engagement.Activity;
import org.involvement.engagement.Attendance;
import org.involvement.engagement.PowerRecord;
import org.involvement.engagement.Promise;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.programme.Commitment;
import org.involvement.programme.Mitigation;
import org.involvement.programme.Programme;
import org.involvement.programme.Progress;
import org.involvement.programme.Reflection;
import org.involvement.programme.Register;
import org.involvement.scoring.Rubrics;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.Basis;
import org.involvement.value.Count;
import org.involvement.value.Period;
import org.involvement.value.Readers;
import org.involvement.value.StakeholderId;
import org.involvement.value.Text;

/**
 * A programme in words: who was involved and how, what was promised, said, fed back and changed,
 * and what the record supports of the UK Standards. It says of nothing unknown that it did not
 * happen, and prints words only where the public may read them.
 */
public final class Summary {
  private final Programme programme;
  private final Page page = new Page();

  private Summary(Programme programme) {
    this.programme = programme;
    page.heading(programme.title().value() + ", as known on " + programme.asOf());
    programme.organisation().map(Text::value).ifPresent(of -> page.item("Organisation: " + of));
    programme.leadRole().map(Text::value).ifPresent(lead -> page.item("Lead: " + lead));
    programme.purpose().map(Text::value).ifPresent(purpose -> page.item("Purpose: " + purpose));
    whoWasInvolved();
    howTheyWereInvolved();
    promises();
    whatWasSaid();
    whatChanged();
    whatStandsInTheWay();
    whatComesNext();
    howItIsLookedBackOn();
  }

  /** {@return the summary of a programme} */
  public static Summary of(Programme programme) {
    return new Summary(programme.withoutHeld());
  }

  /** {@return the summary as plain text, no line of it longer than 80 characters} */
  public String toText() {
    return page + "\n" + Rubrics.ukStandards().score(programme).toText();
  }

  private void whoWasInvolved() {
    page.heading("Who was involved");
    page.item(
        programme.distinctPeople().map(Summary::people).orElse("How many people: not recorded"));
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
                  activity.day().isKnown()
                      ? Optional.of(activity.day().toString())
                      : activity.period().map(Summary::days),
                  activity.kind().map(StepText::inWords),
                  activity.modality().map(StepText::inWords))
              .flatMap(Optional::stream)
              .collect(joining(", ")));
      activity.purpose().map(Text::value).ifPresent(page::detail);
      activity.attendance().forEach(part -> page.detail(attendance(part)));
      activity.power().forEach(record -> page.detail(power(record)));
    }
    programme.power().forEach(record -> page.item(power(record)));
    if (!programme.keeps(Register.ACTIVITIES)) {
      page.item("Whether these are all activities is not recorded.");
    }
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
    promises.forEach(promise -> page.item(level(promise) + ", " + saidBy(promise.basis())));
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
      page.item("Whether this is all that was said is not recorded.");
    }
  }

  private void whatChanged() {
    page.heading("What changed");
    for (Change change : programme.changes()) {
      page.item(
          change.description().value()
              + " ("
              + saidBy(change.basis())
              + expected(change.isExpected())
              + ")");
      change.whyItMatters().map(Text::value).ifPresent(page::detail);
    }
    programme
        .outcomes()
        .forEach(
            outcome ->
                page.item(
                    outcome.statement().value()
                        + " ("
                        + saidBy(outcome.basis())
                        + expected(outcome.isExpected())
                        + ")"));
    if (!programme.keeps(Register.CHANGES)) {
      page.item("Whether this is all that changed is not recorded.");
    }
  }

  private static String expected(boolean is) {
    return is ? "; expected, not achieved yet" : "";
  }

  private void whatStandsInTheWay() {
    page.heading("Barriers and what helped");
    programme
        .barriers()
        .forEach(
            barrier -> {
              String help = barrier.isHelp() ? "What helped, " : "";
              page.item(
                  help + StepText.inWords(barrier.kind()) + ": " + barrier.description().value());
              barrier
                  .mitigations()
                  .forEach(
                      each ->
                          page.detail(
                              (each.isDone() ? "" : "Proposed: ") + each.description().value()));
              if (!barrier.isHelp()
                  && barrier.mitigations().stream().noneMatch(Mitigation::isDone)) {
                page.detail(
                    programme.keeps(Register.BARRIERS)
                        ? "Nothing was done about it."
                        : "What was done about it is not recorded.");
              }
            });
    if (programme.barriers().isEmpty()) {
      page.item(unlessKept(Register.BARRIERS, "No barrier was named."));
    }
  }

  private void whatComesNext() {
    page.heading("What comes next");
    programme
        .objectives()
        .forEach(
            objective -> page.item(objective.statement().value() + progress(objective.progress())));
    for (Commitment commitment : programme.commitments()) {
      page.item(
          commitment.statement().value()
              + commitment.due().map(due -> " Due " + due + ".").orElse(" No day is recorded.")
              + progress(commitment.progress()));
    }
    if (programme.objectives().isEmpty() && programme.commitments().isEmpty()) {
      page.item(unlessKept(Register.COMMITMENTS, "Nothing was committed to."));
    }
  }

  private static String progress(Optional<Progress> progress) {
    return progress.map(how -> " (" + StepText.inWords(how) + ")").orElse("");
  }

  private void howItIsLookedBackOn() {
    page.heading("How it is looked back on");
    List<Reflection> printed =
        programme.reflections().stream()
            .filter(one -> one.wordsFor(Readers.PUBLIC).isPresent())
            .toList();
    printed.forEach(
        reflection -> page.item(reflection.words().value() + " (" + saidBy(reflection.by()) + ")"));
    if (printed.isEmpty()) {
      page.item("Nothing is recorded that may be quoted.");
    }
  }

  private String unlessKept(Register register, String words) {
    return programme.keeps(register) ? words : "Nothing is recorded.";
  }

  private String level(Promise promise) {
    return programme
        .frameworks()
        .scale(promise.level().scale())
        .flatMap(
            scale ->
                scale
                    .level(promise.level().level())
                    .map(level -> "'" + level.name() + "' of the " + scale.name()))
        .orElse(promise.level().toString());
  }

  private String attendance(Attendance part) {
    String who =
        part.perspective()
            .map(perspective -> " bringing " + spaced(perspective.value()))
            .or(() -> part.stakeholder().map(id -> " of: " + name(id)))
            .orElseThrow();
    return part.modality().map(StepText::inWords).orElse("came")
        + ": "
        + part.actual().map(Summary::people).orElse("not recorded how many")
        + who
        + part.as()
            .filter(as -> !part.isOfContributors())
            .map(as -> " as " + StepText.inWords(as) + ", not counted as involved")
            .orElse("");
  }

  private String name(StakeholderId id) {
    return programme
        .stakeholder(id)
        .flatMap(Stakeholder::description)
        .map(Text::value)
        .orElse(id.value());
  }

  private static String words(Contribution contribution) {
    return contribution
        .textFor(Readers.PUBLIC)
        .map(text -> "\"" + text.value() + "\"")
        .orElse(contribution.id() + " (words not printed)");
  }

  private static String power(PowerRecord record) {
    return "power in "
        + spaced(record.stage().value())
        + ": "
        + record.perspective().map(one -> spaced(one.value())).orElse("those involved")
        + " "
        + switch (record.power()) {
          case NONE -> "had none";
          case INFORMED -> "were told";
          case CONSULTED -> "were asked";
          case ADVISED -> "gave advice that was to be answered";
          case SHARED -> "decided together with the organisation";
          case DELEGATED -> "decided";
        }
        + ", "
        + saidBy(record.basis());
  }

  private static String days(Period period) {
    String start = period.start().toString();
    return period
        .end()
        .map(end -> end.equals(period.start()) ? start : start + " to " + end)
        .orElse("since " + start);
  }

  private static String spaced(String word) {
    return word.replace('-', ' ');
  }

  private static String people(Count count) {
    return count.max().isEmpty()
        ? "at least " + count.min() + (count.min() == 1 ? " person" : " people")
        : count + " people";
  }

  private static String saidBy(Basis basis) {
    return switch (basis) {
      case ORGANISATION -> "the organisation says";
      case CONTRIBUTORS -> "contributors say";
      case JOINT -> "both sides together say";
      case INDEPENDENT -> "an independent observer says";
      case DOCUMENT -> "a document shows";
    };
  }
}
