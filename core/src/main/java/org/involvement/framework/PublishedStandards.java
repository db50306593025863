package org.involvement.framework;

import java.util.List;
import java.util.stream.Stream;

/**
 * Published sets of standards, an entry each. Which facts speak for a standard is our judgement.
 */
final class PublishedStandards {
  private static final Standards UK =
      Standards.builder()
          .id("uk-standards-2019")
          .name("UK Standards for Public Involvement")
          .version("2019")
          .citation(
              Citation.builder()
                  .authors(
                      "National Institute for Health Research, Chief Scientist Office Scotland,"
                          + " Health and Care Research Wales, Public Health Agency Northern"
                          + " Ireland")
                  .year(2019)
                  .title("UK Standards for Public Involvement")
                  .publication("UK Public Involvement Standards Development Partnership")
                  .build())
          .licence("Names of standards are facts; every description here is our own.")
          .addStandards(
              standard(
                  "inclusive-opportunities",
                  "Inclusive Opportunities",
                  "Those whom the work concerns can take part, and are reached.",
                  "open-recruitment",
                  "targeted-outreach",
                  "profile-vs-population",
                  "access-needs-met-rate",
                  "payment-offered"),
              standard(
                  "working-together",
                  "Working Together",
                  "All contributions count, and the relationship lasts.",
                  "role-description-issued",
                  "ground-rules-agreed-jointly",
                  "joint-decision-recorded",
                  "purpose-recorded"),
              standard(
                  "support-and-learning",
                  "Support & Learning",
                  "People and staff gain the confidence and skills that it takes.",
                  "training-offered",
                  "staff-trained",
                  "named-contact",
                  "induction-given",
                  "budget-line"),
              standard(
                  "communications",
                  "Communications",
                  "People are told in good time and plainly, and hear back.",
                  "plain-language",
                  "materials-lead-days",
                  "response-given",
                  "outcome-fed-back",
                  "formats-offered"),
              standard(
                  "impact",
                  "Impact",
                  "The difference that involvement makes is found out and shared.",
                  "change-attributed",
                  "negative-impact-recorded",
                  "impact-published",
                  "contributor-evaluation-done"),
              standard(
                  "governance",
                  "Governance",
                  "The public has a part in leading, deciding and minding the money.",
                  "contributor-seats-share",
                  "decision-owner-recorded",
                  "privacy-notice",
                  "co-chaired",
                  "budget-line"))
          .build();

  static final List<Standards> ALL = List.of(UK);

  private PublishedStandards() {}

  private static Standard standard(String id, String name, String description, String... facts) {
    return new Standard(id, name, description, Stream.of(facts).map(FactId::of).toList());
  }
}
