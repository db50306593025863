package org.involvement.framework;

import static org.involvement.framework.Catalogue.cite;
import static org.involvement.framework.Power.ADVISED;
import static org.involvement.framework.Power.CONSULTED;
import static org.involvement.framework.Power.INFORMED;
import static org.involvement.framework.Power.SHARED;
import static org.involvement.framework.Scale.Unit.WHOLE;
import static org.involvement.framework.ScaleEntry.atLeast;
import static org.involvement.framework.ScaleEntry.ladder;
import static org.involvement.framework.ScaleEntry.typology;

import java.util.List;

/** Scales of the participation of children. */
final class ChildrensScales {
  // What a record can show of Hart's two highest rungs: that children began it and decided.
  private static final Requirement CHILDREN_BEGAN =
      atLeast(SHARED).withPractices(Practice.CONTRIBUTOR_INITIATED);

  static final List<Scale> ALL =
      List.of(
          // Our reading: the lowest three depend on intent. The highest two differ in whether
          // adults are let in again, which is no question of more or less power: both ask for the
          // same, so that a record supports them together.
          ladder("hart-1992", "The Ladder of Participation", WHOLE)
              .source(
                  cite(
                      "R. A. Hart",
                      1992,
                      "Children's Participation: From Tokenism to Citizenship",
                      "Innocenti Essays No. 4, UNICEF International Child Development Centre,"
                          + " Florence, ISBN 88-85401-05-8"))
              .about("Recasts Arnstein's ladder for children and tells sham from participation.")
              .group("Non-participation")
              .level("manipulation", "Manipulation", "Children carry what adults want said.")
              .level("decoration", "Decoration", "Children are there to be looked at.")
              .level("tokenism", "Tokenism", "Children seem to have a say and have none.")
              .group("Degrees of participation")
              .level(
                  "assigned-but-informed",
                  "Assigned but informed",
                  "Adults chose the task; children know what it is for.",
                  atLeast(INFORMED))
              .level(
                  "consulted-and-informed",
                  "Consulted and informed",
                  "Adults run it; children are asked and hear what came of it.",
                  atLeast(CONSULTED))
              .level(
                  "adult-initiated-shared-decisions",
                  "Adult-initiated shared decisions with children",
                  "Adults began it; decisions are made together.",
                  atLeast(SHARED))
              .level(
                  "child-initiated-and-directed",
                  "Child-initiated and directed",
                  "Children began it and run it.",
                  CHILDREN_BEGAN)
              .level(
                  "child-initiated-shared-decisions-with-adults",
                  "Child-initiated shared decisions with adults",
                  "Children began it and let adults share in the decisions.",
                  CHILDREN_BEGAN)
              .threshold("assigned-but-informed", "From here on Hart speaks of participation.")
              .entry(),
          // Our reading: who is supported was asked what that takes; a view is taken into account
          // where it is advice; people who take part in deciding help to make the options.
          ladder("shier-2001", "Pathways to Participation", WHOLE)
              .source(
                  cite(
                      "H. Shier",
                      2001,
                      "Pathways to participation: openings, opportunities and obligations",
                      "Children & Society 15(2):107-117",
                      "10.1002/chi.617"))
              .about(
                  "Five levels, each reached in three stages of commitment: 15 questions in all.")
              .level(
                  "listened-to",
                  "Children are listened to",
                  "Adults listen where a child speaks up.",
                  atLeast(CONSULTED))
              .level(
                  "supported-to-express-views",
                  "Children are supported in expressing their views",
                  "Adults help children to say what they think.",
                  atLeast(CONSULTED).withPractices(Practice.ACCESS_NEEDS_ASKED))
              .level(
                  "views-taken-into-account",
                  "Children's views are taken into account",
                  "What children say has weight in what adults decide.",
                  atLeast(ADVISED).withPractices(Practice.ACCESS_NEEDS_ASKED))
              .level(
                  "involved-in-decision-making",
                  "Children are involved in decision-making processes",
                  "Children are there when it is decided.",
                  atLeast(ADVISED)
                      .withPractices(
                          Practice.ACCESS_NEEDS_ASKED, Practice.OPTIONS_DEVELOPED_TOGETHER))
              .level(
                  "share-power-and-responsibility",
                  "Children share power and responsibility for decision-making",
                  "Adults give up a part of the decision, and children answer for it too.",
                  atLeast(SHARED)
                      .withPractices(
                          Practice.ACCESS_NEEDS_ASKED, Practice.OPTIONS_DEVELOPED_TOGETHER))
              .across("Openings", "Opportunities", "Obligations")
              .entry(),
          typology("lundy-2007", "The Lundy model of child participation", WHOLE)
              .source(
                  cite(
                      "L. Lundy",
                      2007,
                      "'Voice' is not enough: conceptualising Article 12 of the United Nations"
                          + " Convention on the Rights of the Child",
                      "British Educational Research Journal 33(6):927-942",
                      "10.1080/01411920701657033"))
              .about("Four conditions of a child's right to be heard; where one fails, it fails.")
              .level("space", "Space", "Children have a safe chance to form and give a view.")
              .level("voice", "Voice", "Children are helped to say it.")
              .level("audience", "Audience", "Somebody listens who has to.")
              .level("influence", "Influence", "It is acted on as far as it should be.")
              .allMustHold()
              .entry());

  private ChildrensScales() {}
}
