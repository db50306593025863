package org.involvement.framework;

import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * Something that good involvement asks for and only a person can say was done, such as
 * 'payment-offered'.
 *
 * <p>Only an id: {@link Frameworks} holds the question and the answers it takes. A fact of the same
 * id is answered by it.
 *
 * @param value lower-case letters and digits, in parts joined by '-', at most 100
 */
public record Practice(String value) implements Comparable<Practice> {
  /** Purpose: it was said what could still change and what could not. */
  public static final Practice INFLUENCE_SCOPE_STATED = of("influence-scope-stated");

  /** Purpose: nothing was settled when people were asked. */
  public static final Practice OPTIONS_OPEN_AT_START = of("options-open-at-start");

  /** Purpose: people were shown the alternatives. */
  public static final Practice ALTERNATIVES_LISTED = of("alternatives-listed");

  /** Purpose: people were involved from the first stage of the work. */
  public static final Practice EARLIEST_STAGE_INVOLVED = of("earliest-stage-involved");

  /** Purpose: people were involved in every stage of the work. */
  public static final Practice STAGES_INVOLVED = of("stages-involved");

  /** Purpose: the process was announced before it began. */
  public static final Practice PROCESS_ANNOUNCED = of("process-announced");

  /** Power: contributors started it. */
  public static final Practice CONTRIBUTOR_INITIATED = of("contributor-initiated");

  /** Power: contributors had a part in setting the question. */
  public static final Practice CONTRIBUTORS_SET_QUESTION = of("contributors-set-question");

  /** Power: the agenda was written together. */
  public static final Practice AGENDA_CO_WRITTEN = of("agenda-co-written");

  /** Power: the options were developed together with contributors. */
  public static final Practice OPTIONS_DEVELOPED_TOGETHER = of("options-developed-together");

  /** Power: meetings were chaired jointly with a contributor. */
  public static final Practice CO_CHAIRED = of("co-chaired");

  /**
   * Power: the share of seats that contributors held where it was decided, in %; no standard
   * publishes a threshold.
   */
  public static final Practice CONTRIBUTOR_SEATS_SHARE = of("contributor-seats-share");

  /** Power: contributors had a vote. */
  public static final Practice CONTRIBUTOR_VOTE = of("contributor-vote");

  /** Power: it was agreed how to decide together. */
  public static final Practice DECISION_RULE_AGREED = of("decision-rule-agreed");

  /** Power: contributors had a part in signing off. */
  public static final Practice CONTRIBUTORS_SIGN_OFF = of("contributors-sign-off");

  /** Power: contributors held the budget, or a part of it. */
  public static final Practice CONTRIBUTORS_HOLD_BUDGET = of("contributors-hold-budget");

  /** Power: contributors did a part of the delivery. */
  public static final Practice CONTRIBUTORS_DELIVER = of("contributors-deliver");

  /** Power: contributors had a part in choosing who takes part. */
  public static final Practice CONTRIBUTORS_CHOSE_PARTICIPANTS =
      of("contributors-chose-participants");

  /** Power: it was agreed that the result belongs to all. */
  public static final Practice SHARED_OWNERSHIP_AGREED = of("shared-ownership-agreed");

  /** Power: the ground rules were agreed together. */
  public static final Practice GROUND_RULES_AGREED_JOINTLY = of("ground-rules-agreed-jointly");

  /** Power: people had a written description of their role. */
  public static final Practice ROLE_DESCRIPTION_ISSUED = of("role-description-issued");

  /** People: it was worked out whom the work concerns. */
  public static final Practice STAKEHOLDER_MAP_DONE = of("stakeholder-map-done");

  /** People: the chance to be involved was advertised openly. */
  public static final Practice OPEN_RECRUITMENT = of("open-recruitment");

  /** People: those involved were drawn by lot. */
  public static final Practice RANDOM_SELECTION = of("random-selection");

  /** People: groups that are seldom reached were sought out. */
  public static final Practice TARGETED_OUTREACH = of("targeted-outreach");

  /** People: an organisation of the community was a partner. */
  public static final Practice COMMUNITY_PARTNER_NAMED = of("community-partner-named");

  /** People: who was involved was compared with whom the work is for. */
  public static final Practice PROFILE_VS_POPULATION = of("profile-vs-population");

  /** People: it was assessed whom the work could put at a disadvantage. */
  public static final Practice EQUALITY_ASSESSMENT_DONE = of("equality-assessment-done");

  /** People: contributors came back. */
  public static final Practice RETURNING_CONTRIBUTORS = of("returning-contributors");

  /** People: the same people were involved from start to end. */
  public static final Practice SAME_PEOPLE_THROUGHOUT = of("same-people-throughout");

  /** Access: people were asked what they need in order to take part. */
  public static final Practice ACCESS_NEEDS_ASKED = of("access-needs-asked");

  /** Access: materials were offered in other formats. */
  public static final Practice FORMATS_OFFERED = of("formats-offered");

  /** Access: an interpreter was offered. */
  public static final Practice INTERPRETER_OFFERED = of("interpreter-offered");

  /** Access: people could choose between coming, calling, writing and the web. */
  public static final Practice MODALITY_CHOICE = of("modality-choice");

  /** Access: there was more than one way to contribute. */
  public static final Practice SEVERAL_METHODS = of("several-methods");

  /** Access: people had a say in time and place. */
  public static final Practice TIME_PLACE_CHOICE = of("time-place-choice");

  /** Access: plain language was used. */
  public static final Practice PLAIN_LANGUAGE = of("plain-language");

