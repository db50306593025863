package org.involvement.framework;

import static org.involvement.framework.Catalogue.cite;
import static org.involvement.framework.StandardsEntry.standards;

import java.util.List;

/** Standards of public consultation and deliberation. */
final class PublicStandards {
  static final List<Standards> ALL =
      List.of(
          standards("scot-nsce-2016", "National Standards for Community Engagement", "2016")
              .source(
                  cite(
                      "Scottish Community Development Centre, What Works Scotland",
                      2016,
                      "National Standards for Community Engagement",
                      "Scottish Community Development Centre for the Scottish Government"))
              .caveat(
                  "The ten standards of 2005 were others; a record made for these cannot be held"
                      + " against them.")
              .standard(
                  "inclusion",
                  "Inclusion",
                  "Those whom it concerns are found and involved.",
                  Practice.STAKEHOLDER_MAP_DONE,
                  Practice.PROFILE_VS_POPULATION,
                  Practice.TARGETED_OUTREACH)
              .standard(
                  "support",
                  "Support",
                  "What stands in people's way is found and removed.",
                  List.of(FactId.ACCESS_NEEDS_MET_RATE),
                  Practice.ACCESS_NEEDS_ASKED,
                  Practice.EXPENSES_PAID)
              .standard(
                  "planning",
                  "Planning",
                  "Purpose and timing are understood and agreed before it starts.",
                  List.of(FactId.PURPOSE_RECORDED),
                  Practice.INFLUENCE_SCOPE_STATED,
                  Practice.EARLIEST_STAGE_INVOLVED,
                  Practice.OPEN_DAYS)
              .standard(
                  "working-together",
                  "Working together",
                  "Roles are clear, and decisions are shared.",
                  List.of(FactId.JOINT_DECISION_RECORDED),
                  Practice.ROLE_DESCRIPTION_ISSUED)
              .standard(
                  "methods",
                  "Methods",
                  "The ways of working fit what they are for.",
                  Practice.SEVERAL_METHODS,
                  Practice.MODALITY_CHOICE,
                  Practice.CONTRIBUTOR_EVALUATION_DONE)
              .standard(
                  "communication",
                  "Communication",
                  "People are told plainly and hear what came of it.",
                  List.of(FactId.OUTCOME_FED_BACK),
                  Practice.PLAIN_LANGUAGE,
                  Practice.RESPONSE_LAG_DAYS)
              .standard(
                  "impact",
                  "Impact",
                  "What it led to is assessed, and learnt from.",
                  List.of(FactId.CHANGE_ATTRIBUTED),
                  Practice.LEARNING_ACTION_RECORDED)
              .entry(),
          standards("gunning-1985", "Gunning principles", "1985")
              .source(
                  cite(
                      "High Court (England and Wales)",
                      1985,
                      "R v Brent London Borough Council, ex parte Gunning",
                      "84 LGR 168; endorsed in R (Moseley) v Haringey London Borough Council"
                          + " [2014] UKSC 56"))
              .allMustHold()
              .caveat(
                  "Not a legal opinion. It shows what is on record; no record shows that minds were"
                      + " open.")
              .standard(
                  "formative-stage",
                  "Proposals are at a formative stage",
                  "Nothing is settled when people are asked.",
                  Practice.OPTIONS_OPEN_AT_START,
                  Practice.DECISION_AFTER_CLOSE)
              .standard(
                  "sufficient-reasons",
                  "Sufficient reasons are given",
                  "People can tell why it is proposed, and what else there is.",
                  List.of(FactId.REASON_GIVEN),
                  Practice.INFORMATION_PACK,
                  Practice.ALTERNATIVES_LISTED)
              .standard(
                  "adequate-time",
                  "Adequate time is given",
                  "People have the time to think and answer; no number of days is fixed.",
                  Practice.OPEN_DAYS)
              .standard(
                  "conscientious-consideration",
                  "Responses are conscientiously taken into account",
                  "What people said is there to be weighed, and the decision says how it was.",
                  List.of(FactId.DECIDED),
                  Practice.CONTRIBUTION_LOGGED,
                  Practice.DECISION_CITES_RESPONSES)
              .entry(),
          // The other seven of the eleven could not be confirmed, and are left out.
          standards(
                  "oecd-deliberative-2020",
                  "Good Practice Principles for Deliberative Processes for Public Decision Making",
                  "2020, principles 1 to 4 of 11")
              .source(
                  cite(
                      "OECD (chapter 5 by C. Chwalisz)",
                      2020,
                      "Innovative Citizen Participation and New Democratic Institutions: Catching"
                          + " the Deliberative Wave",
                      "OECD Publishing, Paris",
                      "10.1787/339306da-en"))
              .caveat(
                  "Holds the first four of eleven principles, so it is no profile of the whole.")
              .standard(
                  "purpose",
                  "Purpose",
                  "A public problem is put as a neutral and plain question.",
                  List.of(FactId.PURPOSE_RECORDED),
                  Practice.PLAIN_LANGUAGE)
              .standard(
                  "accountability",
                  "Accountability",
                  "The authority undertakes to answer, and says how far it got.",
                  List.of(FactId.ANSWERED),
                  Practice.RESPONSE_LAG_DAYS,
                  Practice.IMPLEMENTATION_PROGRESS_REPORTED)
              .standard(
                  "transparency",
                  "Transparency",
                  "It is announced, and everybody can see how it was done and paid for.",
                  Practice.PROCESS_ANNOUNCED,
                  Practice.PUBLISHED_RESPONSE,
                  Practice.FUNDING_DISCLOSED)
              .standard(
                  "representativeness",
                  "Representativeness",
                  "Those who take part mirror the public, by lot.",
                  Practice.RANDOM_SELECTION,
                  Practice.PROFILE_VS_POPULATION)
              .entry());

  private PublicStandards() {}
}
