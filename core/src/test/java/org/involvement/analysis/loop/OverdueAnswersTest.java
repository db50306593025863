package org.involvement.analysis.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.Outcome;
import org.involvement.arbitrary.Programmes;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.LoopStory;
import org.involvement.programme.Loops;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.programme.YouSaidWeDid;
import org.involvement.value.ContributionId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which answers are overdue; the stories are known as on 31 March 2024. */
class OverdueAnswersTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 20);

  @Example
  void the_most_overdue_comes_first() {
    OverdueAnswers answers =
        OverdueAnswers.of(
            LoopStory.programme(
                "a by:ann due:30",
                "b due:20",
                "c by:cem due:20 d11",
                "d by:dee due:20 d11 F12",
                "e by:eve due:31",
                "f by:fay"));
    assertThat(answers.answers())
        .extracting(OverdueAnswer::toString)
        .containsExactly(
            "b: promised by 2024-03-20, 11 days ago; cannot be told individually",
            "c: promised by 2024-03-20, 11 days ago",
            "a: promised by 2024-03-30, 1 day ago");
    assertThat(answers.toText())
        .isEqualTo(
            """
            overdue  promised by  days late
            b         2024-03-20         11  cannot be told individually
            c         2024-03-20         11
            a         2024-03-30          1

            Contributions on which decision and reason were never fed back, to whomever,
            although the day by which an answer was promised is over. The earliest promise
            passes on to what a contribution was merged or split into.
            6 contributions that stand and were not withdrawn, 3 overdue
            A contribution without such a day is not listed, however long it waits.
            """);
  }

  /** The stories of the days are those of LoopsTest. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a by:ann due:20 m12=b; b by:bob due:31                    | b 2024-03-20
          a by:ann due:31 m12=b; b by:bob due:20 m13=c; c by:cem    | c 2024-03-20
          a by:ann due:20 m12=b; b by:bob d11 F14 m15=c; c by:cem   | -
          a by:ann due:20 d11 F12 m13=c; b by:bob due:25 m13=c; c by:cem | c 2024-03-25
          a by:ann due:20 s12=b,c; b by:bob due:19; c by:cem d13 F14 | b 2024-03-19
          a by:ann due:20 w12                                       | -""")
  void the_earliest_promise_passes_on(String lines, String overdue) {
    OverdueAnswers answers = OverdueAnswers.of(LoopStory.programme(lines.split("; *")));
    assertThat(answers.answers())
        .extracting(each -> each.contribution() + " " + each.promisedBy())
        .isEqualTo(overdue.equals("-") ? List.of() : List.of(overdue));
  }

  @Example
  void where_all_were_promised_an_answer_the_days_count_from_raising() {
    Programme programme =
        LoopStory.programme("a by:ann raised:12", "b by:ann raised:01", "c by:ann raised:?");
    assertThat(OverdueAnswers.of(programme, 10).answers())
        .extracting(OverdueAnswer::toString)
        .containsExactly(
            "b: promised by 2024-03-11, 20 days ago", "a: promised by 2024-03-22, 9 days ago");
    assertThat(OverdueAnswers.of(programme, 10).leftOut())
        .hasToString("[1: the day on which it was raised is not known]");
    assertThat(Outcome.of(() -> OverdueAnswers.of(programme, -1)))
        .isEqualTo("loops.days -1 is outside 0 to 100000 days");
  }

  @Example
  void of_which_no_day_is_known_only_those_that_wait_are_left_out() {
    Programme programme =
        LoopStory.programme(
            "a raised:?",
            "b raised:? d11 F12",
            "c raised:? w12",
            "d raised:? m12=e",
            "e raised:01");
    OverdueAnswers answers = OverdueAnswers.of(programme, 10);
    assertThat(answers.answers())
        .extracting(each -> each.contribution().value())
        .containsExactly("e");
    assertThat(answers.leftOut()).hasToString("[1: the day on which it was raised is not known]");
  }

  @Example
  void its_text_has_twenty_lines_and_says_how_many_more_there_are() {
    OverdueAnswers answers =
        OverdueAnswers.of(
            LoopStory.programme(
                IntStream.range(10, 33).mapToObj(i -> "c" + i + " due:20").toArray(String[]::new)));
    assertThat(answers.answers()).hasSize(23);
    assertThat(answers.toText().lines().toList().subList(20, 23))
        .containsExactly(
            "c29       2024-03-20         11  cannot be told individually", "and 3 more", "");
  }

  @Example
  void without_the_registers_it_says_so() {
    Programme one = LoopStory.programme("a due:20");
    assertThat(OverdueAnswers.of(one).certain()).isTrue();
    assertThat(OverdueAnswers.of(one).complete()).isTrue();
    assertThat(OverdueAnswers.of(one).leftOut()).isEmpty();
    OverdueAnswers more =
        OverdueAnswers.of(one.withRegisters(KeptRegister.throughout(Register.STEPS)));
    assertThat(more.denominator())
        .isEqualTo("1 contribution that stands and was not withdrawn, 1 overdue");
    assertThat(more.caveat())
        .isEqualTo(
            "A contribution without such a day is not listed, however long it waits. There may be"
                + " contributions that are not recorded.");
  }

  /** Where steps may be missing, nobody knows whether an answer is late. */
  @Example
  void where_steps_may_be_missing_nothing_is_called_late() {
    OverdueAnswers answers =
        OverdueAnswers.of(
            LoopStory.programme("a due:20")
                .withRegisters(KeptRegister.throughout(Register.CONTRIBUTIONS)));
    assertThat(answers.certain()).isFalse();
    assertThat(answers.toText())
        .isEqualTo(
            """
            no answer recorded  promised by  days since
            a                    2024-03-20          11  cannot be told individually

            Contributions on which it is not recorded that decision and reason were fed
            back, although the day by which an answer was promised is over. The earliest
            promise passes on to what a contribution was merged or split into.
            1 contribution that stands and was not withdrawn, 1 past the promised day with
            no answer on record
            A contribution without such a day is not listed, however long it waits. Some
            steps may not be recorded: an answer may have been given in time.
            """);
  }

  /** Issue 17: "1 with no answer on record" was printed above "No answer is recorded: 4". */
  @Example
  void its_number_is_of_those_past_the_promised_day_and_not_of_all_without_an_answer() {
    Programme programme =
        LoopStory.programme("a due:20", "b due:31", "c", "d", "e d11 F12")
            .withRegisters(KeptRegister.throughout(Register.CONTRIBUTIONS));
    assertThat(OverdueAnswers.of(programme).denominator())
        .isEqualTo(
            "5 contributions that stand and were not withdrawn, 1 past the promised day with no"
                + " answer on record");
    assertThat(YouSaidWeDid.of(programme).toText()).startsWith("No answer is recorded: 4\n");
  }

  /** What was fed back may have been the answer, where a step may be missing. */
  @Example
  void people_who_were_told_something_are_not_said_to_wait_where_steps_may_be_missing() {
    Programme kept =
        LoopStory.programme(
            "a due:20 f11=receipt", "b due:20 f11=progress", "c due:20 f11=outcome");
    assertThat(overdue(kept)).containsExactly("a", "b", "c");
    assertThat(OverdueAnswers.of(kept).leftOut()).isEmpty();
    Programme some = kept.withRegisters(KeptRegister.throughout(Register.CONTRIBUTIONS));
    assertThat(overdue(some)).containsExactly("a");
    String told = "[2: something was fed back that is not recorded as an answer]";
    assertThat(OverdueAnswers.of(some).leftOut()).hasToString(told);
    assertThat(OverdueAnswers.of(some, 10).leftOut()).hasToString(told);
    assertThat(YouSaidWeDid.of(kept).toText()).startsWith("Still open: 3\n");
    assertThat(YouSaidWeDid.of(some).toText())
        .startsWith("No answer is recorded: 1\n")
        .contains("Told something that is not recorded as an answer: 2\n");
  }

  private static List<String> overdue(Programme programme) {
    return OverdueAnswers.of(programme).answers().stream()
        .map(answer -> answer.contribution().value())
        .toList();
  }

  @Example
  void what_is_in_time_is_not_overdue() {
    assertThat(Outcome.ok(() -> new OverdueAnswer(ContributionId.of("a"), DAY, 0, true)))
        .isEqualTo("overdueAnswer.daysSince 0 is below 1");
    assertThat(
            Outcome.ok(
                () ->
                    new OverdueAnswers(
                        List.of(new OverdueAnswer(ContributionId.of("a"), DAY, 1, true)),
                        0,
                        true,
                        true,
                        List.of())))
        .isEqualTo("overdueAnswers.contributions 0 is fewer than are overdue");
  }

  @Property(tries = 300)
  void they_are_those_that_the_loops_pick_out(@ForAll("programmes") Programme programme) {
    Loops loops = Loops.of(programme);
    assertThat(OverdueAnswers.of(programme).answers())
        .extracting(OverdueAnswer::contribution)
        .containsExactlyInAnyOrderElementsOf(loops.overdue().all());
    assertThat(OverdueAnswers.of(programme, 20).answers())
        .extracting(OverdueAnswer::contribution)
        .containsExactlyInAnyOrderElementsOf(loops.overdue(20).all());
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.programmes();
  }
}
