package org.involvement.report;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.involvement.engagement.Activity;
import org.involvement.engagement.LevelRating;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Decision;
import org.involvement.programme.Programme;
import org.involvement.programme.Reflection;
import org.involvement.stakeholder.Perspective;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.ActivityId;
import org.involvement.value.Basis;
import org.involvement.value.ChangeId;
import org.involvement.value.DecisionId;
import org.involvement.value.Period;
import org.involvement.value.StakeholderId;
import org.involvement.value.Text;

/**
 * What the parts of a programme are called, and in whose name words are given: as people asked, or
 * by the standpoint they were said from, never by a pseudonym.
 */
final class Names {
  static final String SOMEBODY = "somebody who was involved";

  private final Map<StakeholderId, Stakeholder> stakeholders = new HashMap<>();
  private final Map<ActivityId, Activity> activities = new HashMap<>();
  private final Map<ChangeId, Change> changes = new HashMap<>();
  private final Map<DecisionId, Decision> decisions = new HashMap<>();

  /** What was put into words before: many contributions have the same. */
  private final Map<String, String> roles = new HashMap<>();

  Names(Programme programme) {
    programme.stakeholders().forEach(one -> stakeholders.put(one.id(), one));
    programme.activities().forEach(one -> activities.put(one.id(), one));
    programme.changes().forEach(one -> changes.put(one.id(), one));
    programme.decisions().forEach(one -> decisions.put(one.id(), one));
  }

  String activity(ActivityId id) {
    return Optional.ofNullable(activities.get(id))
        .flatMap(Activity::title)
        .map(Text::value)
        .orElse(RecordWords.of(id));
  }

  /** When an activity was, where that is known. */
  Optional<Period> when(ActivityId id) {
    return Optional.ofNullable(activities.get(id)).flatMap(Activity::period);
  }

  /** The same in words. */
  Optional<String> period(ActivityId id) {
    return when(id).map(RecordWords::of);
  }

  /** What changed, in the organisation's words; what contributors say of it is not printed. */
  String change(ChangeId id) {
    return Optional.ofNullable(changes.get(id)).map(Names::change).orElse(RecordWords.of(id));
  }

  /**
   * The change that stands beside a contribution without a step that says so, as where a tracker
   * without days was read: both have one id and one text of what was hoped.
   */
  Optional<ChangeId> besides(Contribution contribution) {
    return Optional.ofNullable(changes.get(ChangeId.of(contribution.id().value())))
        .filter(change -> change.hoped().isPresent())
        .filter(change -> change.hoped().equals(contribution.text()))
        .map(Change::id);
  }

  static String change(Change change) {
    return change.basis().includesContributors()
        ? "something changed, as contributors say; their words are not printed"
        : change.description().value();
  }

  String decision(DecisionId id) {
    return Optional.ofNullable(decisions.get(id))
        .flatMap(Decision::title)
        .map(Text::value)
        .orElse(RecordWords.of(id));
  }

  /** A group or an organisation by its description, a person by what they bring. */
  String stakeholder(StakeholderId id) {
    return Optional.ofNullable(stakeholders.get(id)).map(Names::stakeholder).orElse(SOMEBODY);
  }

  static String stakeholder(Stakeholder one) {
    if (one.type() == Stakeholder.Type.PERSON) {
      return one.perspectives().isEmpty() ? SOMEBODY : roles(one.perspectives());
    }
    return one.description().map(Text::value).orElse(RecordWords.of(one.id()));
  }

  /** What a single person brings; of groups and organisations nothing. */
  List<Perspective> personalRoles(Optional<StakeholderId> stakeholder) {
    return stakeholder
        .map(stakeholders::get)
        .filter(one -> one.type() == Stakeholder.Type.PERSON)
        .map(Stakeholder::perspectives)
        .orElse(List.of());
  }

  /** By which role the words of a contribution are credited. */
  String credit(Contribution contribution) {
    if (isWithoutCredit(contribution.stakeholder())) {
      return SOMEBODY;
    }
    return contribution.perspectives().isEmpty()
        ? contribution.stakeholder().map(this::stakeholder).orElse(SOMEBODY)
        : roles.computeIfAbsent(
            contribution.perspectives().toString(), any -> roles(contribution.perspectives()));
  }

  String credit(Reflection reflection) {
    if (isWithoutCredit(reflection.stakeholder())) {
      return SOMEBODY;
    }
    return reflection.stakeholder().map(this::stakeholder).orElseGet(() -> side(reflection.by()));
  }

  private static String side(Basis by) {
    return switch (by) {
      case ORGANISATION -> "the organisation";
      case JOINT -> "people who took part and the organisation together";
      case INDEPENDENT -> "an independent observer";
      case CONTRIBUTORS, DOCUMENT -> SOMEBODY;
    };
  }

  String credit(LevelRating rating) {
    return isWithoutCredit(rating.stakeholder())
        ? SOMEBODY
        : who(rating.perspective(), rating.stakeholder());
  }

  /** Who took part, whether or not they want their words to be credited. */
  String who(Optional<Perspective> perspective, Optional<StakeholderId> stakeholder) {
    return perspective
        .map(one -> roles(List.of(one)))
        .or(() -> stakeholder.map(this::stakeholder))
        .orElse(SOMEBODY);
  }

  /** Whether they asked for none. */
  boolean isWithoutCredit(Optional<StakeholderId> stakeholder) {
    return stakeholder
        .map(stakeholders::get)
        .flatMap(Stakeholder::credit)
        .filter(asked -> asked == Stakeholder.Credit.NONE)
        .isPresent();
  }

  static String roles(List<Perspective> perspectives) {
    Set<String> words = new LinkedHashSet<>();
    perspectives.stream().map(RecordWords::of).sorted().forEach(words::add);
    return RecordWords.and(words);
  }
}
