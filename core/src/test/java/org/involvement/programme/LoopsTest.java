package org.involvement.programme;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.involvement.programme.LoopStory.id;
import static org.involvement.programme.LoopStory.ids;

import java.util.Collections;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.Outcome;
import org.involvement.arbitrary.Programmes;
import org.involvement.feedback.Milestone;
import org.involvement.value.DecisionId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which feedback loops are open, and where they stick. */
class LoopsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          steps                     | open  | decided, not told | told, not acted on
          a11                       | true  | false             | false
          d11                       | true  | true              | false
          d11 F12                   | false | false             | true
          d11=partly-agreed F12            | false | false             | true
          d11=not-agreed F12      | false | false             | false
          d11=deferred F12          | false | false             | false
          d11=already-in-place F12        | false | false             | false
          d11=outside-remit F12      | false | false             | false
          d11 F12 x13=more          | false | false             | false
          d11 x13=more              | true  | true              | false
          d11 f12=receipt           | true  | true              | false
          d11 F12 r13               | true  | false             | false
          d11 F12 r13 d14           | true  | true              | false
          d11 F12 -1@13             | true  | true              | false
          d11 w12                   | false | false             | false
          w12                       | false | false             | false
          d11 F12 w13               | false | false             | false
          d11 m12=other             | false | false             | false
          m12=other                 | false | false             | false
          s12=other,another         | false | false             | false""",
      useHeadersInDisplayName = true)
  void a_loop_is_open_until_decision_and_reason_are_fed_back(
      String steps, boolean open, boolean decidedNotAnswered, boolean answeredNotActedOn) {
    Loops loops =
        Loops.of(LoopStory.programme("one by:ann " + steps, "other by:ann", "another by:ann"));
    assertThat(loops.open().found().contains(id("one"))).isEqualTo(open);
    assertThat(loops.decidedNotAnswered().found().contains(id("one")))
        .isEqualTo(decidedNotAnswered);
    assertThat(loops.answeredNotActedOn().found().contains(id("one")))
        .isEqualTo(answeredNotActedOn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          due:30                                   | a
          due:31                                   | -
          raised:01                                | -
          due:20 d11                               | a
          due:20 d11 F12                           | -
          due:20 d11 F25                           | -
          due:20 d11 F12 r13                       | -
          due:20 d11 F12 -1@13                     | a
          due:20 w12                               | -
          due:20 m12=b                             | b
          due:31 m12=b                             | -
          due:20 d11 F12 m12=b                     | -
          due:20 s12=b,c                           | b c
          due:20 m12=d                             | -""")
  void an_answer_is_overdue_after_the_day_that_was_promised(String said, String overdue) {
    Loops loops =
        Loops.of(
            LoopStory.programme(
                "a by:ann " + said, "b by:bob", "c by:bob", "d by:bob d12 F13", "e by:bob due:31"));
    assertThat(written(loops.overdue())).isEqualTo(overdue);
    assertThat(loops.overdue().certain()).isTrue();
  }

  @Example
  void the_earliest_promise_passes_on() {
    assertThat(
            written(overdue("a by:ann due:31 m12=b", "b by:bob due:20 m13=c", "c by:cem due:31")))
        .isEqualTo("c");
    assertThat(written(overdue("a by:ann due:20 m12=b", "b by:bob d11 F14 m15=c", "c by:cem")))
        .isEqualTo("-");
  }

  private static Selection overdue(String... lines) {
    return Loops.of(LoopStory.programme(lines)).overdue();
  }

  @ParameterizedTest
  @CsvSource({
    "29, a b",
    "30, -",
    "20, a b",
    "19, a b c",
    "11, a b c",
    "100000, -",
    "0, a b c d",
    "10, a b c d"
  })
  void where_all_were_promised_an_answer_within_days_the_days_count_from_raising(
      long days, String overdue) {
    Loops loops =
        Loops.of(
            LoopStory.programme(
                "a by:ann raised:01",
                "b by:ann raised:12",
                "c by:ann raised:11",
                "d by:ann raised:20",
                "e by:ann raised:?",
                "f by:ann raised:01 d02 F30",
                "g by:ann raised:01 m12=b"));
    assertThat(written(loops.overdue(days))).isEqualTo(overdue);
  }

  @ParameterizedTest
  @CsvSource({"-1", "100001"})
  void days_are_within_reason(long days) {
    Loops loops = Loops.of(LoopStory.programme("a"));
    assertThat(Outcome.of(() -> loops.overdue(days)))
        .isEqualTo("loops.days " + days + " is outside 0 to 100000 days");
  }

  @Example
  void who_cannot_be_told_individually_is_counted_apart() {
    Loops loops =
        Loops.of(
            LoopStory.programme(
                "a by:ann d11",
                "b d11",
                "c d11 f12=receipt:contributor",
                "d d11 f12=receipt:group",
                "e d11 v12",
                "f d11 F12"));
    Selection open = loops.decidedNotAnswered();
    assertThat(ids(open.found())).containsExactly("a", "c", "e");
    assertThat(ids(open.cannotReceiveReply())).containsExactly("b", "d");
    assertThat(open).hasToString("5 of 6 contributions, 2 of which cannot be told individually");
    assertThat(ids(loops.cannotReceiveReply().cannotReceiveReply())).containsExactly("b", "d", "f");
    assertThat(loops.cannotReceiveReply().found()).isEmpty();
  }

  @Example
  void who_goes_on_in_another_can_be_told_with_it() {
    Loops loops =
        Loops.of(
            LoopStory.programme(
                "a by:ann m11=b", "b m12=c", "c", "d by:ann s11=e,f", "e", "f", "g m11=h", "h"));
    assertThat(ids(loops.open().found())).containsExactly("c", "e", "f");
    assertThat(ids(loops.open().cannotReceiveReply())).containsExactly("h");
    assertThat(loops.canReceiveReply(id("c"))).isTrue();
    assertThat(loops.canReceiveReply(id("g"))).isFalse();
    assertThat(Outcome.of(() -> loops.canReceiveReply(id("z"))))
        .isEqualTo("loops.canReceiveReply z is not an id of this programme");
    assertThat(Outcome.of(() -> loops.history(id("z"))))
        .isEqualTo("loops.history z is not an id of this programme");
  }

  @Example
  void without_the_registers_it_is_only_as_far_as_is_recorded() {
    Programme programme = LoopStory.programme("a by:ann", "b by:ann d11 F12");
    Selection kept = Loops.of(programme).open();
    assertThat(kept).hasToString("1 of 2 contributions");
    Selection noSteps =
        Loops.of(programme.withRegisters(KeptRegister.throughout(Register.CONTRIBUTIONS))).open();
    assertThat(noSteps.certain()).isFalse();
    assertThat(noSteps.complete()).isTrue();
    assertThat(noSteps)
        .hasToString(
            "1 of 2 contributions; some steps may not be recorded, so the number may differ");
    Selection noContributions =
        Loops.of(programme.withRegisters(KeptRegister.throughout(Register.STEPS))).open();
    assertThat(noContributions.certain()).isTrue();
    assertThat(noContributions.complete()).isFalse();
    assertThat(noContributions)
        .hasToString("1 of 2 contributions; there may be contributions that are not recorded");
  }

  @Example
  void a_decision_answers_many_contributions_or_none() {
    Programme programme =
        LoopStory.programme(
            "a d11=agreed/board",
            "b d11=partly-agreed/board",
            "c d11 r12",
            "d d11=agreed/board r12",
            "e d11=agreed/council");
    Loops loops = Loops.of(programme);
    assertThat(ids(loops.answeredBy(DecisionId.of("board")))).containsExactly("a", "b");
    assertThat(ids(loops.answeredBy(DecisionId.of("council")))).containsExactly("e");
    assertThat(loops.answeredBy(DecisionId.of("nobody"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a d11 F12                                          | a=wholly
          a d11                                              | a=not
          a w11                                              | a=withdrawn
          a d11 F12 w13                                      | a=wholly
          a m11=b; b d11 F12                                 | a=wholly b=wholly
          a m11=b; b d11                                     | a=not b=not
          a m11=b; b w11                                     | a=withdrawn b=withdrawn
          a d11 F12 m13=b; b                                 | a=wholly b=not
          a s11=b,c; b d12 F13; c                            | a=partly b=wholly c=not
          a s11=b,c; b d12 F13; c d12 F13                    | a=wholly b=wholly c=wholly
          a s11=b,c; b d12 F13; c w12                        | a=wholly b=wholly c=withdrawn
          a s11=b,c; b; c w12                                | a=not b=not c=withdrawn
          a s11=b,c; b w12; c w12                            | a=withdrawn b=withdrawn c=withdrawn
          a s11=b,c; b s12=d,e; c d12 F13; d d12 F13; e      | a=partly b=partly c=wholly d=wholly e=not
          b s12=d,e; a m11=b; d; e                           | b=not a=not d=not e=not""")
  void what_holds_of_the_parts_holds_of_the_whole(String lines, String extents) {
    Loops loops = Loops.of(LoopStory.programme(lines.split("; *")));
    assertThat(
            loops.completeness(Milestone.ANSWERED).entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue().name().toLowerCase(Locale.ROOT))
                .collect(joining(" ")))
        .isEqualTo(extents);
  }

  @Example
  void what_it_answers_cannot_be_changed() {
    Loops loops = Loops.of(LoopStory.programme("a d11=agreed/board"));
    assertThat(loops.completeness(Milestone.DECIDED)).isUnmodifiable();
    assertThat(loops.answeredBy(DecisionId.of("board"))).isUnmodifiable();
  }

  @Example
  void its_text_counts_where_they_stick() {
    assertThat(
            Loops.of(LoopStory.programme("a by:ann d11 F12", "b by:ann d11", "c due:20")).toText())
        .isEqualTo(
            """
            Open: 2 of 3 contributions, 1 of which cannot be told individually
            Decided, not answered: 1 of 3 contributions
            Overdue: 1 of 3 contributions, 1 of which cannot be told individually
            Answered, not acted on: 1 of 3 contributions
            Cannot be told individually: 1
            """);
  }

  @Property
  void open_and_closed_are_all_there_are(@ForAll("programmes") Programme programme) {
    Loops loops = Loops.of(programme);
    Selection open = loops.open();
    long closed =
        programme.contributions().stream()
            .map(one -> one.history())
            .filter(history -> history.isAnswered() && !history.isMoved() && !history.isWithdrawn())
            .count();
    assertThat(open.count() + closed).isEqualTo(open.among());
    assertThat(loops.decidedNotAnswered().all()).isSubsetOf(open.all());
    assertThat(Collections.disjoint(open.all(), loops.answeredNotActedOn().all())).isTrue();
    assertThat(open.certain()).isEqualTo(programme.keeps(Register.STEPS));
    assertThat(open.complete()).isEqualTo(programme.keeps(Register.CONTRIBUTIONS));
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.programmes();
  }

  private static String written(Selection selection) {
    return selection.count() == 0 ? "-" : String.join(" ", ids(selection.all()));
  }
}
