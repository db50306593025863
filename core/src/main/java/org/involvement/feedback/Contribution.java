package org.involvement.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.ActivityId;
import org.involvement.value.ChangeId;
import org.involvement.value.ContributionId;
import org.involvement.value.Count;
import org.involvement.value.DecisionId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import org.involvement.value.Permission;
import org.involvement.value.Readers;
import org.involvement.value.StakeholderId;
import org.involvement.value.Text;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * One thing that was said, made or asked for by people involved, and what was done with it.
 *
 * <p>Its history is only ever added to. Which steps are legal: it is acknowledged once; considering
 * it after a decision, and deciding it after a decision or a withdrawal, need a reopening between
 * them; acting on it, and feeding back decision and reason, need a decision that stands; after
 * merging or splitting it is only fed back and viewed. A history is checked on the steps left after
 * corrections, in the order of recording, except that a step that surely came earlier comes first.
 *
 * @param id its id within the programme
 * @param text what was said; empty when it was redacted, or no words were kept
 * @param kind the sort of thing that was said or done; empty means not recorded, and counts as a
 *     comment
 * @param form how the text comes from what people said; empty means unknown, and the text is
 *     treated as the words of a person
 * @param saidBy how many people said it; empty means unknown
 * @param dissent what those said who saw it differently; empty where nobody is known to. It may be
 *     read by those who may read the text
 * @param conflictsWith the contributions that ask for something else, such as the other position on
 *     an issue
 * @param derivedFrom the contributions that it was made of, such as the one of which it is a piece,
 *     or those that it sums up
 * @param permission who may read the text, and on whose word; empty means none was recorded
 * @param wishToBeNamed whether the people who said it want their names printed with it. Names are
 *     never in the record
 * @param hold why it is not for anyone outside; empty where it is not held
 * @param raisedOn the day it was said
 * @param activity the activity in which it was said; empty means unknown, or in none
 * @param perspectives the standpoints it was said from; empty means unknown
 * @param stakeholder who said it, as a pseudonym, group or organisation; empty means unknown
 * @param themes what it is about
 * @param answerBy the day by which an answer was promised; empty means unknown, or none was
 *     promised
 * @param steps what was done with it, in the order of recording
 */
