package org.involvement.framework;

import static org.involvement.framework.Catalogue.cite;
import static org.involvement.framework.StandardsEntry.standards;

import java.util.List;

/** Standards of involvement in health and social care. */
final class HealthStandards {
  static final List<Standards> ALL =
      List.of(
          standards("4pi-2015", "4Pi National Involvement Standards", "2015")
              .source(
                  cite(
                      "National Involvement Partnership, hosted by the National Survivor User"
                          + " Network",
                      2015,
                      "4Pi National Involvement Standards",
                      "NSUN"))
              .standard(
                  "principles",
                  "Principles",
                  "What is valued is said and agreed.",
                  Practice.GROUND_RULES_AGREED_JOINTLY,
                  Practice.EQUALITY_ASSESSMENT_DONE)
              .standard(
                  "purpose",
                  "Purpose",
                  "It is clear what people are involved for, so that it can be held against that.",
                  List.of(FactId.PURPOSE_RECORDED),
                  Practice.INFLUENCE_SCOPE_STATED)
              .standard(
                  "presence",
                  "Presence",
                  "Those who should be there are there, at each level.",
                  Practice.CONTRIBUTOR_SEATS_SHARE,
                  Practice.STAKEHOLDER_MAP_DONE,
                  Practice.PROFILE_VS_POPULATION)
              .standard(
                  "process",
                  "Process",
                  "It is planned so that people can give their best.",
                  Practice.ACCESS_NEEDS_ASKED,
                  Practice.PAYMENT_OFFERED,
                  Practice.TRAINING_OFFERED,
                  Practice.ROLE_DESCRIPTION_ISSUED,
                  Practice.MATERIALS_LEAD_DAYS)
              .standard(
                  "impact",
                  "Impact",
                  "It makes a difference, and people know which.",
                  List.of(FactId.CHANGE_ATTRIBUTED, FactId.OUTCOME_FED_BACK),
                  Practice.CONTRIBUTOR_EVALUATION_DONE)
              .entry(),
          standards(
                  "nhse-ten-ics-2021",
                  "Ten principles of working with people and communities",
                  "2021")
              .source(
                  cite(
                      "NHS England and NHS Improvement",
                      2021,
                      "ICS implementation guidance on working with people and communities",
                      "NHS England and NHS Improvement"))
              .standard(
                  "voices-at-the-centre",
                  "Put the voices of people and communities at the centre of decision-making and"
                      + " governance, at every level of the ICS",
                  "Those who use services have seats where it is decided.",
                  List.of(FactId.JOINT_DECISION_RECORDED),
                  Practice.CONTRIBUTOR_SEATS_SHARE)
              .standard(
                  "start-early-and-feed-back",
                  "Start engagement early when developing plans and feed back to people and"
                      + " communities how their engagement has influenced activities and decisions",
                  "People are there from the start and hear what it led to.",
                  List.of(FactId.OUTCOME_FED_BACK),
                  Practice.EARLIEST_STAGE_INVOLVED)
              .standard(
                  "understand-needs",
                  "Understand your community's needs, experience and aspirations for health and"
                      + " care, using engagement to find out if change is having the desired"
                      + " effect",
                  "It is known what people need and whether a change helps.",
                  Practice.CONTRIBUTOR_EVALUATION_DONE)
              .standard(
                  "relationships-with-excluded-groups",
                  "Build relationships with excluded groups, especially those affected by"
                      + " inequalities",
                  "Those who are left out are sought, and come back.",
                  Practice.TARGETED_OUTREACH,
                  Practice.RETURNING_CONTRIBUTORS)
              .standard(
                  "healthwatch-and-voluntary-sector",
                  "Work with Healthwatch and the voluntary, community and social enterprise (VCSE)"
                      + " sector as key partners",
                  "Those who speak for people are partners.",
                  Practice.COMMUNITY_PARTNER_NAMED)
              .standard(
                  "clear-public-information",
                  "Provide clear and accessible public information about vision, plans and"
                      + " progress, to build understanding and trust",
                  "Everybody can read what is planned and how it goes.",
                  Practice.PLAIN_LANGUAGE,
                  Practice.FORMATS_OFFERED)
              .standard(
                  "community-development",
                  "Use community development approaches that empower people and communities,"
                      + " making connections to social action",
                  "People are helped to act for themselves.",
                  Practice.PEER_SUPPORT)
              .standard(
                  "co-production-insight-engagement",
                  "Use co-production, insight and engagement to achieve accountable health and"
                      + " care services",
                  "There is more than one way in which services answer to people.",
                  Practice.SEVERAL_METHODS)
              .standard(
                  "tackle-priorities-together",
                  "Co-produce and redesign services and tackle system priorities in partnership"
                      + " with people and communities",
                  "What matters most is taken on together.",
                  Practice.AGENDA_CO_WRITTEN)
              .standard(
                  "learn-and-build-on-assets",
                  "Learn from what works and build on the assets of all ICS partners",
                  "What works elsewhere is used, and what is there already.",
                  Practice.LEARNING_ACTION_RECORDED)
              .entry(),
          // The names are the opening clauses of the ten principles.
          standards(
                  "nhse-ten-2022", "Ten principles of working with people and communities", "2022")
              .source(
                  cite(
                      "NHS England, with the Department of Health and Social Care and partners",
                      2022,
                      "Working in partnership with people and communities: statutory guidance",
                      "NHS England"))
              .supersedes("nhse-ten-ics-2021")
              .caveat("Whether a legal duty to involve the public was met is another question.")
              .standard(
                  "voices-at-the-centre",
                  "Centre decision-making and governance around the voices of people and"
                      + " communities",
                  "Those who use services have seats where it is decided.",
                  List.of(FactId.JOINT_DECISION_RECORDED),
                  Practice.CONTRIBUTOR_SEATS_SHARE)
              .standard(
                  "every-stage-and-feed-back",
                  "Involve people and communities at every stage and feed back to them",
                  "People are there throughout and hear what it led to.",
                  List.of(FactId.OUTCOME_FED_BACK),
                  Practice.STAGES_INVOLVED,
                  Practice.RESPONSE_LAG_DAYS)
              .standard(
                  "understand-needs",
                  "Understand your community's needs, experiences, ideas and aspirations for"
                      + " health and care",
                  "It is known what people need and what they hope for.",
                  Practice.STAKEHOLDER_MAP_DONE,
                  Practice.CONTRIBUTION_LOGGED,
                  Practice.CONTRIBUTOR_EVALUATION_DONE)
              .standard(
                  "trust-with-marginalised-groups",
                  "Build relationships based on trust, especially with marginalised groups and"
                      + " those affected by health inequalities",
                  "Those who are left out are sought, and come back.",
                  Practice.TARGETED_OUTREACH,
                  Practice.RETURNING_CONTRIBUTORS,
                  Practice.PROFILE_VS_POPULATION)
              .standard(
                  "healthwatch-and-voluntary-sector",
                  "Work with Healthwatch and the VCSE sector",
                  "Those who speak for people are partners.",
                  Practice.COMMUNITY_PARTNER_NAMED)
              .standard(
                  "clear-public-information",
                  "Provide clear and accessible public information",
                  "Everybody can read what is planned and how it goes.",
                  Practice.PLAIN_LANGUAGE,
                  Practice.FORMATS_OFFERED,
                  Practice.INTERPRETER_OFFERED)
              .standard(
                  "community-centred-approaches",
                  "Use community-centred approaches that empower people and communities",
                  "People are helped to act for themselves.",
                  Practice.PEER_SUPPORT,
                  Practice.COMMUNITY_PARTNER_NAMED,
                  Practice.SHARED_OWNERSHIP_AGREED)
              .standard(
                  "range-of-ways",
                  "Have a range of ways for people and communities to take part",
                  "There is more than one way to take part, and a choice.",
                  Practice.MODALITY_CHOICE,
                  Practice.SEVERAL_METHODS)
              .standard(
                  "tackle-priorities-together",
                  "Tackle system priorities and service reconfiguration in partnership with people"
                      + " and communities",
                  "What matters most is taken on together, while it is still open.",
                  Practice.AGENDA_CO_WRITTEN,
                  Practice.EARLIEST_STAGE_INVOLVED,
                  Practice.OPTIONS_OPEN_AT_START)
              .standard(
                  "learn-and-build-on-assets",
                  "Learn from what works and build on the assets of all health and care partners",
                  "What works elsewhere is used, and what is there already.",
                  Practice.LEARNING_ACTION_RECORDED,
                  Practice.IMPACT_PUBLISHED)
              .entry());

  private HealthStandards() {}
}
