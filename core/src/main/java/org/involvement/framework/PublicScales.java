package org.involvement.framework;

import static org.involvement.framework.Catalogue.cite;
import static org.involvement.framework.Catalogue.undated;
import static org.involvement.framework.Power.ADVISED;
import static org.involvement.framework.Power.CONSULTED;
import static org.involvement.framework.Power.DELEGATED;
import static org.involvement.framework.Power.INFORMED;
import static org.involvement.framework.Power.SHARED;
import static org.involvement.framework.Scale.Unit.ACTIVITY;
import static org.involvement.framework.Scale.Unit.WHOLE;
import static org.involvement.framework.ScaleEntry.atLeast;
import static org.involvement.framework.ScaleEntry.ladder;
import static org.involvement.framework.ScaleEntry.spectrum;
import static org.involvement.framework.ScaleEntry.typology;

import java.util.List;

/** Scales of public participation, in planning and in government. */
final class PublicScales {
  static final List<Scale> ALL =
      List.of(
          // Our reading: the lowest two depend on intent. Placation is advice that others may turn
          // down, so it asks for no more than advice. Whoever runs it holds the budget too.
          ladder("arnstein-1969", "A Ladder of Citizen Participation", WHOLE)
              .source(
                  cite(
                      "S. R. Arnstein",
                      1969,
                      "A Ladder of Citizen Participation",
                      "Journal of the American Institute of Planners 35(4):216-224",
                      "10.1080/01944366908977225"))
              .about("Ranks arrangements by how much of the real decision citizens hold.")
              .group("Nonparticipation")
              .level("manipulation", "Manipulation", "People are used to make a plan look liked.")
              .level("therapy", "Therapy", "People are treated as what needs mending.")
              .group("Degrees of tokenism")
              .level(
                  "informing", "Informing", "People are told and cannot answer.", atLeast(INFORMED))
              .level(
                  "consultation",
                  "Consultation",
                  "People are heard without any assurance.",
                  atLeast(CONSULTED))
              .level("placation", "Placation", "A few may advise; others decide.", atLeast(ADVISED))
              .group("Degrees of citizen power")
              .level("partnership", "Partnership", "Power is shared by agreement.", atLeast(SHARED))
              .level(
                  "delegated-power",
                  "Delegated Power",
                  "People hold most of the decision.",
                  atLeast(DELEGATED))
              .level(
                  "citizen-control",
                  "Citizen Control",
                  "People run it.",
                  atLeast(DELEGATED).withPractices(Practice.CONTRIBUTORS_HOLD_BUDGET))
              .entry(),
          // Our reading, and none of IAP2's words: each step passes on more of the decision.
          spectrum("iap2-spectrum", "Spectrum of Public Participation", ACTIVITY)
              .source(
                  undated(
                      "International Association for Public Participation",
                      "IAP2 Spectrum of Public Participation",
                      "International Association for Public Participation"))
              .licence(
                  "Names only, with acknowledgement: IAP2 wants written permission before anything"
                      + " of it is used, copied, reproduced or adapted.")
              .named("inform", "Inform", atLeast(INFORMED))
              .named("consult", "Consult", atLeast(CONSULTED))
              .named("involve", "Involve", atLeast(ADVISED))
              .named("collaborate", "Collaborate", atLeast(SHARED))
              .named("empower", "Empower", atLeast(DELEGATED))
              .entry(),
          // Our reading: to act together takes a part in delivery beside the shared decision, and
          // what others only support is decided by those who do it.
          spectrum("wilcox-1994", "The Guide to Effective Participation", ACTIVITY)
              .source(
                  cite(
                      "D. Wilcox",
                      1994,
                      "The Guide to Effective Participation",
                      "Delta Press, Brighton"))
              .about("Names five stances, none of them best, to be chosen by phase and interest.")
              .level(
                  "information",
                  "Information",
                  "People are told what is planned.",
                  atLeast(INFORMED))
              .level(
                  "consultation",
                  "Consultation",
                  "People choose among options and hear what came of it.",
                  atLeast(CONSULTED))
              .level(
                  "deciding-together",
                  "Deciding together",
                  "People add options and decide on the way forward with others.",
                  atLeast(SHARED))
              .level(
                  "acting-together",
                  "Acting together",
                  "What was decided together is also carried out together.",
                  atLeast(SHARED).withPractices(Practice.CONTRIBUTORS_DELIVER))
              .level(
                  "supporting-independent-community-interests",
                  "Supporting independent community interests",
                  "Others help people do what these want; also printed as supporting local"
                      + " initiatives.",
                  atLeast(DELEGATED).withPractices(Practice.CONTRIBUTORS_DELIVER))
              .entry(),
          // Our reading: active participation leaves the last word with government, so advice
          // supports it.
          spectrum("oecd-2001", "Information, consultation and active participation", ACTIVITY)
              .source(
                  cite(
                      "OECD (drafted by M. Gramberger)",
                      2001,
                      "Citizens as Partners: OECD Handbook on Information, Consultation and Public"
                          + " Participation in Policy-making",
                      "OECD, Paris, ISBN 92-64-19540-8"))
              .about("Tells relations of government and citizens apart by who speaks to whom.")
              .level("information", "Information", "Government tells.", atLeast(INFORMED))
              .level(
                  "consultation",
                  "Consultation",
                  "Government asks, and citizens answer.",
                  atLeast(CONSULTED))
              .level(
                  "active-participation",
                  "Active participation",
                  "Citizens help to make the policy, and government answers for it.",
                  atLeast(ADVISED))
              .entry(),
          // Our reading: engagement runs through the policy cycle, so the whole work is placed, and
          // to be engaged in it is to advise in more than one stage.
          spectrum("oecd-2017", "Stakeholder participation in open government", WHOLE)
              .source(
                  cite(
                      "OECD",
                      2017,
                      "Recommendation of the Council on Open Government",
                      "OECD/LEGAL/0438"))
              .licence(
                  "The OECD lets the text be passed on unaltered and free of charge; only the names"
                      + " are used here.")
              .about("Carries the three relations of 2001 over to all stakeholders.")
              .level("information", "Information", "Government tells.", atLeast(INFORMED))
              .level(
                  "consultation",
                  "Consultation",
                  "Government asks, and stakeholders answer.",
                  atLeast(CONSULTED))
              .level(
                  "engagement",
                  "Engagement",
                  "Stakeholders have the chance and the means to work on it with government.",
                  atLeast(ADVISED).withLeastStages(2))
              .entry(),
          typology("rowe-frewer-2005", "A Typology of Public Engagement Mechanisms", ACTIVITY)
              .source(
                  cite(
                      "G. Rowe, L. J. Frewer",
                      2005,
                      "A Typology of Public Engagement Mechanisms",
                      "Science, Technology, & Human Values 30(2):251-290",
                      "10.1177/0162243904271724"))
              .about("Sorts mechanisms by which way information flows, in 4, 6 and 4 classes.")
              .level("communication", "Public communication", "It flows to the public.")
              .level("consultation", "Public consultation", "It flows from the public.")
              .level("participation", "Public participation", "It flows both ways.")
              .entry());

  private PublicScales() {}
}
