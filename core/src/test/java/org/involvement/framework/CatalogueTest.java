package org.involvement.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.involvement.arbitrary.Model;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.Rubrics;
import org.involvement.scoring.rule.Criterion;
import org.involvement.value.Answer;
import org.involvement.value.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every entry of the catalogue and of every word of an open vocabulary. */
class CatalogueTest {
  private static final Frameworks STANDARD = Frameworks.standard();

  /** IAP2 does not let its wording be adapted, and CTSA's continuum is an adaptation of it. */
  private static final Set<String> NAMES_ALONE = Set.of("iap2-spectrum", "ctsa-continuum-2011");

  @Example
  void it_holds_at_least_twenty_scales_and_eight_sets_of_standards() {
    assertThat(STANDARD.scales()).hasSizeGreaterThanOrEqualTo(20);
    assertThat(STANDARD.standards()).hasSizeGreaterThanOrEqualTo(8);
  }

  @ParameterizedTest
  @MethodSource("scales")
  void levels_are_described_unless_their_wording_may_not_be_adapted(Scale scale) {
    assertThat(scale.levels())
        .allMatch(level -> level.description().isEmpty() == NAMES_ALONE.contains(scale.id()));
    assertThat(scale.description().isEmpty()).isEqualTo(scale.id().equals("iap2-spectrum"));
  }

  @ParameterizedTest
  @MethodSource("scales")
  void a_sentence_of_ours_ends_as_one_and_no_name_does(Scale scale) {
    Stream<String> ours =
        Stream.concat(
            Stream.of(scale.licence()),
            Stream.concat(
                scale.description().stream(),
                scale.levels().stream().flatMap(level -> level.description().stream())));
    assertThat(ours).allMatch(sentence -> sentence.endsWith("."));
    assertThat(scale.levels()).noneMatch(level -> level.name().endsWith("."));
  }

  @ParameterizedTest
  @MethodSource("scales")
  void only_a_scale_with_an_order_has_requirements_and_the_highest_level_has_one(Scale scale) {
    List<Boolean> decidable =
        scale.levels().stream().map(level -> level.requirement().isPresent()).toList();
    if (scale.kind() == Scale.Kind.TYPOLOGY) {
      assertThat(decidable).containsOnly(false);
    } else {
      assertThat(decidable.get(decidable.size() - 1)).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("scales")
  void a_level_asks_only_for_practices_that_can_be_answered_with_a_yes(Scale scale) {
    assertThat(scale.levels())
        .flatExtracting(level -> level.requirement().map(Requirement::practices).orElse(List.of()))
        .allMatch(practice -> STANDARD.answers(practice).accepts(Answer.YES))
        .isSubsetOf(constants(Practice.class));
  }

  @Example
  void what_depends_on_intent_or_quality_is_never_inferred() {
    assertThat(
            Stream.of(
                "arnstein-1969:manipulation",
                "arnstein-1969:therapy",
                "tlap-coproduction-ladder:coercion",
                "tlap-coproduction-ladder:educating",
                "hart-1992:manipulation",
                "hart-1992:decoration",
                "hart-1992:tokenism",
                "pretty-1995:manipulative",
                "pretty-1995:for-material-incentives"))
        .allMatch(id -> STANDARD.level(LevelId.parse(id)).orElseThrow().requirement().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("sets")
  void every_set_of_standards_can_be_asked_as_a_profile(Standards set) {
    Rubric profile = Rubrics.profile(set);
    assertThat(profile.criteria())
        .extracting(Criterion::statement)
        .containsExactlyElementsOf(set.standards().stream().map(Standard::name).toList());
  }

  @Example
  void no_two_practices_are_asked_alike() {
    assertThat(STANDARD.questions())
        .extracting(Question::wording)
        .doesNotHaveDuplicates()
        .allMatch(wording -> wording.endsWith("?"));
  }

  @Example
  void what_must_hold_together_says_so() {
    assertThat(STANDARD.standards())
        .filteredOn(Standards::allMustHold)
        .extracting(Standards::id)
        .containsExactly("gunning-1985");
    assertThat(STANDARD.scales())
        .filteredOn(Scale::allMustHold)
        .extracting(Scale::id)
        .containsExactly("lundy-2007");
    assertThat(STANDARD.standards("gunning-1985").flatMap(Standards::caveat))
        .hasValueSatisfying(caveat -> assertThat(caveat).startsWith("Not a legal opinion"));
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void a_constant_is_called_what_it_prints(Class<?> vocabulary) {
    assertThat(fields(vocabulary))
        .isNotEmpty()
        .allSatisfy(
            field ->
                assertThat(field.get(null))
                    .hasToString(field.getName().toLowerCase(Locale.ROOT).replace('_', '-')));
  }

  static List<Scale> scales() {
    return STANDARD.scales();
  }

  static List<Standards> sets() {
    return STANDARD.standards();
  }

  static Stream<Class<?>> vocabularies() {
    return Model.types()
        .filter(type -> type.isRecord() && type != Text.class && !fields(type).isEmpty())
        .filter(type -> type.getRecordComponents()[0].getName().equals("value"))
        .filter(type -> type.getRecordComponents()[0].getType() == String.class);
  }

  private static <T> List<T> constants(Class<T> type) {
    return fields(type).stream().map(CatalogueTest::valueOf).map(type::cast).toList();
  }

  private static List<Field> fields(Class<?> type) {
    return Stream.of(type.getFields())
        .filter(field -> field.getType() == type)
        .collect(Collectors.toList());
  }

  private static Object valueOf(Field constant) {
    try {
      return constant.get(null);
    } catch (IllegalAccessException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
