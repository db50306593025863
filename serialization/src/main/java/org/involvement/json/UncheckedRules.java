package org.involvement.json;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.involvement.framework.Crosswalk;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Scale;
import org.involvement.programme.Programme;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.ScorecardComparison;
import org.involvement.scoring.card.Scorecard;
import org.involvement.scoring.level.LevelAssessment;

/** What reading checks and a schema cannot say, in a sentence each. */
@SuppressWarnings("ImmutableEnumChecker") // its set is an immutable copy
enum UncheckedRules {
  FORM(
      "A field stands once in its object, a whole number has no point and no"
          + " exponent, and no string holds half a surrogate pair."),
  SIZE("Documents, strings, numbers and nesting have limits, which whoever reads can set."),
  ONCE(
      "No two elements of a list have one id, or are of one question, category or characteristic."),
  COUNT(
      "The upper end of a count is not below its lower end, and people met, in need or asked fit."),
  AMOUNT("An amount has at most 30 digits, 15 of them after the point."),
  ADDRESS("An address is a whole one, with a host."),
  PERIOD("A period does not end before it starts.", Programme.class),
  REFERENCE(
      "Activities, stakeholders, decisions, changes, contributions and levels that are referred to"
          + " are there; a scale of the programme's own has no id of a published one.",
      Programme.class),
  STEPS(
      "The steps of a contribution are a legal history: deciding again needs a reopening, acting"
          + " needs a decision, nothing goes on in itself, or in what went on in it; no answer is"
          + " promised for a day before it was said.",
      Programme.class),
  PERMISSION(
      "A permission is not taken back before it was given, and a day of that belongs to one that"
          + " was; no contribution is made of itself, by way of others.",
      Programme.class),
  DAYS(
      "No contribution, step or decision is later than the as-of day, and no register, note, mitigation or count of members; no decision was published before it was made.",
      Programme.class),
  ATTENDANCE(
      "Attendance is of a perspective or a stakeholder, and planned or actual; a person has no"
          + " size and no members; what helped has no mitigations; an activity has a period or a day; an e-mail address has one @; payment and a count of members say something; a reflection is the organisation's or a contributor's.",
      Programme.class),
  RATINGS(
      "Ratings of a statement are on as many points as its scale has, and not more than were asked"
          + " or than can be counted.",
      Programme.class),
  SCALE(
      "Along a scale with an order requirements grow, its zero is its lowest level and its"
          + " threshold one of its levels; a typology has neither, and only there all must hold.",
      Programme.class,
      Rubric.class,
      Scale.class,
      Frameworks.class,
      LevelAssessment.class),
  STANDARDS("A set of standards does not take the place of itself."),
  CROSSWALK(
      "What is referred to among frameworks is there, two levels are mapped once, and none within one scale.",
      Frameworks.class,
      Crosswalk.class),
  RULES(
      "A fact is asked of what it is a fact of and with answers it takes; bands leave no gap; the"
          + " two marks or moments of a rule differ; at least so many are not more than there are;"
          + " a scale that is rated on has an order.",
      Rubric.class,
      Scorecard.class,
      ScorecardComparison.class),
  SCORES(
      "Of two ends the upper is not below the lower, and a value lies within; a least completion has"
          + " a greatest one.",
      Scorecard.class,
      ScorecardComparison.class),
  LEVELS(
      "A place is an activity or a stage, not both; a mapping leads to the level that is counted.",
      LevelAssessment.class);

  private final String sentence;
  private final Set<Class<?>> documents;

  UncheckedRules(String sentence, Class<?>... documents) {
    this.sentence = sentence;
    this.documents = Set.of(documents);
  }

  /** What is not said of documents of a type. */
  static List<UncheckedRules> of(Class<?> type) {
    return Arrays.stream(values())
        .filter(each -> each.documents.isEmpty() || each.documents.contains(type))
        .toList();
  }

  String sentence() {
    return sentence;
  }
}
