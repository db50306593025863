package org.involvement.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.involvement.Outcome;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class FrameworksTest {
  private static final Frameworks PUBLISHED = Frameworks.standard();

  @ParameterizedTest
  @CsvSource({
    "iap2-spectrum:collaborate, true",
    "arnstein-1969:citizen-control, true",
    "tlap-coproduction-ladder:co-production, true",
    "iap2-spectrum:partnership, false",
    "unknown:collaborate, false"
  })
  void a_level_is_found_by_its_id(LevelId id, boolean known) {
    assertThat(PUBLISHED.level(id).isPresent()).isEqualTo(known);
  }

  @Example
  void every_fact_of_a_standard_is_derived_or_asked() {
    Set<FactId> derived = constants(FactId.class).collect(Collectors.toSet());
    Set<String> asked =
        PUBLISHED.questions().stream()
            .map(question -> question.practice().value())
            .collect(Collectors.toSet());
    List<FactId> facts =
        PUBLISHED.standards().stream()
            .flatMap(set -> set.standards().stream())
            .flatMap(standard -> standard.facts().stream())
            .toList();
    assertThat(facts)
        .isNotEmpty()
        .allSatisfy(
            fact ->
                assertThat(derived.contains(fact) ^ asked.contains(fact.value()))
                    .as("%s is either derived or asked", fact)
                    .isTrue());
  }

  @Example
  void every_practice_of_our_own_is_asked_once() {
    assertThat(PUBLISHED.questions())
        .extracting(Question::practice)
        .containsExactlyInAnyOrderElementsOf(constants(Practice.class).toList());
  }

  @Example
  void a_practice_without_a_question_takes_yes_partly_or_no() {
    assertThat(PUBLISHED.answers(Practice.MATERIALS_LEAD_DAYS)).hasToString("an amount in days");
    assertThat(PUBLISHED.answers(Practice.of("our-own"))).isEqualTo(AnswerType.YES_PARTLY_NO);
  }

  @Example
  void users_add_their_own_and_the_published_ones_stay_as_they_are() {
    Scale scale = ScaleTest.scale(Scale.Kind.LADDER, Level.of("low", "Low"));
    Question question = new Question(Practice.of("our-own"), "Was it?", AnswerType.YES_NO);
    Standards set = PUBLISHED.standards("uk-standards-2019").orElseThrow().withId("own");
    Frameworks more = PUBLISHED.with(scale).with(question).with(set);
    assertThat(more.scale("own")).contains(scale);
    assertThat(more.level(LevelId.parse("own:low"))).isPresent();
    assertThat(more.answers(Practice.of("our-own"))).isEqualTo(AnswerType.YES_NO);
    assertThat(more.standards("own")).contains(set);
    assertThat(PUBLISHED.scale("own")).isEmpty();
    assertThat(PUBLISHED.standards("own")).isEmpty();
  }

  @Example
  void no_two_share_an_id() {
    Scale scale = PUBLISHED.scales().get(1);
    Standards set = PUBLISHED.standards().get(2);
    Question question = PUBLISHED.questions().get(0);
    assertThat(Outcome.ok(() -> PUBLISHED.with(scale)))
        .isEqualTo(
            "frameworks.scales["
                + PUBLISHED.scales().size()
                + "] 'iap2-spectrum' stands at scales[1]"
                + " already");
    assertThat(Outcome.ok(() -> PUBLISHED.with(set)))
        .isEqualTo(
            "frameworks.standards["
                + PUBLISHED.standards().size()
                + "] 'gripp2-sf-2017'"
                + " stands at standards[2] already");
    assertThat(Outcome.ok(() -> PUBLISHED.with(question)))
        .isEqualTo(
            "frameworks.questions["
                + PUBLISHED.questions().size()
                + "] influence-scope-stated"
                + " stands at questions[0] already");
  }

  @Example
  void a_set_takes_the_place_of_one_that_is_there() {
    Standards later = PUBLISHED.standards("nhse-ten-2022").orElseThrow();
    assertThat(later.supersedes().flatMap(PUBLISHED::standards).map(Standards::version))
        .contains("2021");
    assertThat(Outcome.ok(() -> PUBLISHED.with(later.withId("own").withSupersedes("older"))))
        .isEqualTo(
            "frameworks.standards["
                + PUBLISHED.standards().size()
                + "].supersedes 'older' is no"
                + " set of these");
  }

  private static <T> Stream<T> constants(Class<T> type) {
    return Arrays.stream(type.getFields())
        .filter(field -> field.getType() == type)
        .map(
            field -> {
              try {
                return type.cast(Objects.requireNonNull(field.get(null)));
              } catch (IllegalAccessException e) {
                throw new LinkageError(e.getMessage(), e);
              }
            });
  }
}
