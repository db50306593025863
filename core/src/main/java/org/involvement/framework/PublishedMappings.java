package org.involvement.framework;

import static org.involvement.framework.Relation.BROADER;
import static org.involvement.framework.Relation.CLOSE;
import static org.involvement.framework.Relation.NARROWER;
import static org.involvement.framework.Relation.RELATED;

import java.util.List;

/**
 * How levels of the published scales relate, a line each. Nearly all is our judgement; nothing is
 * said to be exact, since no publisher says so. A broader level comes second where it holds the
 * first and more.
 */
final class PublishedMappings {
  // Its authors say that the continuum is adapted from IAP2's spectrum, step by step.
  private static final Citation CTSA =
      HealthScales.ALL.stream()
          .filter(scale -> scale.id().equals("ctsa-continuum-2011"))
          .findFirst()
          .orElseThrow()
          .citation();

  static final List<Mapping> ALL =
      List.of(
          judged("tlap-coproduction-ladder:coercion", CLOSE, "arnstein-1969:manipulation"),
          judged("tlap-coproduction-ladder:educating", RELATED, "arnstein-1969:therapy"),
          judged("tlap-coproduction-ladder:informing", CLOSE, "arnstein-1969:informing"),
          judged("tlap-coproduction-ladder:consultation", CLOSE, "arnstein-1969:consultation"),
          judged("tlap-coproduction-ladder:engagement", NARROWER, "arnstein-1969:placation"),
          judged("tlap-coproduction-ladder:co-design", BROADER, "arnstein-1969:partnership"),
          judged("tlap-coproduction-ladder:co-production", CLOSE, "arnstein-1969:partnership"),
          judged("iap2-spectrum:inform", CLOSE, "arnstein-1969:informing"),
          judged("iap2-spectrum:consult", CLOSE, "arnstein-1969:consultation"),
          judged("iap2-spectrum:involve", RELATED, "arnstein-1969:placation"),
          judged("iap2-spectrum:collaborate", CLOSE, "arnstein-1969:partnership"),
          judged("iap2-spectrum:empower", NARROWER, "arnstein-1969:delegated-power"),
          judged("iap2-spectrum:empower", NARROWER, "arnstein-1969:citizen-control"),
          judged("iap2-spectrum:inform", CLOSE, "tlap-coproduction-ladder:informing"),
          judged("iap2-spectrum:consult", CLOSE, "tlap-coproduction-ladder:consultation"),
          judged("iap2-spectrum:involve", CLOSE, "tlap-coproduction-ladder:engagement"),
          judged("iap2-spectrum:collaborate", CLOSE, "tlap-coproduction-ladder:co-design"),
          judged("iap2-spectrum:empower", RELATED, "tlap-coproduction-ladder:co-production"),
          adapted("ctsa-continuum-2011:outreach", CLOSE, "iap2-spectrum:inform"),
          adapted("ctsa-continuum-2011:consult", CLOSE, "iap2-spectrum:consult"),
          adapted("ctsa-continuum-2011:involve", CLOSE, "iap2-spectrum:involve"),
          adapted("ctsa-continuum-2011:collaborate", CLOSE, "iap2-spectrum:collaborate"),
          judged("ctsa-continuum-2011:shared-leadership", RELATED, "iap2-spectrum:empower"),
          judged("involve-approaches-2012:consultation", CLOSE, "iap2-spectrum:consult"),
          judged("involve-approaches-2012:collaboration", CLOSE, "iap2-spectrum:collaborate"),
          judged("involve-approaches-2012:user-controlled", CLOSE, "arnstein-1969:citizen-control"),
          judged("carman-2013:consultation", CLOSE, "iap2-spectrum:consult"),
          judged("carman-2013:involvement", CLOSE, "iap2-spectrum:involve"),
          judged(
              "carman-2013:partnership-and-shared-leadership", CLOSE, "iap2-spectrum:collaborate"),
          judged("carman-2013:partnership-and-shared-leadership", RELATED, "iap2-spectrum:empower"),
          judged("health-canada-2000:inform-or-educate", CLOSE, "iap2-spectrum:inform"),
          judged("health-canada-2000:gather-information", CLOSE, "iap2-spectrum:consult"),
          judged("health-canada-2000:discuss", CLOSE, "iap2-spectrum:involve"),
          judged("health-canada-2000:engage", CLOSE, "iap2-spectrum:collaborate"),
          judged("health-canada-2000:partner", RELATED, "iap2-spectrum:empower"),
          judged("oecd-2001:information", CLOSE, "iap2-spectrum:inform"),
          judged("oecd-2001:consultation", CLOSE, "iap2-spectrum:consult"),
          judged("oecd-2001:active-participation", NARROWER, "iap2-spectrum:involve"),
          judged("oecd-2001:active-participation", NARROWER, "iap2-spectrum:collaborate"),
          judged("rowe-frewer-2005:communication", CLOSE, "oecd-2001:information"),
          judged("rowe-frewer-2005:consultation", CLOSE, "oecd-2001:consultation"),
          judged("rowe-frewer-2005:participation", CLOSE, "oecd-2001:active-participation"),
          judged("wilcox-1994:information", CLOSE, "iap2-spectrum:inform"),
          judged("wilcox-1994:consultation", CLOSE, "iap2-spectrum:consult"),
          judged("wilcox-1994:deciding-together", CLOSE, "iap2-spectrum:collaborate"),
          judged("wilcox-1994:acting-together", RELATED, "iap2-spectrum:collaborate"),
          judged(
              "wilcox-1994:supporting-independent-community-interests",
              CLOSE,
              "iap2-spectrum:empower"),
          judged("hart-1992:manipulation", CLOSE, "arnstein-1969:manipulation"),
          judged("pretty-1995:manipulative", CLOSE, "arnstein-1969:manipulation"),
          judged("pretty-1995:passive", CLOSE, "arnstein-1969:informing"),
          judged("pretty-1995:by-consultation", CLOSE, "arnstein-1969:consultation"),
          judged("pretty-1995:interactive", CLOSE, "arnstein-1969:partnership"),
          judged("pretty-1995:self-mobilization", CLOSE, "arnstein-1969:citizen-control"),
          judged("rest-2021:outreach-and-education", CLOSE, "ctsa-continuum-2011:outreach"),
          judged("rest-2021:consultation", CLOSE, "ctsa-continuum-2011:consult"),
          judged("rest-2021:cooperation", CLOSE, "ctsa-continuum-2011:involve"),
          judged("rest-2021:collaboration", CLOSE, "ctsa-continuum-2011:collaborate"),
          judged("rest-2021:partnership", RELATED, "ctsa-continuum-2011:shared-leadership"),
          judged("involvement-matrix-2020:listener", CLOSE, "iap2-spectrum:inform"),
          judged("involvement-matrix-2020:co-thinker", CLOSE, "iap2-spectrum:consult"),
          judged("involvement-matrix-2020:advisor", CLOSE, "iap2-spectrum:involve"),
          judged("involvement-matrix-2020:partner", CLOSE, "iap2-spectrum:collaborate"),
          judged("involvement-matrix-2020:decision-maker", CLOSE, "iap2-spectrum:empower"),
          judged(
              "hughes-duffy-2018:targeted-consultation",
              BROADER,
              "involve-approaches-2012:consultation"),
          judged(
              "hughes-duffy-2018:embedded-consultation",
              BROADER,
              "involve-approaches-2012:consultation"),
          judged(
              "hughes-duffy-2018:user-led-research",
              CLOSE,
              "involve-approaches-2012:user-controlled"));

  private PublishedMappings() {}

  private static Mapping judged(String from, Relation relation, String to) {
    return Mapping.judged(LevelId.parse(from), relation, LevelId.parse(to));
  }

  private static Mapping adapted(String from, Relation relation, String to) {
    return Mapping.cited(LevelId.parse(from), relation, LevelId.parse(to), CTSA);
  }
}