  /** Access: the days between sending papers and the meeting; no standard publishes a threshold. */
  public static final Practice MATERIALS_LEAD_DAYS = of("materials-lead-days");

  /** Support: payment was offered; offered and not taken up is yes. */
  public static final Practice PAYMENT_OFFERED = of("payment-offered");

  /** Support: people knew the rate before they began. */
  public static final Practice PAYMENT_RATE_DISCLOSED = of("payment-rate-disclosed");

  /** Support: the days that people waited for their money; no standard publishes a threshold. */
  public static final Practice PAYMENT_LAG_DAYS = of("payment-lag-days");

  /** Support: expenses were paid. */
  public static final Practice EXPENSES_PAID = of("expenses-paid");

  /** Support: people were introduced to the work before it began. */
  public static final Practice INDUCTION_GIVEN = of("induction-given");

  /** Support: training was offered to those involved. */
  public static final Practice TRAINING_OFFERED = of("training-offered");

  /** Support: staff were trained in involving people. */
  public static final Practice STAFF_TRAINED = of("staff-trained");

  /** Support: people had one contact to turn to. */
  public static final Practice NAMED_CONTACT = of("named-contact");

  /** Support: help was offered with what the work stirs up. */
  public static final Practice EMOTIONAL_SUPPORT_OFFERED = of("emotional-support-offered");

  /** Support: contributors could support each other. */
  public static final Practice PEER_SUPPORT = of("peer-support");

  /** Support: contributors were named as such, where they wished it. */
  public static final Practice CREDIT_GIVEN = of("credit-given");

  /** Feedback: what people said was written down. */
  public static final Practice CONTRIBUTION_LOGGED = of("contribution-logged");

  /** Feedback: the days that people waited for an answer; no standard publishes a threshold. */
  public static final Practice RESPONSE_LAG_DAYS = of("response-lag-days");

  /** Feedback: the organisation's answer was published. */
  public static final Practice PUBLISHED_RESPONSE = of("published-response");

  /** Feedback: the paper that decides says how it took account of what people said. */
  public static final Practice DECISION_CITES_RESPONSES = of("decision-cites-responses");

  /** Feedback: it was decided only after the time to respond was over. */
  public static final Practice DECISION_AFTER_CLOSE = of("decision-after-close");

  /** Learning: what got worse was looked for and written down. */
  public static final Practice NEGATIVE_IMPACT_RECORDED = of("negative-impact-recorded");

  /** Learning: the difference that involvement made was published. */
  public static final Practice IMPACT_PUBLISHED = of("impact-published");

  /** Learning: those involved assessed the involvement. */
  public static final Practice CONTRIBUTOR_EVALUATION_DONE = of("contributor-evaluation-done");

  /** Learning: it was written down what will be done differently. */
  public static final Practice LEARNING_ACTION_RECORDED = of("learning-action-recorded");

  /** Learning: it was reported how far what was accepted has been carried out. */
  public static final Practice IMPLEMENTATION_PROGRESS_REPORTED =
      of("implementation-progress-reported");

  /** Integrity: involvement had a budget of its own. */
  public static final Practice BUDGET_LINE = of("budget-line");

  /** Integrity: it was said who paid for it. */
  public static final Practice FUNDING_DISCLOSED = of("funding-disclosed");

  /** Integrity: the days for which people could respond; no standard publishes a threshold. */
  public static final Practice OPEN_DAYS = of("open-days");

  /** Integrity: people had the information that an answer takes. */
  public static final Practice INFORMATION_PACK = of("information-pack");

  /** Integrity: somebody without a stake led the sessions. */
  public static final Practice INDEPENDENT_FACILITATION = of("independent-facilitation");

  /** Integrity: people were told what is done with their data. */
  public static final Practice PRIVACY_NOTICE = of("privacy-notice");

  /** Integrity: consent was asked and written down. */
  public static final Practice CONSENT_RECORDED = of("consent-recorded");

  /** Integrity: people knew where to complain. */
  public static final Practice COMPLAINT_ROUTE = of("complaint-route");

  /** Integrity: those who led it declared their interests. */
  public static final Practice INTERESTS_DECLARED = of("interests-declared");

  /** Reporting: the report says what people were involved for. */
  public static final Practice AIM_REPORTED = of("aim-reported");

  /** Reporting: the report says how people were involved. */
  public static final Practice METHODS_REPORTED = of("methods-reported");

  /** Reporting: the report says what involvement led to, good and bad. */
  public static final Practice RESULTS_REPORTED = of("results-reported");

  /** Reporting: the report says how far involvement shaped the work. */
  public static final Practice INFLUENCE_REPORTED = of("influence-reported");

  /** Reporting: the report says what went well and what did not. */
  public static final Practice REFLECTIONS_REPORTED = of("reflections-reported");

  /**
   * Checks the form.
   *
   * @throws InvalidValueException if it is missing or not a word of lower-case letters and digits,
   *     in parts joined by '-'
   */
  public Practice {
    Checks.word(value, "practice");
  }

  /** {@return the word as a value} */
  public static Practice of(String value) {
    return new Practice(value);
  }

  /**
   * {@return what {@link #toString()} wrote}
   *
   * @throws InvalidValueException if it is not a word of lower-case letters and digits, in parts
   *     joined by '-'
   */
  public static Practice parse(String text) {
    return new Practice(text);
  }

  /** {@return the fact that it answers, of the same id} */
  public FactId fact() {
    return FactId.of(value);
  }

  /** Compares as {@link String#compareTo} does. */
  @Override
  public int compareTo(Practice other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
