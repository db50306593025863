package org.involvement.scoring.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.involvement.scoring.level.LevelReadingTest.programme;

import java.util.Arrays;
import java.util.List;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Scale;
import org.involvement.programme.Programme;
import org.involvement.work.Fast;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class VerdictTest {
  @ParameterizedTest
  @CsvSource({
    "AS_PROMISED, AS_PROMISED",
    "MORE_SHARED, MORE_SHARED",
    "CANNOT_TELL, CANNOT_TELL",
    "LESS_SHARED, LESS_SHARED",
    "AS_PROMISED MORE_SHARED, MORE_SHARED",
    "AS_PROMISED CANNOT_TELL, CANNOT_TELL",
    "MORE_SHARED CANNOT_TELL, CANNOT_TELL",
    "AS_PROMISED LESS_SHARED, LESS_SHARED",
    "MORE_SHARED LESS_SHARED, LESS_SHARED",
    "CANNOT_TELL LESS_SHARED, LESS_SHARED",
    "MORE_SHARED CANNOT_TELL AS_PROMISED LESS_SHARED, LESS_SHARED",
    "MORE_SHARED CANNOT_TELL AS_PROMISED, CANNOT_TELL",
  })
  void the_whole_is_less_shared_if_any_part_is_then_untold_then_more_shared(
      String parts, Verdict whole) {
    List<Verdict> each = Arrays.stream(parts.split(" ", -1)).map(Verdict::valueOf).toList();
    assertThat(Verdict.ofParts(each)).isEqualTo(whole);
  }

  @Test
  void of_no_parts_nobody_can_tell() {
    assertThat(Verdict.ofParts(List.of())).isEqualTo(Verdict.CANNOT_TELL);
  }

  /** The scale is managed, told, asked, heard, joint; managed and heard only a person can say. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          told    | consulted | power | MORE_SHARED \
          | the record supports at least 'asked', and 'told' was promised
          asked   | consulted | power | AS_PROMISED | the record supports 'asked', as promised
          joint   | consulted | power | LESS_SHARED \
          | the record supports at most 'asked', and 'joint' was promised; \
          'joint' needs power in 'designing' to be at least shared: it is consulted
          told    | none      | power | LESS_SHARED \
          | the record supports no level from 'told' up, and 'told' was promised; \
          'told' needs power in 'designing' to be at least informed: it is none
          told    | consulted |       | MORE_SHARED \
          | the record supports at least 'asked', and 'told' was promised
          asked   | consulted |       | AS_PROMISED | the record supports 'asked', as promised
          managed | consulted | power | MORE_SHARED \
          | 'managed' depends on more than facts: only a person can say it; \
          the record supports at least 'asked', and 'managed' was promised
          managed | none      | power | CANNOT_TELL \
          | 'managed' depends on more than facts: only a person can say it; \
          by the record it is below told, and 'managed' was promised
          heard   | shared    | power | MORE_SHARED \
          | 'heard' depends on more than facts: only a person can say it; \
          the record supports at least 'joint', and 'heard' was promised
          heard   | consulted | power | CANNOT_TELL \
          | 'heard' depends on more than facts: only a person can say it; \
          by the record it is asked, and 'heard' was promised
          heard   | informed  | power | LESS_SHARED \
          | 'heard' depends on more than facts: only a person can say it; \
          the record supports at most 'told', and 'heard' was promised; \
          'asked' needs power in 'designing' to be at least consulted: it is informed""")
  void recorded_is_held_against_promised(
      String promised, String power, @Nullable String kept, Verdict verdict, String reasons) {
    LevelAssessment levels =
        assess(kept, "designing " + power + " by organisation", promised + " by document", "");
    assertThat(levels.verdict()).isEqualTo(verdict);
    assertThat(levels.reasons()).containsExactly(reasons.split("; ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          asked by organisation, asked by contributors | AS_PROMISED | asked
          told by organisation, asked by organisation  | AS_PROMISED | asked
          told by organisation, asked by contributors  | CANNOT_TELL \
          | the organisation says told, contributors say asked
          joint by document, asked by contributors     | CANNOT_TELL \
          | contributors say asked, a document shows joint
          ''                                           | CANNOT_TELL | not recorded""")
  void a_promise_in_dispute_is_unknown_and_of_one_basis_the_highest_holds_the_others(
      String promises, Verdict verdict, String promised) {
    LevelAssessment levels = assess("power", "designing consulted by organisation", promises, "");
    assertThat(levels.verdict()).isEqualTo(verdict);
    assertThat(levels.promised()).hasToString(promised);
    if (levels.promised().isContradicted()) {
      assertThat(levels.reasons())
          .containsExactly("accounts differ on what was promised: " + promised);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          asked 7           | AS_PROMISED | ''
          told 2, asked 7   | AS_PROMISED \
          | 2 of 9 who answered experienced it as less shared than promised
          managed 1, told 2+ | AS_PROMISED \
          | 3+ of 3+ who answered experienced it as less shared than promised
          heard 1, joint 4  | AS_PROMISED \
          | 5 of 5 who answered experienced it as more shared than promised""")
  void what_was_experienced_is_a_reason_beside_the_verdict_and_never_decides_it(
      String ratings, Verdict verdict, String reason) {
    LevelAssessment levels =
        assess("power", "designing consulted by organisation", "asked by document", ratings);
    assertThat(levels.verdict()).isEqualTo(verdict);
    assertThat(levels.reasons())
        .filteredOn(words -> words.contains("experienced"))
        .isEqualTo(reason.isEmpty() ? List.of() : List.of(reason));
  }

  @Test
  void disputes_and_what_does_not_apply_are_always_said() {
    Scale scale =
        OwnScale.of(
            Scale.Kind.SPECTRUM,
            Scale.Unit.WHOLE,
            OwnScale.level("joint", "shared in designing, yes co-chaired plain-language"));
    Programme programme =
        programme("power")
            .addScales(scale)
            .promises(OwnScale.promises("joint by document"))
            .power(OwnScale.says("designing none by organisation"))
            .practices(
                OwnScale.practices(
                    "co-chaired yes by organisation, co-chaired no by contributors,"
                        + " plain-language n/a by organisation"))
            .build();
    assertThat(LevelAssessor.of(Frameworks.standard()).assess(programme, OwnScale.ID).reasons())
        .containsExactly(
            "the record supports no level from 'joint' up, and 'joint' was promised",
            "'joint' needs power in 'designing' to be at least shared: it is none",
            "'co-chaired': accounts differ (the organisation says yes, contributors say no)",
            "'plain-language' does not apply and was left out");
  }

  @Test
  void what_people_would_rather_not_say_is_nothing_to_find_out() {
    Scale scale =
        OwnScale.of(
            Scale.Kind.SPECTRUM, Scale.Unit.WHOLE, OwnScale.level("fair", "none, yes co-chaired"));
    Programme programme =
        programme("")
            .addScales(scale)
            .practices(OwnScale.practices("co-chaired withheld by contributors"))
            .build();
    LevelAssessment levels = LevelAssessor.of(Frameworks.standard()).assess(programme, OwnScale.ID);
    assertThat(levels.recorded()).hasToString("below fair to fair");
    assertThat(levels.reasons()).containsExactly("no promise on this scale is recorded");
  }

  private static LevelAssessment assess(
      @Nullable String kept, String says, String promises, String ratings) {
    Programme programme =
        programme(kept)
            .addScales(OwnScale.ladder(Scale.Unit.WHOLE))
            .power(OwnScale.says(says))
            .promises(OwnScale.promises(promises))
            .ratings(OwnScale.ratings(ratings))
            .build();
    return LevelAssessor.of(Frameworks.standard()).assess(programme, OwnScale.ID);
  }
}
