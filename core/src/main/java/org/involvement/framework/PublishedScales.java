package org.involvement.framework;

import java.util.ArrayList;
import java.util.List;

/** Published scales, an entry each. Names are facts and are cited; every other word is ours. */
final class PublishedScales {
  private static final String NAMES_ONLY =
      "Names of levels are facts; the published figure and definitions belong to the publisher.";

  private static final Scale ARNSTEIN =
      Scale.builder()
          .id("arnstein-1969")
          .name("A Ladder of Citizen Participation")
          .kind(Scale.Kind.LADDER)
          .unit(Scale.Unit.WHOLE)
          .citation(
              Citation.builder()
                  .authors("S. R. Arnstein")
                  .year(1969)
                  .title("A Ladder of Citizen Participation")
                  .publication("Journal of the American Institute of Planners 35(4):216-224")
                  .doi("10.1080/01944366908977225")
                  .build())
          .licence(NAMES_ONLY)
          .addAllLevels(
              group(
                  "Nonparticipation",
                  said(
                      "manipulation", "Manipulation", "People are used to make a plan look liked."),
                  said("therapy", "Therapy", "People are treated as what needs mending.")))
          .addAllLevels(
              group(
                  "Degrees of tokenism",
                  said("informing", "Informing", "People are told and cannot answer."),
                  said("consultation", "Consultation", "People are heard without any assurance."),
                  said("placation", "Placation", "A few may advise; others decide.")))
          .addAllLevels(
              group(
                  "Degrees of citizen power",
                  said("partnership", "Partnership", "Power is shared by agreement."),
                  said("delegated-power", "Delegated Power", "People hold most of the decision."),
                  said("citizen-control", "Citizen Control", "People run it.")))
          .build();

  private static final Scale IAP2 =
      Scale.builder()
          .id("iap2-spectrum")
          .name("Spectrum of Public Participation")
          .kind(Scale.Kind.SPECTRUM)
          .unit(Scale.Unit.ACTIVITY)
          .version("2018")
          .citation(
              Citation.builder()
                  .authors("International Association for Public Participation")
                  .year(2018)
                  .title("IAP2 Spectrum of Public Participation")
                  .publication("International Association for Public Participation")
                  .build())
          .licence("Names only: its wording may not be reproduced or adapted without permission.")
          .addLevels(
              Level.of("inform", "Inform"),
              Level.of("consult", "Consult"),
              Level.of("involve", "Involve"),
              Level.of("collaborate", "Collaborate"),
              Level.of("empower", "Empower"))
          .build();

  private static final Scale TLAP =
      Scale.builder()
          .id("tlap-coproduction-ladder")
          .name("Ladder of Co-production")
          .kind(Scale.Kind.LADDER)
          .unit(Scale.Unit.WHOLE)
          .version("2021")
          .citation(
              Citation.builder()
                  .authors("National Co-production Advisory Group, Think Local Act Personal")
                  .year(2021)
                  .title("The Ladder of Co-production")
                  .publication("Think Local Act Personal")
                  .build())
          .licence("Free to use with reference to TLAP and NCAG and a link to their page.")
          .addLevels(
              said("coercion", "Coercion", "People must take what is given."),
              said("educating", "Educating", "People are taught to use what there is."),
              said("informing", "Informing", "People are told what was settled, and why."),
              said("consultation", "Consultation", "People are asked, within what others set."),
              said("engagement", "Engagement", "People can say their mind and sway some of it."),
              said("co-design", "Co-design", "People shape the design, not its delivery."),
              said("co-production", "Co-production", "People share it all, from idea to delivery."))
          .build();

  static final List<Scale> ALL = List.of(ARNSTEIN, IAP2, TLAP);

  private PublishedScales() {}

  private static Level said(String id, String name, String description) {
    return Level.builder().id(id).name(name).description(description).build();
  }

  private static List<Level> group(String name, Level... levels) {
    List<Level> grouped = new ArrayList<>();
    for (Level level : levels) {
      grouped.add(level.withGroup(name));
    }
    return grouped;
  }
}
