package org.involvement.exchange.tracker;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.engagement.Activity;
import org.involvement.exchange.internal.Unmapped;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Step;
import org.involvement.programme.Programme;
import org.involvement.value.Basis;

/** What a programme holds that a tracker has no column for, counted. */
final class PiritLosses {
  private PiritLosses() {}

  static void count(Programme programme, Unmapped unmapped) {
    List<Step> steps =
        programme.contributions().stream().flatMap(each -> each.steps().stream()).toList();
    unmapped.add(
        "steps other than decided, decision and reason fed back, and acted on",
        steps.stream().filter(step -> !isWritten(step)).count());
    unmapped.add(
        "such steps that no longer stand, or say again what stands",
        steps.stream().filter(PiritLosses::isWritten).count() - standing(programme));
    unmapped.add(
        "how it was fed back, to how many, and to one person alone",
        programme.contributions().stream()
            .flatMap(each -> PiritAnswer.of(each.history()).stream())
            .filter(PiritAnswer::saysMore)
            .count());
    unmapped.add(
        "reasons of decisions",
        steps.stream()
            .filter(step -> step instanceof Step.Decided decided && decided.reason().isPresent())
            .count());
    unmapped.add(
        "themes that are none of the UK Standards of 2019",
        programme.contributions().stream()
            .flatMap(each -> each.themes().stream())
            .filter(theme -> PiritStandards.name(theme).isEmpty())
            .count());
    unmapped.add(
        "contributions of which it is known who said them, or by when an answer was promised",
        programme.contributions().stream().filter(PiritLosses::saysMore).count());
    unmapped.add(
        "activities of which more is known than time and way",
        programme.activities().stream().filter(PiritLosses::saysMore).count());
    unmapped.add(
        "changes of which more is known than what changed, what was hoped and why it matters",
        programme.changes().stream().filter(PiritLosses::saysMore).count());
    ofProgramme(programme, unmapped);
  }

  private static void ofProgramme(Programme programme, Unmapped unmapped) {
    add("stakeholders", programme.stakeholders(), unmapped);
    add("objectives", programme.objectives(), unmapped);
    add("promises", programme.promises(), unmapped);
    add("records of power", programme.power(), unmapped);
    add("practices", programme.practices(), unmapped);
    add("ratings of a level", programme.ratings(), unmapped);
    add("statements that were rated", programme.statements(), unmapped);
    add("decisions", programme.decisions(), unmapped);
    add("commitments", programme.commitments(), unmapped);
    add("barriers", programme.barriers(), unmapped);
    add("outcomes", programme.outcomes(), unmapped);
    add("reflections", programme.reflections(), unmapped);
    add("counts of people by category", programme.compositions(), unmapped);
    add("populations", programme.populations(), unmapped);
    add("scales of its own", programme.scales(), unmapped);
    add("references to other registers", programme.references(), unmapped);
    add("registers of which a full list was kept", programme.registers(), unmapped);
    unmapped.add(
        "purpose, period and number of people of the whole",
        Stream.of(programme.purpose(), programme.period(), programme.people())
            .filter(Optional::isPresent)
            .count());
  }

  private static void add(String name, Collection<?> items, Unmapped unmapped) {
    unmapped.add(name, items.size());
  }

  /** How many such steps stand in the rows. */
  private static long standing(Programme programme) {
    return programme.contributions().stream()
        .map(Contribution::history)
        .mapToLong(
            history ->
                history.decision().stream().count()
                    + PiritAnswer.of(history).stream().count()
                    + history.changes().size())
        .sum();
  }

  private static boolean isWritten(Step step) {
    return step instanceof Step.Decided
        || step instanceof Step.ActedOn
        || PiritAnswer.isAnswer(step);
  }

  private static boolean saysMore(Contribution contribution) {
    return !contribution.perspectives().isEmpty()
        || contribution.stakeholder().isPresent()
        || contribution.answerBy().isPresent();
  }

  private static boolean saysMore(Change change) {
    return change.kind().isPresent()
        || change.direction().isPresent()
        || change.basis() != Basis.ORGANISATION
        || !change.decisions().isEmpty()
        || !change.evidence().isEmpty();
  }

  private static boolean saysMore(Activity activity) {
    Activity written =
        Activity.builder()
            .id(activity.id())
            .title(activity.title())
            .methods(activity.title().isPresent() ? List.of() : activity.methods())
            .period(activity.period())
            .build();
    return !written.equals(activity);
  }
}
