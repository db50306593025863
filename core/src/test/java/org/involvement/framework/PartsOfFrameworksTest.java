package org.involvement.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Example;
import org.involvement.Outcome;
import org.involvement.value.Answer;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of levels, requirements, standards and questions. */
@Fast
class PartsOfFrameworksTest {
  private static final Requirement SHARED = Requirement.builder().power(Power.SHARED).build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -1 | requirement.leastStages -1 is below 1
          0  | requirement.leastStages 0 is below 1
          1  | ok
          9  | ok""")
  void a_requirement_asks_for_at_least_one_stage(long least, String outcome) {
    assertThat(Outcome.ok(() -> SHARED.withLeastStages(least))).isEqualTo(outcome);
  }

  @Example
  void a_requirement_names_a_stage_or_practice_once() {
    assertThat(Outcome.ok(() -> SHARED.withStages(Stage.DESIGNING, Stage.of("designing"))))
        .isEqualTo("requirement.stages[1] designing stands at stages[0] already");
    assertThat(Outcome.ok(() -> SHARED.withPractices(Practice.CO_CHAIRED, Practice.CO_CHAIRED)))
        .isEqualTo("requirement.practices[1] co-chaired stands at practices[0] already");
  }

  @Example
  void a_level_has_a_word_for_an_id_and_no_blank_words() {
    Level level = Level.of("co-design", " Co-design ");
    assertThat(level.name()).isEqualTo("Co-design");
    assertThat(Outcome.ok(() -> level.withId("Co-design")))
        .isEqualTo(
            "level.id 'Co-design' is not a word:"
                + " at most 100 lower-case letters and digits, in parts joined by '-'");
    assertThat(Outcome.ok(() -> level.withName(""))).isEqualTo("level.name is blank");
    assertThat(Outcome.ok(() -> level.withGroup(" "))).isEqualTo("level.group is blank");
    assertThat(Outcome.ok(() -> level.withDescription("a\ud83d")))
        .isEqualTo(
            "level.description of 2 characters holds U+D83D at 1, which no document can carry");
  }

  @Example
  void a_standard_names_facts_once_each() {
    FactId fact = FactId.ANSWERED;
    Standard standard = new Standard("own", "Own", "Asks for it.", List.of(fact));
    assertThat(Outcome.ok(() -> standard.withFacts())).isEqualTo("standard.facts is empty");
    assertThat(Outcome.ok(() -> standard.withFacts(fact, fact)))
        .isEqualTo("standard.facts[1] answered stands at facts[0] already");
    assertThat(Outcome.ok(() -> standard.withDescription(" ")))
        .isEqualTo("standard.description is blank");
  }

  @Example
  void a_set_of_standards_has_one_and_no_two_of_one_id() {
    Standards set = Frameworks.standard().standards().get(0);
    Standard standard = set.standards().get(0);
    assertThat(Outcome.ok(() -> set.withStandards())).isEqualTo("standards.standards is empty");
    assertThat(Outcome.ok(() -> set.withStandards(standard, standard.withName("Other"))))
        .isEqualTo(
            "standards.standards[1] 'inclusive-opportunities' stands at standards[0] already");
    assertThat(Outcome.ok(() -> set.withVersion(" "))).isEqualTo("standards.version is blank");
  }

  @Example
  void a_set_of_standards_takes_the_place_of_another() {
    Standards set = Frameworks.standard().standards().get(0);
    assertThat(Outcome.ok(() -> set.withSupersedes("uk-standards-2018"))).isEqualTo("ok");
    assertThat(Outcome.ok(() -> set.withSupersedes("uk-standards-2019")))
        .isEqualTo("standards.supersedes 'uk-standards-2019' is this set itself");
    assertThat(Outcome.ok(() -> set.withCaveat(" "))).isEqualTo("standards.caveat is blank");
  }

  @Example
  void a_question_has_words() {
    assertThat(Outcome.ok(() -> new Question(Practice.CO_CHAIRED, " ", AnswerType.YES_NO)))
        .isEqualTo("question.wording is blank");
    assertThat(Outcome.ok(() -> AnswerType.amount(" "))).isEqualTo("amountIn.unit is blank");
  }

  @ParameterizedTest
  @CsvSource({
    "yes or no, true, false, false",
    "'yes, partly or no', true, true, false",
    "an amount in days, false, false, true"
  })
  void a_type_of_answer_takes_its_own_answers_only(
      String printed, boolean yes, boolean partly, boolean sevenDays) {
    AnswerType type =
        List.of(AnswerType.YES_NO, AnswerType.YES_PARTLY_NO, AnswerType.amount("days")).stream()
            .filter(one -> one.toString().equals(printed))
            .findFirst()
            .orElseThrow();
    assertThat(type.accepts(Answer.YES)).isEqualTo(yes);
    assertThat(type.accepts(Answer.NO)).isEqualTo(yes);
    assertThat(type.accepts(Answer.PARTLY)).isEqualTo(partly);
    assertThat(type.accepts(Answer.amount(BigDecimal.valueOf(7), "days"))).isEqualTo(sevenDays);
    assertThat(type.accepts(Answer.amount(BigDecimal.valueOf(7), "weeks"))).isFalse();
    assertThat(type.accepts(Answer.PREFER_NOT_TO_SAY)).isFalse();
    assertThat(type.accepts(Answer.doesNotApply(Text.of("a"), Text.of("b")))).isFalse();
    assertThat(type.answers()).allMatch(type::accepts);
  }
}
