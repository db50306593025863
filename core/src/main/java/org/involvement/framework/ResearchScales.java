package org.involvement.framework;

import static org.involvement.framework.Catalogue.cite;
import static org.involvement.framework.Power.ADVISED;
import static org.involvement.framework.Power.CONSULTED;
import static org.involvement.framework.Power.DELEGATED;
import static org.involvement.framework.Power.INFORMED;
import static org.involvement.framework.Power.SHARED;
import static org.involvement.framework.Scale.Unit.ACTIVITY;
import static org.involvement.framework.Scale.Unit.STAGE;
import static org.involvement.framework.Scale.Unit.WHOLE;
import static org.involvement.framework.ScaleEntry.atLeast;
import static org.involvement.framework.ScaleEntry.ladder;
import static org.involvement.framework.ScaleEntry.spectrum;
import static org.involvement.framework.ScaleEntry.typology;

import java.util.List;

/** Scales of research, with patients, with communities and with volunteers. */
final class ResearchScales {
  static final List<Scale> ALL =
      List.of(
          typology("involve-approaches-2012", "Approaches to public involvement", ACTIVITY)
              .source(
                  cite(
                      "INVOLVE (H. Hayes, S. Buckland, M. Tarpey)",
                      2012,
                      "Briefing notes for researchers: involving the public in NHS, public health"
                          + " and social care research",
                      "INVOLVE, Eastleigh"))
              .about("Approaches rather than levels, says INVOLVE: one project may mix them.")
              .level("consultation", "Consultation", "The public is asked; researchers decide.")
              .level("collaboration", "Collaboration", "Researchers and public work on together.")
              .level("user-controlled", "User controlled", "Service users decide and lead.")
              .entry(),
          // Our reading: each role is one more step of power, in the phase in which it is played.
          spectrum("involvement-matrix-2020", "Involvement Matrix", STAGE)
              .source(
                  cite(
                      "D.-W. Smits, K. van Meeteren, M. Klem, M. Alsem, M. Ketelaar",
                      2020,
                      "Designing a tool to support patient and public involvement in research"
                          + " projects: the Involvement Matrix",
                      "Research Involvement and Engagement 6:30",
                      "10.1186/s40900-020-00188-4"))
              .about("Lets a project talk through which role each person has in each phase.")
              .level("listener", "Listener", "Is told.", atLeast(INFORMED))
              .level("co-thinker", "Co-thinker", "Is asked for an opinion.", atLeast(CONSULTED))
              .level("advisor", "Advisor", "Gives advice, asked or not.", atLeast(ADVISED))
              .level("partner", "Partner", "Works as an equal.", atLeast(SHARED))
              .level("decision-maker", "Decision-maker", "Has the last word.", atLeast(DELEGATED))
              .across("Preparation", "Execution", "Implementation")
              .entry(),
          typology("hughes-duffy-2018", "Operational definitions of public involvement", WHOLE)
              .source(
                  cite(
                      "M. Hughes, C. Duffy",
                      2018,
                      "Public involvement in health and social sciences research: A concept"
                          + " analysis",
                      "Health Expectations 21(6):1183-1190",
                      "10.1111/hex.12825"))
              .about("Five meanings of the word, defined so that a study can be held against them.")
              .level("undefined-involvement", "Undefined involvement", "It is not said what it is.")
              .level(
                  "targeted-consultation", "Targeted consultation", "People are asked at points.")
              .level(
                  "embedded-consultation",
                  "Embedded consultation",
                  "People are asked throughout the study.")
              .level("co-production", "Co-production", "Researchers and public share the study.")
              .level("user-led-research", "User-led research", "Those concerned lead the study.")
              .entry(),
          // Our reading: to cooperate is to give advice; collaboration shares the decision, and
          // partnership shares it in three stages at least.
          ladder("rest-2021", "Categories of community engagement in research", WHOLE)
              .source(
                  cite(
                      "V. L. Sanders Thompson, N. Ackermann, K. L. Bauer, D. J. Bowen, M. S."
                          + " Goodman",
                      2021,
                      "Strategies of community engagement in research: definitions and"
                          + " classifications",
                      "Translational Behavioral Medicine 11(2):441-451",
                      "10.1093/tbm/ibaa042"))
              .about("Five categories by which the Research Engagement Survey Tool sorts a study.")
              .level(
                  "outreach-and-education",
                  "Outreach and education",
                  "Researchers tell a community what it should know.",
                  atLeast(INFORMED))
              .level("consultation", "Consultation", "The community is asked.", atLeast(CONSULTED))
              .level(
                  "cooperation",
                  "Cooperation",
                  "The community helps and advises.",
                  atLeast(ADVISED))
              .level("collaboration", "Collaboration", "Both decide on parts.", atLeast(SHARED))
              .level(
                  "partnership",
                  "Partnership",
                  "Both decide on the whole as equals.",
                  atLeast(SHARED).withLeastStages(3))
              .entry(),
          // Our reading: the lower two differ in what is asked of people's minds, not in power.
          spectrum("haklay-2013", "Levels of participation in citizen science", WHOLE)
              .source(
                  cite(
                      "M. Haklay",
                      2013,
                      "Citizen Science and Volunteered Geographic Information: Overview and"
                          + " Typology of Participation",
                      "Crowdsourcing Geographic Knowledge, Springer",
                      "10.1007/978-94-007-4587-2_7"))
              .about("Orders citizen science by how much thought and say it takes.")
              .level("crowdsourcing", "Crowdsourcing", "People or their devices gather data.")
              .level(
                  "distributed-intelligence",
                  "Distributed Intelligence",
                  "People interpret data in a simple way.")
              .level(
                  "participatory-science",
                  "Participatory Science",
                  "People help to define the problem and to gather data.",
                  atLeast(ADVISED).withPractices(Practice.CONTRIBUTORS_SET_QUESTION))
              .level(
                  "extreme-citizen-science",
                  "Extreme Citizen Science",
                  "People take part in everything; one later table says collaborative science.",
                  atLeast(SHARED)
                      .withPractices(
                          Practice.CONTRIBUTORS_SET_QUESTION, Practice.CONTRIBUTORS_DELIVER))
              .entry(),
          // Our reading: to order a study or to hand in data needs no power within it.
          spectrum("shirk-2012", "Models of public participation in scientific research", WHOLE)
              .source(
                  cite(
                      "J. L. Shirk, H. L. Ballard, C. C. Wilderman, T. Phillips, A. Wiggins,"
                          + " R. Jordan, E. McCallie, M. Minarchek, B. V. Lewenstein, M. E. Krasny,"
                          + " R. Bonney",
                      2012,
                      "Public Participation in Scientific Research: a Framework for Deliberate"
                          + " Design",
                      "Ecology and Society 17(2):29",
                      "10.5751/ES-04705-170229"))
              .about("Tells projects apart by how much of the research the public does.")
              .level("contractual", "Contractual", "A community asks scientists for a study.")
              .level("contributory", "Contributory", "People gather data for scientists.")
              .level(
                  "collaborative",
                  "Collaborative",
                  "People also help to refine, analyse or share it.",
                  atLeast(ADVISED))
              .level(
                  "co-created",
                  "Co-created",
                  "People and scientists share most steps.",
                  atLeast(SHARED).withLeastStages(3))
              .level(
                  "collegial",
                  "Collegial",
                  "People do the research on their own.",
                  atLeast(DELEGATED).withLeastStages(3))
              .entry());

  private ResearchScales() {}
}
