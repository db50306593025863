package org.involvement.programme;

import java.util.List;
import org.involvement.engagement.Activity;
import org.involvement.engagement.LevelRating;
import org.involvement.engagement.PowerRecord;
import org.involvement.engagement.PracticeRecord;
import org.involvement.engagement.Promise;
import org.involvement.engagement.RatedStatement;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Decision;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.Answer;

/**
 * A programme without texts that quote words. Not looked at: the words of contributions, those of
 * ratings and reflections of known stakeholders, titles of the programme and its activities, its
 * organisation, roles and contact, the roles of those who say that something does not apply, and
 * populations.
 */
final class Unquoting {
  private final Quotations quoted;

  Unquoting(Quotations quoted) {
    this.quoted = quoted;
  }

  Programme of(Programme all) {
    return Programme.builder()
        .from(all)
        .purpose(quoted.removedFrom(all.purpose()))
        .stakeholders(all.stakeholders().stream().map(this::stakeholder).toList())
        .objectives(all.objectives().stream().map(this::objective).toList())
        .activities(all.activities().stream().map(this::activity).toList())
        .promises(promises(all.promises()))
        .power(power(all.power()))
        .practices(practices(all.practices()))
        .ratings(ratings(all.ratings()))
        .statements(all.statements().stream().map(this::statement).toList())
        .contributions(all.contributions().stream().map(this::contribution).toList())
        .decisions(all.decisions().stream().map(this::decision).toList())
        .changes(all.changes().stream().map(this::change).toList())
        .commitments(all.commitments().stream().map(this::commitment).toList())
        .barriers(all.barriers().stream().map(this::barrier).toList())
        .outcomes(all.outcomes().stream().map(this::outcome).toList())
        .reflections(all.reflections().stream().map(this::reflection).toList())
        .build();
  }

  private Stakeholder stakeholder(Stakeholder one) {
    return one.withDescription(quoted.removedFrom(one.description()));
  }

  private Objective objective(Objective one) {
    return one.withStatement(quoted.removedFrom(one.statement())).withNotes(notes(one.notes()));
  }

  private Activity activity(Activity one) {
    return Activity.builder()
        .from(one)
        .purpose(quoted.removedFrom(one.purpose()))
        .promises(promises(one.promises()))
        .power(power(one.power()))
        .practices(practices(one.practices()))
        .ratings(ratings(one.ratings()))
        .build();
  }

  private List<Promise> promises(List<Promise> all) {
    return all.stream()
        .map(one -> one.withEvidence(quoted.removedFromEvidence(one.evidence())))
        .toList();
  }

  private List<PowerRecord> power(List<PowerRecord> all) {
    return all.stream()
        .map(one -> one.withEvidence(quoted.removedFromEvidence(one.evidence())))
        .toList();
  }

  private List<PracticeRecord> practices(List<PracticeRecord> all) {
    return all.stream()
        .map(
            one ->
                one.withAnswer(answer(one.answer()))
                    .withReason(quoted.removedFrom(one.reason()))
                    .withEvidence(quoted.removedFromEvidence(one.evidence())))
        .toList();
  }

  private Answer answer(Answer answer) {
    return answer instanceof Answer.DoesNotApply not
        ? Answer.doesNotApply(quoted.removedFrom(not.reason()), not.saidBy())
        : answer;
  }

  private List<LevelRating> ratings(List<LevelRating> all) {
    return all.stream()
        .map(
            one ->
                one.stakeholder().isPresent()
                    ? one
                    : one.withComment(quoted.removedFrom(one.comment())))
        .toList();
  }

  private RatedStatement statement(RatedStatement one) {
    return one.withText(quoted.removedFrom(one.text()));
  }

  private Contribution contribution(Contribution one) {
    return one.withDissent(quoted.removedFrom(one.dissent()))
        .withSteps(one.steps().stream().map(step -> step.withWords(quoted::removedFrom)).toList());
  }

  private Decision decision(Decision one) {
    return one.withTitle(quoted.removedFrom(one.title()))
        .withOptions(quoted.removedFrom(one.options()))
        .withDissent(quoted.removedFrom(one.dissent()));
  }

  private Change change(Change one) {
    return one.withDescription(quoted.removedFrom(one.description()))
        .withHoped(quoted.removedFrom(one.hoped()))
        .withWhyItMatters(quoted.removedFrom(one.whyItMatters()))
        .withWhoGains(quoted.removedFrom(one.whoGains()))
        .withEvidence(quoted.removedFromEvidence(one.evidence()));
  }

  private Commitment commitment(Commitment one) {
    return one.withStatement(quoted.removedFrom(one.statement()))
        .withOwnerRole(quoted.removedFrom(one.ownerRole()))
        .withNotes(notes(one.notes()));
  }

  private List<ProgressNote> notes(List<ProgressNote> all) {
    return all.stream()
        .map(one -> new ProgressNote(one.day(), quoted.removedFrom(one.text())))
        .toList();
  }

  private Barrier barrier(Barrier one) {
    return one.withDescription(quoted.removedFrom(one.description()))
        .withMitigations(
            one.mitigations().stream()
                .map(
                    each ->
                        new Mitigation(
                            quoted.removedFrom(each.description()), each.stage(), each.day()))
                .toList());
  }

  private Outcome outcome(Outcome one) {
    return one.withStatement(quoted.removedFrom(one.statement()))
        .withWhoGains(quoted.removedFrom(one.whoGains()))
        .withEvidence(quoted.removedFromEvidence(one.evidence()));
  }

  private Reflection reflection(Reflection one) {
    return one.stakeholder().isPresent() ? one : one.withWords(quoted.removedFrom(one.words()));
  }
}
