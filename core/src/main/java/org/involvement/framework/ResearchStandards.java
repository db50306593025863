package org.involvement.framework;

import static org.involvement.framework.Catalogue.cite;
import static org.involvement.framework.StandardsEntry.standards;

import java.util.List;

/** Standards of public involvement in research. */
final class ResearchStandards {
  static final List<Standards> ALL =
      List.of(
          // Published without numbers, so the order means nothing.
          standards("uk-standards-2019", "UK Standards for Public Involvement", "2019")
              .source(
                  cite(
                      "National Institute for Health Research, Chief Scientist Office Scotland,"
                          + " Health and Care Research Wales, Public Health Agency Northern"
                          + " Ireland",
                      2019,
                      "UK Standards for Public Involvement",
                      "UK Public Involvement Standards Development Partnership"))
              .caveat(
                  "The standards are meant for looking back and learning, and set no pass mark.")
              .standard(
                  "inclusive-opportunities",
                  "Inclusive opportunities",
                  "Those whom the work concerns can take part, and are reached.",
                  List.of(FactId.ACCESS_NEEDS_MET_RATE),
                  Practice.OPEN_RECRUITMENT,
                  Practice.TARGETED_OUTREACH,
                  Practice.PROFILE_VS_POPULATION,
                  Practice.PAYMENT_OFFERED)
              .standard(
                  "working-together",
                  "Working together",
                  "All contributions count, and the relationship lasts.",
                  List.of(FactId.JOINT_DECISION_RECORDED, FactId.PURPOSE_RECORDED),
                  Practice.ROLE_DESCRIPTION_ISSUED,
                  Practice.GROUND_RULES_AGREED_JOINTLY)
              .standard(
                  "support-and-learning",
                  "Support and learning",
                  "People and staff gain the confidence and skills that it takes.",
                  Practice.TRAINING_OFFERED,
                  Practice.STAFF_TRAINED,
                  Practice.NAMED_CONTACT,
                  Practice.INDUCTION_GIVEN,
                  Practice.BUDGET_LINE)
              .standard(
                  "communications",
                  "Communications",
                  "People are told in good time and plainly, and hear back.",
                  List.of(FactId.ANSWERED, FactId.OUTCOME_FED_BACK),
                  Practice.PLAIN_LANGUAGE,
                  Practice.MATERIALS_LEAD_DAYS,
                  Practice.FORMATS_OFFERED)
              .standard(
                  "impact",
                  "Impact",
                  "The difference that involvement makes is found out and shared.",
                  List.of(FactId.CHANGE_ATTRIBUTED),
                  Practice.NEGATIVE_IMPACT_RECORDED,
                  Practice.IMPACT_PUBLISHED,
                  Practice.CONTRIBUTOR_EVALUATION_DONE)
              .standard(
                  "governance",
                  "Governance",
                  "The public has a part in leading, deciding and minding the money.",
                  List.of(FactId.DECISION_OWNER_RECORDED),
                  Practice.CONTRIBUTOR_SEATS_SHARE,
                  Practice.PRIVACY_NOTICE,
                  Practice.CO_CHAIRED,
                  Practice.BUDGET_LINE)
              .entry(),
          standards(
                  "nihr-coproduction-five",
                  "Key principles of co-producing a research project",
                  "2018")
              .source(
                  cite(
                      "G. Hickey and others",
                      2018,
                      "Guidance on co-producing a research project",
                      "NIHR INVOLVE"))
              .standard(
                  "sharing-of-power",
                  "Sharing of power",
                  "What is researched and how is decided and owned together.",
                  List.of(FactId.JOINT_DECISION_RECORDED),
                  Practice.SHARED_OWNERSHIP_AGREED,
                  Practice.CONTRIBUTOR_SEATS_SHARE)
              .standard(
                  "including-all-perspectives-and-skills",
                  "Including all perspectives and skills",
                  "Everybody who can add something is in the team.",
                  Practice.STAKEHOLDER_MAP_DONE,
                  Practice.PROFILE_VS_POPULATION)
              .standard(
                  "respecting-and-valuing-knowledge",
                  "Respecting and valuing the knowledge of all",
                  "What each knows weighs alike, whichever way they came to know it.",
                  List.of(FactId.DECIDED),
                  Practice.CREDIT_GIVEN,
                  Practice.CO_CHAIRED)
              .standard(
                  "reciprocity",
                  "Reciprocity",
                  "Everybody gets something out of working together.",
                  Practice.PAYMENT_OFFERED,
                  Practice.TRAINING_OFFERED,
                  Practice.CREDIT_GIVEN)
              .standard(
                  "building-and-maintaining-relationships",
                  "Building and maintaining relationships",
                  "The relationship is looked after, also between meetings.",
                  Practice.RETURNING_CONTRIBUTORS,
                  Practice.NAMED_CONTACT)
              .entry(),
          standards("gripp2-sf-2017", "GRIPP2 short form", "2017")
              .source(
                  cite(
                      "S. Staniszewska and others",
                      2017,
                      "GRIPP2 reporting checklists: tools to improve reporting of patient and"
                          + " public involvement in research",
                      "BMJ 358:j3453",
                      "10.1136/bmj.j3453"))
              .licence("Open access under CC BY; only the names of the items are used here.")
              .caveat("Says what a report reports, and nothing of how good the involvement was.")
              .standard(
                  "aim",
                  "Aim",
                  "The report says what people were involved for.",
                  Practice.AIM_REPORTED)
              .standard(
                  "methods",
                  "Methods",
                  "The report describes how people were involved.",
                  Practice.METHODS_REPORTED)
              .standard(
                  "study-results",
                  "Study results",
                  "The report gives what involvement led to, good and bad.",
                  Practice.RESULTS_REPORTED)
              .standard(
                  "discussion-and-conclusions",
                  "Discussion and conclusions",
                  "The report weighs how far involvement shaped the study.",
                  Practice.INFLUENCE_REPORTED)
              .standard(
                  "reflections",
                  "Reflections/critical perspective",
                  "The report looks back on what went well and what did not.",
                  Practice.REFLECTIONS_REPORTED)
              .entry());

  private ResearchStandards() {}
}
