package org.involvement.framework;

import java.util.List;

/** The practices of the library's own vocabulary, in our own words. */
final class PracticeQuestions {
  static final List<Question> ALL =
      List.of(
          ask(
              Practice.INFLUENCE_SCOPE_STATED,
              "Was it said what could still change and what could not?"),
          ask(Practice.OPTIONS_OPEN_AT_START, "Was nothing settled yet when people were asked?"),
          ask(Practice.ALTERNATIVES_LISTED, "Were people shown the alternatives?"),
          ask(
              Practice.EARLIEST_STAGE_INVOLVED,
              "Were people involved from the first stage of the work?"),
          ask(Practice.STAGES_INVOLVED, "Were people involved in every stage of the work?"),
          ask(Practice.PROCESS_ANNOUNCED, "Was the process announced before it began?"),
          ask(Practice.CONTRIBUTOR_INITIATED, "Did contributors start it?"),
          ask(
              Practice.CONTRIBUTORS_SET_QUESTION,
              "Did contributors have a part in setting the question?"),
          ask(Practice.AGENDA_CO_WRITTEN, "Was the agenda written together?"),
          ask(
              Practice.OPTIONS_DEVELOPED_TOGETHER,
              "Were the options developed together with contributors?"),
          ask(Practice.CO_CHAIRED, "Were meetings chaired jointly with a contributor?"),
          measure(
              Practice.CONTRIBUTOR_SEATS_SHARE,
              "What share of the seats did contributors hold where it was decided?",
              "%"),
          ask(Practice.CONTRIBUTOR_VOTE, "Did contributors have a vote?"),
          ask(Practice.DECISION_RULE_AGREED, "Was it agreed how to decide together?"),
          ask(Practice.CONTRIBUTORS_SIGN_OFF, "Did contributors have a part in signing off?"),
          ask(
              Practice.CONTRIBUTORS_HOLD_BUDGET,
              "Did contributors hold the budget, or a part of it?"),
          ask(Practice.CONTRIBUTORS_DELIVER, "Did contributors do a part of the delivery?"),
          ask(
              Practice.CONTRIBUTORS_CHOSE_PARTICIPANTS,
              "Did contributors have a part in choosing who takes part?"),
          ask(Practice.SHARED_OWNERSHIP_AGREED, "Was it agreed that the result belongs to all?"),
          ask(Practice.GROUND_RULES_AGREED_JOINTLY, "Were the ground rules agreed together?"),
          ask(Practice.ROLE_DESCRIPTION_ISSUED, "Was there a written description of the role?"),
          ask(Practice.STAKEHOLDER_MAP_DONE, "Was it worked out whom the work concerns?"),
          ask(Practice.OPEN_RECRUITMENT, "Was the chance to be involved advertised openly?"),
          ask(Practice.RANDOM_SELECTION, "Were those involved drawn by lot?"),
          ask(Practice.TARGETED_OUTREACH, "Were groups sought out that are seldom reached?"),
          ask(Practice.COMMUNITY_PARTNER_NAMED, "Was an organisation of the community a partner?"),
          ask(
              Practice.PROFILE_VS_POPULATION,
              "Was it compared who was involved with whom the work is for?"),
          ask(
              Practice.EQUALITY_ASSESSMENT_DONE,
              "Was it assessed whom the work could put at a disadvantage?"),
          ask(Practice.RETURNING_CONTRIBUTORS, "Did contributors come back?"),
          ask(Practice.SAME_PEOPLE_THROUGHOUT, "Were the same people involved from start to end?"),
          ask(
              Practice.ACCESS_NEEDS_ASKED,
              "Were people asked what they need in order to take part?"),
          ask(Practice.FORMATS_OFFERED, "Were materials offered in other formats?"),
          ask(Practice.INTERPRETER_OFFERED, "Was an interpreter offered?"),
          ask(
              Practice.MODALITY_CHOICE,
              "Could people choose between coming, calling, writing and the web?"),
          ask(Practice.SEVERAL_METHODS, "Was there more than one way to contribute?"),
          ask(Practice.TIME_PLACE_CHOICE, "Did people have a say in time and place?"),
          ask(Practice.PLAIN_LANGUAGE, "Was plain language used?"),
          measure(
              Practice.MATERIALS_LEAD_DAYS,
              "How many days before the meeting did people have the papers?",
              "days"),
          ask(Practice.PAYMENT_OFFERED, "Was payment offered?"),
          ask(
              Practice.PAYMENT_RATE_DISCLOSED,
              "Did people know the rate of payment before they began?"),
          measure(
              Practice.PAYMENT_LAG_DAYS, "How many days did people wait for their money?", "days"),
          ask(Practice.EXPENSES_PAID, "Were expenses paid?"),
          ask(Practice.INDUCTION_GIVEN, "Were people introduced to the work before it began?"),
          ask(Practice.TRAINING_OFFERED, "Was training offered to those involved?"),
          ask(Practice.STAFF_TRAINED, "Were staff trained in involving people?"),
          ask(Practice.NAMED_CONTACT, "Did people have one contact to turn to?"),
          ask(Practice.EMOTIONAL_SUPPORT_OFFERED, "Was help offered with what the work stirs up?"),
          ask(Practice.PEER_SUPPORT, "Could contributors support each other?"),
          ask(Practice.CREDIT_GIVEN, "Were contributors named as such, where they wished it?"),
          ask(Practice.CONTRIBUTION_LOGGED, "Was it written down what people said?"),
          measure(
              Practice.RESPONSE_LAG_DAYS, "How many days did people wait for an answer?", "days"),
          ask(Practice.PUBLISHED_RESPONSE, "Was the organisation's answer published?"),
          ask(
              Practice.DECISION_CITES_RESPONSES,
              "Does the paper that decides say how it took account of what people said?"),
          ask(
              Practice.DECISION_AFTER_CLOSE,
              "Was it decided only after the time to respond was over?"),
          ask(
              Practice.NEGATIVE_IMPACT_RECORDED,
              "Was it looked for what got worse, and written down?"),
          ask(Practice.IMPACT_PUBLISHED, "Was it published what difference involvement made?"),
          ask(Practice.CONTRIBUTOR_EVALUATION_DONE, "Did those involved assess the involvement?"),
          ask(
              Practice.LEARNING_ACTION_RECORDED,
              "Was it written down what will be done differently?"),
          ask(
              Practice.IMPLEMENTATION_PROGRESS_REPORTED,
              "Was it reported how far what was accepted has been carried out?"),
          ask(Practice.BUDGET_LINE, "Did involvement have a budget of its own?"),
          ask(Practice.FUNDING_DISCLOSED, "Was it said who paid for it?"),
          measure(Practice.OPEN_DAYS, "For how many days could people respond?", "days"),
          ask(Practice.INFORMATION_PACK, "Did people have the information that an answer takes?"),
          ask(Practice.INDEPENDENT_FACILITATION, "Did somebody without a stake lead the sessions?"),
          ask(Practice.PRIVACY_NOTICE, "Were people told what is done with their data?"),
          ask(Practice.CONSENT_RECORDED, "Was consent asked and written down?"),
          ask(Practice.COMPLAINT_ROUTE, "Did people know where to complain?"),
          ask(Practice.INTERESTS_DECLARED, "Did those who led it declare their interests?"),
          report(Practice.AIM_REPORTED, "Does the report say what people were involved for?"),
          report(Practice.METHODS_REPORTED, "Does the report say how people were involved?"),
          report(
              Practice.RESULTS_REPORTED,
              "Does the report say what involvement led to, good and bad?"),
          report(
              Practice.INFLUENCE_REPORTED,
              "Does the report say how far involvement shaped the work?"),
          report(
              Practice.REFLECTIONS_REPORTED,
              "Does the report say what went well and what did not?"));

  private PracticeQuestions() {}

  private static Question ask(Practice practice, String wording) {
    return new Question(practice, wording, AnswerType.YES_PARTLY_NO);
  }

  private static Question report(Practice practice, String wording) {
    return new Question(practice, wording, AnswerType.YES_NO);
  }

  private static Question measure(Practice practice, String wording, String unit) {
    return new Question(practice, wording, AnswerType.amount(unit));
  }
}