@Value.Builder
public record Contribution(
    ContributionId id,
    Optional<Text> text,
    Optional<ContributionKind> kind,
    Optional<TextForm> form,
    Optional<Count> saidBy,
    Optional<Text> dissent,
    List<ContributionId> conflictsWith,
    List<ContributionId> derivedFrom,
    Optional<Permission> permission,
    boolean wishToBeNamed,
    Optional<Hold> hold,
    PartialDate raisedOn,
    Optional<ActivityId> activity,
    List<Perspective> perspectives,
    Optional<StakeholderId> stakeholder,
    List<Theme> themes,
    Optional<LocalDate> answerBy,
    List<Step> steps)
    implements WithContribution {
  /**
   * Checks the parts and the history.
   *
   * @throws InvalidValueException if the id is missing, a perspective, theme or id stands twice, it
   *     refers to itself, the answer was promised for a day before it was said, or a step is not
   *     legal after those before it; then both steps are named, and what would be legal
   */
  public Contribution {
    Checks.required(id, "contribution.id");
    text = Checks.optional(text);
    kind = Checks.optional(kind);
    form = Checks.optional(form);
    saidBy = Checks.optional(saidBy);
    dissent = Checks.optional(dissent);
    conflictsWith = others(id, conflictsWith, "contribution.conflictsWith");
    derivedFrom = others(id, derivedFrom, "contribution.derivedFrom");
    permission = Checks.optional(permission);
    hold = Checks.optional(hold);
    raisedOn = Checks.partialDate(raisedOn);
    activity = Checks.optional(activity);
    perspectives = Checks.distinct(perspectives, "contribution.perspectives");
    stakeholder = Checks.optional(stakeholder);
    themes = Checks.distinct(themes, "contribution.themes");
    answerBy = Checks.optionalDay(answerBy, "contribution.answerBy");
    checkOrder(raisedOn, answerBy);
    steps = Checks.list(steps, "contribution.steps");
    StepSequence.check(raisedOn, steps);
    checkGoesOnElsewhere(id, steps);
  }

  /** {@return a contribution that was said on a day, and nothing done with it yet} */
  public static Contribution raised(ContributionId id, Text text, PartialDate day) {
    return builder()
        .id(id)
        .text(Checks.required(text, "contribution.text"))
        .raisedOn(Checks.required(day, "contribution.raisedOn"))
        .build();
  }

  /** {@return an empty builder} */
  public static ContributionBuilder builder() {
    return new ContributionBuilder();
  }

  /** {@return what its steps come to} */
  public History history() {
    return new History(raisedOn, steps);
  }

  /** {@return how far it has come} After a reopening it is decided no more. */
  public State state() {
    return history().state();
  }

  /**
   * {@return whether decision and reason were fed back, to whomever, since the decision that
   * stands}
   */
  public boolean isAnswered() {
    return history().isAnswered();
  }

  /** {@return whether something changed because of it} That may be so before it is answered. */
  public boolean ledToChange() {
    return history().ledToChange();
  }

  /**
   * {@return whether the contributor can be told what became of it} They can where the record names
   * them by a pseudonym, or shows that they were told something or gave their view. Our judgement;
   * where it is false, only the group or the public can be told.
   */
  public boolean canReceiveReply() {
    return stakeholder.isPresent()
        || history().steps().stream().anyMatch(Contribution::isWithContributor);
  }

  /**
   * {@return the same as known on a day: with the steps and corrections that surely happened up to
   * it; empty where it may have been said only later} The days are those of what happened, not of
   * when it was recorded. A contribution of which no day is known is kept. A step that is undone
   * only by a later correction still counts; where such steps contradict those that count today,
   * none of them is in it.
   */
  public Optional<Contribution> asKnownOn(LocalDate day) {
    Checks.required(day, "contribution.asKnownOn");
    boolean isSaid = !raisedOn.isKnown() || !history().raisedOn().latest().isAfter(day);
    return isSaid ? Optional.of(withSteps(KnownSteps.on(day, raisedOn, steps))) : Optional.empty();
  }

  /**
   * {@return the same without what anybody said} Its text, the dissent and the contributor's views
   * are left out, with the permission to print them, and reasons give way to {@link Text#REDACTED};
   * what was done, and when, stays.
   */
  public Contribution redacted() {
    return withText(Optional.empty())
        .withDissent(Optional.empty())
        .withPermission(Optional.empty())
        .withWishToBeNamed(false)
        .withSteps(steps.stream().map(Step::redacted).toList());
  }

  /** {@return whether an answer is owed for it; otherwise thanks are} */
  public boolean isOwedAnswer() {
    return kind.orElse(ContributionKind.COMMENT).isOwedAnswer();
  }

  /**
   * {@return whether readers may read what was said} Inside, people read everything; outside,
   * nothing that is held. Otherwise
   *
   * <ul>
   *   <li>the words of a person, and a text of unknown form, are read as the permission allows that
   *       this person gave;
   *   <li>a text of the organisation is read by the group where nothing is recorded, and by the
   *       public once the permission says who reviewed it and when.
   * </ul>
   *
   * <p>A permission that was taken back, or is for inside only, keeps any text inside.
   */
  public boolean mayBeReadBy(Readers readers) {
    if (hold.isPresent()) {
      return Readers.INSIDE.include(readers);
    }
    if (form.filter(TextForm::isOrganisations).isEmpty()) {
      return Permission.allows(permission, readers);
    }
    return permission
        .map(given -> given.allows(readers) && (isForFew(readers) || given.isReviewed()))
        .orElse(isForFew(readers));
  }

  /** {@return what was said, as far as readers may read it; empty also where no words were kept} */
  public Optional<Text> textFor(Readers readers) {
    return mayBeReadBy(readers) ? text : Optional.empty();
  }

  /** {@return what those said who saw it differently, as far as readers may read it} */
  public Optional<Text> dissentFor(Readers readers) {
    return mayBeReadBy(readers) ? dissent : Optional.empty();
  }

  /**
   * {@return the same, for inside only since a day, which may be unknown} The point still counts
   * and is still owed an answer: to take it back, see {@link #withdrawn}.
   */
  public Contribution permissionTakenBack(PartialDate day) {
    return withPermission(permission.orElseGet(() -> Permission.of(Readers.INSIDE)).takenBack(day));
  }

  /** {@return the same with links to some contributions only} */
  public Contribution withLinksOnlyTo(Set<ContributionId> known) {
    Checks.required(known, "contribution.withLinksOnlyTo");
    return conflictsWith.isEmpty() && derivedFrom.isEmpty()
        ? this
        : withConflictsWith(conflictsWith.stream().filter(known::contains).toList())
            .withDerivedFrom(derivedFrom.stream().filter(known::contains).toList());
  }

  /** {@return the same, said in an activity from one or more perspectives} */
  public Contribution from(ActivityId activity, Perspective... perspectives) {
    Checks.required(perspectives, "contribution.perspectives");
    return withActivity(Checks.given(activity, "contribution.activity"))
        .withPerspectives(Arrays.asList(perspectives));
  }

  /**
   * {@return the same with one more step} The whole history is copied and checked, because a
   * correction or an earlier day can make any step illegal. To add many steps, use {@link
   * #plus(List)}.
   *
   * @throws InvalidValueException if the step is not legal after those before it
   */
  public Contribution plus(Step step) {
    List<Step> more = new ArrayList<>(steps);
    more.add(step);
    return withSteps(more);
  }

  /**
   * {@return the same with more steps, in their order} The history is checked once, so the time
   * grows with the number of all steps. Adding them one by one checks it each time.
   *
   * @throws InvalidValueException if a step is missing, or is not legal after those before it
   */
  public Contribution plus(List<Step> more) {
    List<Step> all = new ArrayList<>(steps);
    all.addAll(Checks.required(more, "contribution.steps"));
    return withSteps(all);
  }

  /** {@return the same, acknowledged on a day; see {@link #plus(Step)}} */
  public Contribution acknowledged(PartialDate day) {
    return plus(new Step.Acknowledged(Checks.required(day, "acknowledged.day")));
  }

  /** {@return the same, considered on a day; see {@link #plus(Step)}} */
  public Contribution considered(PartialDate day) {
    return plus(new Step.Considered(Checks.required(day, "considered.day")));
  }

  /** {@return the same, decided on a day for a reason; see {@link #plus(Step)}} */
  public Contribution decided(PartialDate day, Disposition disposition, Text reason) {
    Optional<Text> given = Checks.given(reason, "decided.reason");
    return plus(
        new Step.Decided(
            Checks.required(day, "decided.day"), disposition, given, Optional.empty()));
  }

  /**
   * {@return the same, decided on a day for a reason that is not known; see {@link #plus(Step)}}
   */
  public Contribution decided(PartialDate day, Disposition disposition) {
    return plus(
        new Step.Decided(
            Checks.required(day, "decided.day"), disposition, Optional.empty(), Optional.empty()));
  }

  /** {@return the same, decided on a day for a reason by a decision; see {@link #plus(Step)}} */
  public Contribution decided(
      PartialDate day, Disposition disposition, Text reason, DecisionId decision) {
    Optional<Text> given = Checks.given(reason, "decided.reason");
    Optional<DecisionId> by = Checks.given(decision, "decided.decision");
    return plus(new Step.Decided(Checks.required(day, "decided.day"), disposition, given, by));
  }

  /** {@return the same, fed back on a day; see {@link #plus(Step)}} */
  public Contribution fedBack(
      PartialDate day, Feedback feedback, Audience audience, Channel channel) {
    Optional<Channel> how = Checks.given(channel, "fedBack.channel");
    return plus(
        new Step.FedBack(
            Checks.required(day, "fedBack.day"), feedback, audience, how, Optional.empty()));
  }

  /**
   * {@return the same, fed back on a day, with how many people it reached; see {@link #plus(Step)}}
   */
  public Contribution fedBack(
      PartialDate day, Feedback feedback, Audience audience, Channel channel, Count reach) {
    Optional<Channel> how = Checks.given(channel, "fedBack.channel");
    Optional<Count> people = Checks.given(reach, "fedBack.reach");
    return plus(
        new Step.FedBack(Checks.required(day, "fedBack.day"), feedback, audience, how, people));
  }

  /** {@return the same, acted on by a change; see {@link #plus(Step)}} */
  public Contribution actedOn(PartialDate day, ChangeId change) {
    return plus(new Step.ActedOn(Checks.required(day, "actedOn.day"), change));
  }

  /** {@return the same, with what the contributor makes of it; see {@link #plus(Step)}} */
  public Contribution viewed(PartialDate day, View view) {
    return plus(
        new Step.ContributorView(
            Checks.required(day, "contributorView.day"),
            Checks.given(view, "contributorView.view")));
  }

  /** {@return the same, taken back by the contributor; see {@link #plus(Step)}} */
  public Contribution withdrawn(PartialDate day) {
    return plus(new Step.Withdrawn(Checks.required(day, "withdrawn.day")));
  }

  /** {@return the same, opened again; see {@link #plus(Step)}} */
  public Contribution reopened(PartialDate day, Text reason) {
    return plus(
        new Step.Reopened(
            Checks.required(day, "reopened.day"), Checks.given(reason, "reopened.reason")));
  }

  /** {@return the same, going on as part of another; see {@link #plus(Step)}} */
  public Contribution mergedInto(PartialDate day, ContributionId other) {
    return plus(new Step.MergedInto(Checks.required(day, "mergedInto.day"), other));
  }

  /** {@return the same, going on as several others; see {@link #plus(Step)}} */
  public Contribution splitInto(PartialDate day, ContributionId... others) {
    Checks.required(others, "splitInto.into");
    return plus(new Step.SplitInto(Checks.required(day, "splitInto.day"), Arrays.asList(others)));
  }

  /** {@return the same, with one of its steps undone, counted from 0; see {@link #plus(Step)}} */
  public Contribution corrected(PartialDate day, long step, Text reason) {
    return plus(
        new Step.Corrected(
            Checks.required(day, "corrected.day"), step, Checks.given(reason, "corrected.reason")));
  }

  private static boolean isForFew(Readers readers) {
    return Readers.GROUP.include(readers);
  }

  private static List<ContributionId> others(
      ContributionId id, List<ContributionId> ids, String place) {
    List<ContributionId> others = Checks.distinct(ids, place);
    if (others.contains(id)) {
      throw Checks.invalid(
          place + "." + others.indexOf(id),
          id.toString(),
          ViolationKind.SELF_REFERENCE,
          "is the contribution itself");
    }
    return others;
  }

  private static boolean isWithContributor(Step step) {
    return step instanceof Step.ContributorView
        || (step instanceof Step.FedBack told && told.audience() == Audience.CONTRIBUTOR);
  }

  private static void checkOrder(PartialDate raisedOn, Optional<LocalDate> answerBy) {
    if (answerBy.filter(raisedOn.earliest()::isAfter).isPresent() && raisedOn.isKnown()) {
      throw Checks.invalid(
          "contribution.answerBy",
          answerBy.get(),
          ViolationKind.BELOW_OTHER,
          "is before contribution.raisedOn " + raisedOn);
    }
  }

  private static void checkGoesOnElsewhere(ContributionId id, List<Step> steps) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).successors().contains(id)) {
        throw Checks.invalid(
            "contribution.steps." + i + ".into",
            id.toString(),
            ViolationKind.SELF_REFERENCE,
            "is the contribution itself");
      }
    }
  }
}
