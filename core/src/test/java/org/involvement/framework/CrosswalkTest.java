package org.involvement.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.Outcome;
import org.involvement.arbitrary.Published;

class CrosswalkTest {
  private static final LevelId CONSULT = LevelId.parse("iap2-spectrum:consult");
  private static final LevelId CONSULTATION = LevelId.parse("arnstein-1969:consultation");
  private static final Mapping CLOSE = Mapping.judged(CONSULT, Relation.CLOSE, CONSULTATION);

  @Property
  void to_reverse_twice_changes_nothing(@ForAll("mappings") Mapping mapping) {
    assertThat(mapping.reversed().reversed()).isEqualTo(mapping);
    assertThat(mapping.reversed().from()).isEqualTo(mapping.to());
    assertThat(mapping.reversed().citation()).isEqualTo(mapping.citation());
  }

  @Property
  void a_mapping_is_found_from_both_sides_and_nothing_is_chained(
      @ForAll("crosswalks") Crosswalk crosswalk) {
    for (Mapping mapping : crosswalk.mappings()) {
      assertThat(crosswalk.of(mapping.from())).contains(mapping);
      assertThat(crosswalk.of(mapping.to())).contains(mapping.reversed());
      for (LevelId level : List.of(mapping.from(), mapping.to())) {
        assertThat(crosswalk.of(level))
            .allMatch(found -> found.from().equals(level))
            .allMatch(
                found ->
                    crosswalk.mappings().contains(found)
                        || crosswalk.mappings().contains(found.reversed()));
      }
    }
  }

  @Example
  void a_broader_level_is_narrower_the_other_way_round() {
    Frameworks standard = Frameworks.standard();
    LevelId coDesign = LevelId.parse("tlap-coproduction-ladder:co-design");
    LevelId partnership = LevelId.parse("arnstein-1969:partnership");
    assertThat(standard.mappings(coDesign))
        .contains(Mapping.judged(coDesign, Relation.BROADER, partnership));
    assertThat(standard.mappings(partnership))
        .contains(Mapping.judged(partnership, Relation.NARROWER, coDesign));
  }

  @Example
  void a_level_of_which_nothing_is_said_has_no_mapping() {
    assertThat(Frameworks.standard().mappings(LevelId.parse("lundy-2007:voice"))).isEmpty();
  }

  /** Health Canada's second level is close to IAP2's, and that to Arnstein's consultation. */
  @Example
  void two_steps_are_not_one() {
    assertThat(
            Frameworks.standard().mappings(LevelId.parse("health-canada-2000:gather-information")))
        .extracting(mapping -> mapping.to().scale())
        .containsExactly("iap2-spectrum");
  }

  @Example
  void what_cannot_be_is_refused() {
    assertThat(Outcome.ok(() -> Mapping.judged(CONSULT, Relation.EXACT, CONSULT)))
        .isEqualTo(
            "mapping.to iap2-spectrum:consult is a level of the same scale as"
                + " iap2-spectrum:consult");
    assertThat(Outcome.ok(() -> new Crosswalk(List.of(CLOSE, CLOSE.reversed()))))
        .isEqualTo(
            "crosswalk.mappings[1] arnstein-1969:consultation close iap2-spectrum:consult is of the"
                + " same two levels as the mapping at 0");
    assertThat(
            Outcome.ok(
                () ->
                    new Frameworks(List.of(), List.of(), List.of(), new Crosswalk(List.of(CLOSE)))))
        .isEqualTo(
            "frameworks.crosswalk.mappings[0].from iap2-spectrum:consult is no level of these"
                + " scales");
    Mapping unknown = Mapping.judged(CONSULT, Relation.CLOSE, LevelId.of("own", "ask"));
    assertThat(Outcome.ok(() -> Frameworks.standard().with(unknown)))
        .isEqualTo(
            "frameworks.crosswalk.mappings["
                + PublishedMappings.ALL.size()
                + "].to own:ask is no level of these scales");
  }

  @Example
  void a_user_adds_a_mapping_to_a_scale_of_their_own() {
    LevelId own = LevelId.of("own", "ask");
    Scale scale =
        Frameworks.standard()
            .scale("iap2-spectrum")
            .orElseThrow()
            .withId("own")
            .withLevels(Level.of("ask", "Ask"));
    Mapping mapping = Mapping.judged(own, Relation.EXACT, CONSULT);
    Frameworks more = Frameworks.standard().with(scale).with(mapping);
    assertThat(more.mappings(own)).containsExactly(mapping);
    assertThat(more.mappings(CONSULT)).contains(mapping.reversed());
    assertThat(Frameworks.standard().mappings(own)).isEmpty();
  }

  @Example
  void only_what_its_authors_say_is_cited() {
    assertThat(Frameworks.standard().crosswalk().mappings())
        .filteredOn(mapping -> mapping.citation().isPresent())
        .extracting(mapping -> mapping.from().scale())
        .containsOnly("ctsa-continuum-2011");
    assertThat(Frameworks.standard().crosswalk().mappings())
        .extracting(Mapping::relation)
        .doesNotContain(Relation.EXACT);
    assertThat(Set.of(Relation.values())).allMatch(one -> one.reversed().reversed() == one);
  }

  @Provide
  Arbitrary<Mapping> mappings() {
    return Published.mappings();
  }

  @Provide
  Arbitrary<Crosswalk> crosswalks() {
    return Published.crosswalks();
  }
}
