package org.involvement.exchange.tracker;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.engagement.Activity;
import org.involvement.exchange.internal.Losses;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Step;
import org.involvement.programme.Programme;
import org.involvement.value.Basis;

/** What a programme holds that a tracker has no column for, counted. */
final class PiritLosses {
  private PiritLosses() {}

  static void count(Programme programme, Losses losses) {
    List<Step> steps =
        programme.contributions().stream().flatMap(each -> each.steps().stream()).toList();
    losses.add(
        UnwrittenLoss.STEPS_OF_OTHER_KINDS,
        steps.stream().filter(step -> !isWritten(step)).count());
    losses.add(
        UnwrittenLoss.STEPS_NOT_STANDING,
        steps.stream().filter(PiritLosses::isWritten).count() - standing(programme));
    losses.add(
        UnwrittenLoss.WAY_OF_FEEDBACK,
        programme.contributions().stream()
            .flatMap(each -> PiritAnswer.of(each.history()).stream())
            .filter(PiritAnswer::saysMore)
            .count());
    losses.add(
        UnwrittenLoss.REASONS,
        steps.stream()
            .filter(step -> step instanceof Step.Decided decided && decided.reason().isPresent())
            .count());
    losses.add(
        UnwrittenLoss.THEMES,
        programme.contributions().stream()
            .flatMap(each -> each.themes().stream())
            .filter(theme -> PiritStandards.name(theme).isEmpty())
            .count());
    losses.add(
        UnwrittenLoss.DETAILS_OF_CONTRIBUTIONS,
        programme.contributions().stream().filter(PiritLosses::saysMore).count());
    losses.add(
        UnwrittenLoss.WHO_MAY_READ,
        programme.contributions().stream().filter(PiritLosses::saysMoreOfReaders).count());
    losses.add(
        UnwrittenLoss.DETAILS_OF_ACTIVITIES,
        programme.activities().stream().filter(PiritLosses::saysMore).count());
    losses.add(
        UnwrittenLoss.DETAILS_OF_CHANGES,
        programme.changes().stream().filter(PiritLosses::saysMore).count());
    ofProgramme(programme, losses);
  }

  private static void ofProgramme(Programme programme, Losses losses) {
    add(UnwrittenLoss.STAKEHOLDERS, programme.stakeholders(), losses);
    add(UnwrittenLoss.OBJECTIVES, programme.objectives(), losses);
    add(UnwrittenLoss.PROMISES, programme.promises(), losses);
    add(UnwrittenLoss.POWER, programme.power(), losses);
    add(UnwrittenLoss.PRACTICES, programme.practices(), losses);
    add(UnwrittenLoss.RATINGS, programme.ratings(), losses);
    add(UnwrittenLoss.STATEMENTS, programme.statements(), losses);
    add(UnwrittenLoss.DECISIONS, programme.decisions(), losses);
    add(UnwrittenLoss.COMMITMENTS, programme.commitments(), losses);
    add(UnwrittenLoss.BARRIERS, programme.barriers(), losses);
    add(UnwrittenLoss.OUTCOMES, programme.outcomes(), losses);
    add(UnwrittenLoss.REFLECTIONS, programme.reflections(), losses);
    add(UnwrittenLoss.COMPOSITIONS, programme.compositions(), losses);
    add(UnwrittenLoss.POPULATIONS, programme.populations(), losses);
    add(UnwrittenLoss.SCALES, programme.scales(), losses);
    add(UnwrittenLoss.REFERENCES, programme.references(), losses);
    add(UnwrittenLoss.REGISTERS, programme.registers(), losses);
    losses.add(
        UnwrittenLoss.WHOLE,
        Stream.of(
                    programme.organisation(),
                    programme.leadRole(),
                    programme.contact(),
                    programme.language(),
                    programme.pageCheck(),
                    programme.purpose(),
                    programme.period(),
                    programme.people(),
                    programme.payment())
                .filter(Optional::isPresent)
                .count()
            + (programme.keepUntil().isKnown() ? 1 : 0));
  }

  private static void add(UnwrittenLoss kind, Collection<?> items, Losses losses) {
    losses.add(kind, items.size());
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
        || contribution.answerBy().isPresent()
        || contribution.kind().isPresent()
        || contribution.saidBy().isPresent()
        || contribution.dissent().isPresent()
        || !contribution.conflictsWith().isEmpty()
        || !contribution.derivedFrom().isEmpty();
  }

  private static boolean saysMoreOfReaders(Contribution contribution) {
    boolean more =
        contribution.text().isPresent()
            ? PiritPermission.of(contribution).isLessThan(contribution)
            : contribution.form().isPresent() || contribution.permission().isPresent();
    return more || contribution.wishToBeNamed() || contribution.hold().isPresent();
  }

  private static boolean saysMore(Change change) {
    return change.kind().isPresent()
        || change.direction().isPresent()
        || change.basis() != Basis.ORGANISATION
        || !change.decisions().isEmpty()
        || !change.activities().isEmpty()
        || change.attainment().isPresent()
        || change.whoGains().isPresent()
        || !change.evidence().isEmpty();
  }

  private static boolean saysMore(Activity activity) {
    Activity written =
        Activity.builder()
            .id(activity.id())
            .title(activity.title())
            .methods(activity.title().isPresent() ? List.of() : activity.methods())
            .period(activity.period())
            .day(activity.day())
            .build();
    return !written.equals(activity);
  }
}
