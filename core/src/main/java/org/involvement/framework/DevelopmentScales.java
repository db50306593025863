package org.involvement.framework;

import static org.involvement.framework.Catalogue.cite;
import static org.involvement.framework.Power.ADVISED;
import static org.involvement.framework.Power.CONSULTED;
import static org.involvement.framework.Power.DELEGATED;
import static org.involvement.framework.Power.INFORMED;
import static org.involvement.framework.Power.SHARED;
import static org.involvement.framework.Scale.Unit.WHOLE;
import static org.involvement.framework.ScaleEntry.atLeast;
import static org.involvement.framework.ScaleEntry.ladder;
import static org.involvement.framework.ScaleEntry.typology;

import java.util.List;

/** Scales of development work. */
final class DevelopmentScales {
  static final List<Scale> ALL =
      List.of(
          // Our reading: manipulation depends on intent, and working for food or cash is no
          // question of power. Who analyses together has a part in the question; who mobilises
          // themselves began it.
          ladder("pretty-1995", "A typology of participation", WHOLE)
              .source(
                  cite(
                      "J. N. Pretty",
                      1995,
                      "Participatory learning for sustainable agriculture",
                      "World Development 23(8):1247-1263",
                      "10.1016/0305-750X(95)00046-F"))
              .about("Reads participation by who defines problem, analysis and action.")
              .level(
                  "manipulative",
                  "Manipulative participation",
                  "People are on the board, and it means nothing.")
              .level(
                  "passive",
                  "Passive participation",
                  "People are told what happens.",
                  atLeast(INFORMED))
              .level(
                  "by-consultation",
                  "Participation by consultation",
                  "People answer what others ask.",
                  atLeast(CONSULTED))
              .level(
                  "for-material-incentives",
                  "Participation for material incentives",
                  "People work for food, cash or the like.")
              .level(
                  "functional",
                  "Functional participation",
                  "People help to reach aims that others set.",
                  atLeast(ADVISED))
              .level(
                  "interactive",
                  "Interactive participation",
                  "People analyse, plan and decide together with others.",
                  atLeast(SHARED).withPractices(Practice.CONTRIBUTORS_SET_QUESTION))
              .level(
                  "self-mobilization",
                  "Self-mobilization",
                  "People act on their own and keep control.",
                  atLeast(DELEGATED)
                      .withPractices(
                          Practice.CONTRIBUTORS_SET_QUESTION, Practice.CONTRIBUTOR_INITIATED))
              .entry(),
          typology("white-1996", "Interests in participation", WHOLE)
              .source(
                  cite(
                      "S. C. White",
                      1996,
                      "Depoliticising development: the uses and abuses of participation",
                      "Development in Practice 6(1):6-15",
                      "10.1080/0961452961000157564"))
              .about(
                  "Asks what those above, those below and the work itself want from taking part.")
              .level("nominal", "Nominal", "Those above want to look legitimate.")
              .level("instrumental", "Instrumental", "Those above want a task done at less cost.")
              .level("representative", "Representative", "People want a voice in what is done.")
              .level("transformative", "Transformative", "People want to change who has power.")
              .entry(),
          // In the order of the abstract, from the highest rung down. It sorts by the help that
          // comes from outside, so that the lowest may meet a need well: hence no order here.
          typology("choguill-1996", "A ladder of community participation", WHOLE)
              .source(
                  cite(
                      "M. B. Guaraldo Choguill",
                      1996,
                      "A ladder of community participation for underdeveloped countries",
                      "Habitat International 20(3):431-444, PII S0197-3975(96)00020-3"))
              .about(
                  "Sorts community projects by how far institutions outside help or hinder them.")
              .level("empowerment", "Empowerment", "The community decides, with help.")
              .level("partnership", "Partnership", "Community and institutions plan together.")
              .level("conciliation", "Conciliation", "Institutions decide and ask for agreement.")
              .level("dissimulation", "Dissimulation", "People sit on boards that decide nothing.")
              .level("diplomacy", "Diplomacy", "Institutions let people do it and help a little.")
              .level("informing", "Informing", "People are told what is going to happen.")
              .level("conspiracy", "Conspiracy", "People's needs are not even considered.")
              .level("self-management", "Self-management", "The community acts without any help.")
              .entry());

  private DevelopmentScales() {}
}
