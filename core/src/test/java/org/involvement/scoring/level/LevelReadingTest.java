package org.involvement.scoring.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Scale;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Programme;
import org.involvement.programme.ProgrammeBuilder;
import org.involvement.programme.Register;
import org.involvement.scoring.known.Truth;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a requirement asks for, held against what is recorded. */
@Fast
class LevelReadingTest {
  private static final LocalDate DAY = LocalDate.of(2022, 2, 22);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          designing shared by organisation                     | power | TRUE    | shared
          designing delegated by organisation                  | power | TRUE    | delegated
          designing advised by organisation                    | power | FALSE   | advised
          ''                                                   |       | UNKNOWN | not recorded
          ''                                                   | power | FALSE   | none
          delivering shared by organisation                    |       | UNKNOWN | not recorded
          delivering shared by organisation                    | power | FALSE   | none
          designing shared by organisation, designing shared by document     |  | TRUE | shared
          designing shared by organisation, designing consulted by contributors | power | UNKNOWN \
          | accounts differ (the organisation says shared, contributors say consulted)
          designing shared by document, designing none by organisation | power | UNKNOWN \
          | accounts differ (the organisation says none, a document shows shared)""")
  void power_in_a_named_stage_is_held_against_the_least_needed(
      String says, @Nullable String kept, Truth truth, String found) {
    Programme programme = programme(kept).power(OwnScale.says(says)).build();
    LevelFact fact = fact(programme, "shared in designing");
    assertThat(fact.about()).isEqualTo("power in 'designing'");
    assertThat(fact.needed()).isEqualTo("at least shared");
    assertThat(fact.truth()).isEqualTo(truth);
    assertThat(fact.found()).isEqualTo(found);
    assertThat(fact.cause().isPresent()).isEqualTo(truth == Truth.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                                | designing
          delivering shared by organisation                 | designing delivering
          planting shared by organisation, delivering shared by document | designing delivering \
          planting
          designing shared by organisation, evaluating none by organisation, \
          disseminating none by organisation                | designing""")
  void a_level_that_names_no_stage_needs_power_in_designing_and_in_all_on_record_but_what_follows(
      String says, String stages) {
    Programme programme = programme("").power(OwnScale.says(says)).build();
    assertThat(level(programme, "shared").facts())
        .extracting(LevelFact::about)
        .isEqualTo(
            Arrays.stream(stages.split(" ", -1)).map(stage -> "power in '" + stage + "'").toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          shared, in 2 | designing shared by organisation | power | FALSE   | so in 'designing'
          shared, in 2 | designing shared by organisation |       | UNKNOWN \
          | so in 'designing', perhaps in more
          shared, in 2 | designing shared by organisation, evaluating shared by organisation \
          | power | FALSE | so in 'designing'
          shared, in 2 | ''                               |       | UNKNOWN | not recorded
          shared, in 2 | ''                               | power | FALSE   | so in no stage
          shared, in 3 | designing shared by organisation, delivering delegated by document | power \
          | FALSE | so in 'designing' and 'delivering'
          shared in evaluating, in 3 | evaluating shared by organisation, \
          designing shared by organisation, delivering shared by organisation | power \
          | TRUE | so in 'evaluating', 'designing' and 'delivering'
          shared, in 3 | designing shared by organisation, delivering shared by organisation, \
          delivering none by contributors |  | UNKNOWN | accounts differ ('delivering' \
          (the organisation says shared, contributors say none))""")
  void power_in_so_many_stages_counts_those_of_which_nothing_is_said(
      String requirement, String says, @Nullable String kept, Truth truth, String found) {
    Programme programme = programme(kept).power(OwnScale.says(says)).build();
    List<LevelFact> facts = level(programme, requirement).facts();
    LevelFact fact = facts.get(facts.size() - 1);
    assertThat(fact.about()).isEqualTo("power in any stage");
    assertThat(fact.truth()).isEqualTo(truth);
    assertThat(fact.found()).isEqualTo(found);
    assertThat(fact.cause().isPresent()).isEqualTo(truth == Truth.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          co-chaired yes by organisation                               | TRUE           | yes
          co-chaired partly by organisation                            | FALSE          | partly
          co-chaired no by organisation                                | FALSE          | no
          co-chaired n/a by organisation                               | DOES_NOT_APPLY \
          | does not apply
          co-chaired yes by organisation, co-chaired withheld by contributors | TRUE    | yes
          co-chaired withheld by contributors                          | UNKNOWN        \
          | not said by choice
          ''                                                           | UNKNOWN        | not recorded
          co-chaired yes by organisation, co-chaired no by contributors | UNKNOWN       \
          | accounts differ (the organisation says yes, contributors say no)""")
  void a_practice_must_be_yes_and_partly_is_not_enough(
      String practices, Truth truth, String found) {
    Programme programme = programme("").practices(OwnScale.practices(practices)).build();
    LevelFact fact = fact(programme, "none, yes co-chaired");
    assertThat(fact.truth()).isEqualTo(truth);
    assertThat(fact.found()).isEqualTo(found);
    String is = found.startsWith("accounts differ") ? "" : "it is ";
    assertThat(fact).hasToString("'co-chaired' needs to be yes: " + is + found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          designing shared by organisation  | co-chaired yes by organisation | TRUE
          designing shared by organisation  | co-chaired n/a by organisation | TRUE
          designing shared by organisation  | ''                             | UNKNOWN
          designing shared by organisation  | co-chaired no by organisation  | FALSE
          designing advised by organisation | ''                             | FALSE
          ''                                | co-chaired no by organisation  | FALSE
          ''                                | co-chaired n/a by organisation | UNKNOWN""")
  void a_level_is_supported_if_all_it_needs_holds_and_what_does_not_apply_drops_out(
      String says, String practices, Truth truth) {
    Programme programme =
        programme("").power(OwnScale.says(says)).practices(OwnScale.practices(practices)).build();
    assertThat(level(programme, "shared in designing, yes co-chaired").truth()).isEqualTo(truth);
  }

  @Test
  void a_level_that_needs_no_power_and_nothing_else_is_always_supported() {
    assertThat(level(programme("").build(), "none"))
        .isEqualTo(new LevelSupport(OwnScale.ids("level"), Truth.TRUE, List.of()));
  }

  @Test
  void named_stages_are_counted_only_where_more_are_needed() {
    Programme programme = programme("").build();
    assertThat(level(programme, "shared in designing delivering, in 2").facts())
        .extracting(LevelFact::about)
        .containsExactly("power in 'designing'", "power in 'delivering'");
    assertThat(level(programme, "shared in designing, in 2").facts())
        .extracting(fact -> fact.about() + " " + fact.needed())
        .containsExactly(
            "power in 'designing' at least shared",
            "power in any stage at least shared in two stages");
  }

  @Test
  void a_practice_that_takes_an_amount_is_never_yes() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> level(programme("").build(), "none, yes materials-lead-days"))
        .withMessage(
            "requirement.practices 'materials-lead-days' takes an amount in days, which is never"
                + " yes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"answered", "answered-within-20-days-of-raised"})
  void a_fact_of_each_contribution_decides_no_level(String fact) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> level(programme("").build(), "none, yes " + fact))
        .withMessage(
            "requirement.practices '"
                + fact
                + "' is a fact of each contribution, and one of them decides no level: ask it as a"
                + " share of a rubric");
  }

  @Test
  void a_practice_may_be_a_fact_that_is_derived_from_the_record() {
    assertThat(fact(programme("").purpose(Text.of("why")).build(), "none, yes purpose-recorded"))
        .hasToString("'purpose-recorded' needs to be yes: it is yes");
  }

  private static LevelFact fact(Programme programme, String requirement) {
    return level(programme, requirement).facts().get(0);
  }

  private static LevelSupport level(Programme programme, String requirement) {
    Scale scale =
        OwnScale.of(Scale.Kind.LADDER, Scale.Unit.WHOLE, OwnScale.level("level", requirement));
    return LevelAssessor.of(Frameworks.standard().with(scale))
        .assess(programme, OwnScale.ID)
        .recorded()
        .levels()
        .levels()
        .get(0);
  }

  static ProgrammeBuilder programme(@Nullable String kept) {
    Set<Register> registers = EnumSet.noneOf(Register.class);
    if (kept != null && !kept.isEmpty()) {
      Arrays.stream(kept.split(" ", -1))
          .map(word -> Register.valueOf(word.toUpperCase(Locale.ROOT)))
          .forEach(registers::add);
    }
    return Programme.builder()
        .id(ProgrammeId.of("p"))
        .title(Text.of("Ours"))
        .asOf(DAY.plusDays(9))
        .registers(KeptRegister.throughout(registers));
  }
}
