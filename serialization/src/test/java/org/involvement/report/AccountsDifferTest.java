package org.involvement.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.involvement.engagement.PowerRecord;
import org.involvement.engagement.PracticeRecord;
import org.involvement.framework.Power;
import org.involvement.framework.Practice;
import org.involvement.framework.Stage;
import org.involvement.programme.Outcome;
import org.involvement.programme.Programme;
import org.involvement.programme.Reflection;
import org.involvement.scoring.Rubrics;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.OutcomeId;
import org.involvement.value.Permission;
import org.involvement.value.Readers;
import org.involvement.value.Text;
import org.involvement.value.WrittenDownBy;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages and forms show every side where accounts differ, and whose word each is. */
@Fast
class AccountsDifferTest {
  private static final PracticeRecord SAY_NO =
      PracticeRecord.of(Practice.PLAIN_LANGUAGE, Answer.NO, Basis.CONTRIBUTORS)
          .withWrittenDownBy(WrittenDownBy.ORGANISATION);

  @Test
  void a_practice_is_shown_with_both_sides_who_wrote_it_down_and_the_reason() {
    String text =
        text(
            Garden.programme()
                .withPractices(
                    SAY_NO,
                    organisation(Answer.NO),
                    organisation(Answer.YES).withReason(Text.of("The leaflet was found."))));
    assertThat(text)
        .contains(
            "Accounts differ",
            "The organisation says no, the organisation says yes, contributors say no, written down"
                + " by the organisation",
            "The organisation's reason: The leaflet was found.")
        .doesNotContain("Was plain language used? Accounts differ");
  }

  @Test
  void a_reason_that_contributors_give_is_not_printed() {
    String text =
        text(
            Garden.programme()
                .withPractices(
                    organisation(Answer.YES), SAY_NO.withReason(Text.of("We were left out."))));
    assertThat(text).contains("Accounts differ").doesNotContain("We were left out.");
  }

  /** The record holds a change. */
  @Test
  void a_fact_of_the_record_is_shown_beside_what_contributors_say() {
    String text =
        text(
            Garden.programme()
                .withPractices(
                    PracticeRecord.of(
                        Practice.of("change-attributed"), Answer.NO, Basis.CONTRIBUTORS)));
    assertThat(text)
        .contains("Accounts differ", "The record says yes, contributors say no")
        .doesNotContain("attributed to involvement? Accounts differ");
  }

  @Test
  void the_form_says_what_contributors_say_and_who_wrote_it_down() {
    String form =
        oneLine(
            Forms.ukStandards(
                    Garden.programme().withPractices(SAY_NO, SAY_NO.withBasis(Basis.JOINT)))
                .toText());
    assertThat(form)
        .contains(
            "Was plain language used? No, written down by the organisation",
            "Was plain language used? No, together with the organisation, written down by the"
                + " organisation");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ORGANISATION | the organisation says
          CONTRIBUTORS | contributors say
          JOINT        | both sides together say
          INDEPENDENT  | an independent observer says
          DOCUMENT     | a document shows""")
  void each_basis_has_its_words(Basis basis, String words) {
    String text =
        text(
            Garden.programme()
                .withPower(PowerRecord.ofAll(Stage.DESIGNING, Power.SHARED, basis))
                .withOutcomes(outcome(basis)));
    assertThat(text).contains("(" + words + ")");
    assertThat(text.contains("A calmer garden"))
        .as("words of contributors are not printed as an outcome")
        .isEqualTo(!basis.includesContributors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ORGANISATION | the organisation
          CONTRIBUTORS | somebody who was involved
          JOINT        | people who took part and the organisation together
          INDEPENDENT  | an independent observer""")
  void a_reflection_is_credited_to_the_side_that_looks_back(Basis by, String credit) {
    Reflection reflection =
        Reflection.builder()
            .by(by)
            .words(Text.of("It was good."))
            .permission(Permission.of(Readers.PUBLIC))
            .build();
    assertThat(new Names(Garden.programme()).credit(reflection)).isEqualTo(credit);
  }

  private static PracticeRecord organisation(Answer answer) {
    return PracticeRecord.of(Practice.PLAIN_LANGUAGE, answer, Basis.ORGANISATION);
  }

  private static Outcome outcome(Basis basis) {
    return Outcome.builder()
        .id(OutcomeId.of("calm"))
        .statement(Text.of("A calmer garden"))
        .basis(basis)
        .build();
  }

  private static String text(Programme programme) {
    return oneLine(Report.of(programme).against(Rubrics.ukStandards()).toText());
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
