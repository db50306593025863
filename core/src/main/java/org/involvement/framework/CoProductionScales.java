package org.involvement.framework;

import static org.involvement.framework.Catalogue.cite;
import static org.involvement.framework.Power.ADVISED;
import static org.involvement.framework.Power.CONSULTED;
import static org.involvement.framework.Power.INFORMED;
import static org.involvement.framework.Power.SHARED;
import static org.involvement.framework.Scale.Unit.STAGE;
import static org.involvement.framework.Scale.Unit.WHOLE;
import static org.involvement.framework.ScaleEntry.atLeast;
import static org.involvement.framework.ScaleEntry.ladder;
import static org.involvement.framework.ScaleEntry.typology;

import java.util.List;

/** Scales of co-production, in public services. */
final class CoProductionScales {
  static final List<Scale> ALL =
      List.of(
          // Our reading: coercion and educating depend on intent. Who designs but does not deliver
          // shares the design alone; to co-produce is to share it, the delivery and the evaluation.
          ladder("tlap-coproduction-ladder", "The ladder of co-production", WHOLE)
              .source(
                  cite(
                      "National Co-production Advisory Group, Think Local Act Personal",
                      2016,
                      "The ladder of co-production",
                      "Think Local Act Personal, thinklocalactpersonal.org.uk"))
              .licence(
                  "Free to use without asking, with reference to Think Local Act Personal and the"
                      + " National Co-production Advisory Group and a link to their page.")
              .about("Seven steps from people as recipients to people as equals throughout.")
              .level("coercion", "Coercion", "People must take what is given.")
              .level("educating", "Educating", "People are taught to use what there is.")
              .level(
                  "informing",
                  "Informing",
                  "People are told what was settled, and why.",
                  atLeast(INFORMED))
              .level(
                  "consultation",
                  "Consultation",
                  "People are asked, within what others set.",
                  atLeast(CONSULTED))
              .level(
                  "engagement",
                  "Engagement",
                  "People can say their mind and sway some of it.",
                  atLeast(ADVISED))
              .level(
                  "co-design",
                  "Co-design",
                  "People shape the design, not its delivery.",
                  atLeast(SHARED).withStages(Stage.DESIGNING))
              .level(
                  "co-production",
                  "Co-production",
                  "People share it all, from idea to delivery.",
                  atLeast(SHARED)
                      .withStages(Stage.DESIGNING, Stage.DELIVERING, Stage.EVALUATING)
                      .withLeastStages(3))
              .entry(),
          typology("bovaird-loeffler-4co", "The Four Co's", STAGE)
              .source(
                  cite(
                      "E. Loeffler",
                      2020,
                      "The Four Co's: Co-commissioning, Co-design, Co-delivery and Co-assessment of"
                          + " Public Services and Outcomes Through Traditional and Digital"
                          + " Mechanisms",
                      "Co-Production of Public Services and Outcomes, pp. 75-176",
                      "10.1007/978-3-030-55509-2_3"))
              .about(
                  "Says when in the life of a service people contribute, not how much they decide.")
              .level("co-commissioning", "Co-commissioning", "What is wanted is settled together.")
              .level("co-design", "Co-design", "How it works is settled together.")
              .level("co-delivery", "Co-delivery", "It is done together.")
              .level("co-assessment", "Co-assessment", "It is judged together.")
              .entry(),
          typology("nabatchi-2017", "Varieties of Participation in Public Services", STAGE)
              .source(
                  cite(
                      "T. Nabatchi, A. Sancino, M. Sicilia",
                      2017,
                      "Varieties of Participation in Public Services: The Who, When, and What of"
                          + " Coproduction",
                      "Public Administration Review 77(5):766-776",
                      "10.1111/puar.12765"))
              .about("Crosses who has the benefit together with when people contribute.")
              .level("individual", "Individual", "One person works with staff, for that person.")
              .level("group", "Group", "Several work with staff, for what they have in common.")
              .level("collective", "Collective", "Many work with staff, for the whole community.")
              .across("Commissioning", "Design", "Delivery", "Assessment")
              .entry());

  private CoProductionScales() {}
}
