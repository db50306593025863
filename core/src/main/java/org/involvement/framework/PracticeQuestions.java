package org.involvement.framework;

import java.util.List;

/** The practices of the library's own vocabulary, in our own words. */
final class PracticeQuestions {
  static final List<Question> ALL =
      List.of(
          ask(Practice.OPEN_RECRUITMENT, "Was the chance to be involved advertised openly?"),
          ask(Practice.TARGETED_OUTREACH, "Were groups sought out that are seldom reached?"),
          ask(
              Practice.PROFILE_VS_POPULATION,
              "Was it compared who was involved with whom the work is for?"),
          ask(Practice.PAYMENT_OFFERED, "Was payment offered?"),
          ask(Practice.ROLE_DESCRIPTION_ISSUED, "Was there a written description of the role?"),
          ask(Practice.GROUND_RULES_AGREED_JOINTLY, "Were the ground rules agreed together?"),
          ask(Practice.TRAINING_OFFERED, "Was training offered to those involved?"),
          ask(Practice.STAFF_TRAINED, "Were staff trained in involving people?"),
          ask(Practice.NAMED_CONTACT, "Did people have one contact to turn to?"),
          ask(Practice.INDUCTION_GIVEN, "Were people introduced to the work before it began?"),
          ask(Practice.BUDGET_LINE, "Did involvement have a budget of its own?"),
          ask(Practice.PLAIN_LANGUAGE, "Was plain language used?"),
          new Question(
              Practice.MATERIALS_LEAD_DAYS,
              "How many days before the meeting did people have the papers?",
              AnswerType.amount("days")),
          ask(Practice.FORMATS_OFFERED, "Were materials offered in other formats?"),
          ask(
              Practice.NEGATIVE_IMPACT_RECORDED,
              "Was it looked for what got worse, and written down?"),
          ask(Practice.IMPACT_PUBLISHED, "Was it published what difference involvement made?"),
          ask(Practice.CONTRIBUTOR_EVALUATION_DONE, "Did those involved assess the involvement?"),
          new Question(
              Practice.CONTRIBUTOR_SEATS_SHARE,
              "What share of the seats did contributors hold where it was decided?",
              AnswerType.amount("%")),
          ask(Practice.CO_CHAIRED, "Were meetings chaired jointly with a contributor?"),
          ask(Practice.PRIVACY_NOTICE, "Were people told what is done with their data?"));

  private PracticeQuestions() {}

  private static Question ask(Practice practice, String wording) {
    return new Question(practice, wording, AnswerType.YES_PARTLY_NO);
  }
}
