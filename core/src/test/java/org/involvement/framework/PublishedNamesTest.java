package org.involvement.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as they are printed in the sources, in the published order. */
@Fast
class PublishedNamesTest {
  // arnstein-1969: open.edu/openlearn, mod/oucontent/view.php?id=21024 (groups in docs/sources.md)
  // iap2-spectrum: acronyms.thefreedictionary.com/IAP2; iap2.org.au/resources/spectrum
  // tlap-coproduction-ladder: norfolk.gov.uk/article/39266
  // hart-1992: surreyatlas.uk/what-is-participation; socialworkin.com, 2024/11
  // shier-2001: researchrepository.ucd.ie/handle/10197/12051
  // lundy-2007: childhub.org; dcu.ie/dcu-changemaker-schools-network/lundy-model
  // carman-2013: healthaffairs.org/doi/10.1377/hlthaff.2012.1133; PMC6737754
  // health-canada-2000: archived pol-continuum_e.html of the toolkit
  // wilcox-1994: inventory.inventculture.eu/new-wilcox-the-guide-to-effective-participation
  // pretty-1995: issuhub.com/view/index?id=3803, page 1624, table 7.1
  // white-1996: scribd.com/document/507920893
  // rowe-frewer-2005: scilit.com/publications/b342633e862058e1bdfb5c0c4566b878
  // oecd-2001: oecdbookshop.org, headings; oecd-2017: OECD/LEGAL/0438
  // choguill-1996: abstract, deepdyve.com and acnpsearch.unibo.it
  // bovaird-loeffler-4co: title of the chapter, ouci.dntb.gov.ua/en/works/4bxkyWv9
  // nabatchi-2017: abstract, experts.syr.edu; involvement-matrix-2020: abstract, PMC7296703
  // hughes-duffy-2018: abstract, PMC6250854; rest-2021: publichealth.nyu.edu/w/casjph/rest
  // involve-approaches-2012: invo.org.uk/find-out-more/how-to-involve-people
  // ctsa-continuum-2011: atsdr.cdc.gov/communityengagement; shirk-2012: study.space summary
  // haklay-2013: open.edu/openlearn, mod/oucontent/view.php?id=143315
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      maxCharsPerColumn = 1000,
      textBlock =
          """
          arnstein-1969            | Manipulation; Therapy; Informing; Consultation; Placation; Partnership; Delegated Power; Citizen Control
          iap2-spectrum            | Inform; Consult; Involve; Collaborate; Empower
          wilcox-1994              | Information; Consultation; Deciding together; Acting together; Supporting independent community interests
          oecd-2001                | Information; Consultation; Active participation
          oecd-2017                | Information; Consultation; Engagement
          rowe-frewer-2005         | Public communication; Public consultation; Public participation
          tlap-coproduction-ladder | Coercion; Educating; Informing; Consultation; Engagement; Co-design; Co-production
          bovaird-loeffler-4co     | Co-commissioning; Co-design; Co-delivery; Co-assessment
          nabatchi-2017            | Individual; Group; Collective
          carman-2013              | Consultation; Involvement; Partnership and shared leadership
          health-canada-2000       | Inform or educate; Gather information/views; Discuss; Engage; Partner
          ctsa-continuum-2011      | Outreach; Consult; Involve; Collaborate; Shared Leadership
          involve-approaches-2012  | Consultation; Collaboration; User controlled
          involvement-matrix-2020  | Listener; Co-thinker; Advisor; Partner; Decision-maker
          hughes-duffy-2018        | Undefined involvement; Targeted consultation; Embedded consultation; Co-production; User-led research
          rest-2021                | Outreach and education; Consultation; Cooperation; Collaboration; Partnership
          haklay-2013              | Crowdsourcing; Distributed Intelligence; Participatory Science; Extreme Citizen Science
          shirk-2012               | Contractual; Contributory; Collaborative; Co-created; Collegial
          hart-1992                | Manipulation; Decoration; Tokenism; Assigned but informed; Consulted and informed; Adult-initiated shared decisions with children; Child-initiated and directed; Child-initiated shared decisions with adults
          shier-2001               | Children are listened to; Children are supported in expressing their views; Children's views are taken into account; Children are involved in decision-making processes; Children share power and responsibility for decision-making
          lundy-2007               | Space; Voice; Audience; Influence
          pretty-1995              | Manipulative participation; Passive participation; Participation by consultation; Participation for material incentives; Functional participation; Interactive participation; Self-mobilization
          white-1996               | Nominal; Instrumental; Representative; Transformative
          choguill-1996            | Empowerment; Partnership; Conciliation; Dissimulation; Diplomacy; Informing; Conspiracy; Self-management
          """)
  void levels_are_called_what_was_published(String id, String names) {
    Scale scale = Frameworks.standard().scale(id).orElseThrow();
    assertThat(scale.levels().stream().map(Level::name).collect(Collectors.joining("; ")))
        .isEqualTo(names);
  }

  // uk-standards-2019: healthandcareresearch.gov.wales; cso.scot.nhs.uk/patientspublic
  // 4pi-2015: nsun.org.uk/FAQs/4pi-national-involvement-standards
  // scot-nsce-2016: whatworksscotland.ac.uk; gov.scot participation handbook
  // gunning-1985: our short forms of what nhsinvolvement.co.uk and the HSF note print
  // nihr-coproduction-five: learningforinvolvement.org.uk; researchtoaction.org
  // oecd-deliberative-2020: oecd.org, evaluation guidelines, component 9
  // gripp2-sf-2017: doi:10.1186/s40900-017-0062-2, table 2
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      maxCharsPerColumn = 1000,
      textBlock =
          """
          uk-standards-2019       | Inclusive opportunities; Working together; Support and learning; Communications; Impact; Governance
          nihr-coproduction-five  | Sharing of power; Including all perspectives and skills; Respecting and valuing the knowledge of all; Reciprocity; Building and maintaining relationships
          gripp2-sf-2017  | Aim; Methods; Study results; Discussion and conclusions; Reflections/critical perspective
          4pi-2015                | Principles; Purpose; Presence; Process; Impact
          scot-nsce-2016 | Inclusion; Support; Planning; Working together; Methods; Communication; Impact
          gunning-1985            | Proposals are at a formative stage; Sufficient reasons are given; Adequate time is given; Responses are conscientiously taken into account
          oecd-deliberative-2020  | Purpose; Accountability; Transparency; Representativeness
          """)
  void standards_are_called_what_was_published(String id, String names) {
    Standards set = Frameworks.standard().standards(id).orElseThrow();
    assertThat(set.standards().stream().map(Standard::name).collect(Collectors.joining("; ")))
        .isEqualTo(names);
  }

  // 2022: nhsproviders.org, the role of trusts; 2021: sthelensccg.nhs.uk/integrated-care
  @ParameterizedTest
  @CsvSource({"nhse-ten-ics-2021", "nhse-ten-2022"})
  void the_principles_of_nhs_england_are_ten(String id) {
    assertThat(Frameworks.standard().standards(id).orElseThrow().standards()).hasSize(10);
  }
}
