package org.involvement.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.involvement.programme.LoopStory.id;
import static org.involvement.programme.LoopStory.ids;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.Outcome;
import org.involvement.arbitrary.Programmes;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Decision;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Feedback;
import org.involvement.programme.YouSaidWeDid.Line;
import org.involvement.programme.YouSaidWeDid.Together;
import org.involvement.value.ActivityId;
import org.involvement.value.Basis;
import org.involvement.value.ChangeId;
import org.involvement.value.ContributionId;
import org.involvement.value.DecisionId;
import org.involvement.value.PartialDate;
import org.involvement.value.Text;

class YouSaidWeDidTest {
  private static final DecisionId BOARD = DecisionId.of("board");
  private static final ChangeId MORE = ChangeId.of("more");

  @Example
  void what_is_open_stands_first_by_activity() {
    YouSaidWeDid all =
        YouSaidWeDid.of(
            LoopStory.programme(
                "a in:survey by:ann d11 F12",
                "b",
                "c in:workshop",
                "d in:survey",
                "e in:survey w11",
                "f in:workshop d11 F12",
                "g in:survey m11=d",
                "h in:survey d11 F12 r13",
                "i d11 F12 w13"));
    assertThat(said(all.open())).containsExactly("d", "h", "c", "b");
    assertThat(said(all.answered())).containsExactly("a", "f", "i");
    assertThat(ids(all.withdrawn())).containsExactly("e");
    assertThat(all.together()).isEmpty();
    assertThat(all.certain()).isTrue();
    assertThat(all.complete()).isTrue();
  }

  @Example
  void its_text_has_a_line_for_each_and_what_is_open_first() {
    assertThat(
            YouSaidWeDid.of(
                    LoopStory.programme(
                        "before m11=said",
                        "said in:survey by:ann d11=partly-agreed/board f12 F13 x14=more x15=less",
                        "bare",
                        "c in:workshop by:ann f12",
                        "gone in:survey by:ann w12"))
                .toText())
        .isEqualTo(
            """
            Still open: 2
              in workshop
                c: not decided; fed back receipt
              in no activity that is known
                bare: not decided; cannot be told individually
            Answered: 1
              in survey
                said (from before): partly agreed; by board; fed back receipt, decision and reason; \
            changed more, less
            Withdrawn: 1
              gone
            """);
  }

  @Example
  void it_says_what_was_not_recorded() {
    assertThat(YouSaidWeDid.of(LoopStory.programme("a").withRegisters()).toText())
        .endsWith(
            """
                a: no decision is recorded; cannot be told individually
            Answered: 0
            Some steps may not be recorded: these may have been answered.
            There may be contributions that are not recorded.
            """);
  }

  @Example
  void a_line_says_what_was_asked_said_decided_told_and_done() {
    YouSaidWeDid all =
        YouSaidWeDid.of(
            LoopStory.programme(
                "before m11=said",
                "said in:survey by:ann d11=partly-agreed/board f12 F13 f14 x14=more x15=less x16=more",
                "bare"));
    assertThat(all.answered())
        .containsExactly(
            new Line(
                Optional.of(ActivityId.of("survey")),
                id("said"),
                List.of(id("before")),
                Optional.of(Disposition.PARTLY_AGREED),
                Optional.of(BOARD),
                List.of(Feedback.RECEIPT, Feedback.DECISION_AND_REASON),
                List.of(MORE, ChangeId.of("less")),
                true));
    assertThat(all.open())
        .containsExactly(
            new Line(
                Optional.empty(),
                id("bare"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                false));
  }

  @Example
  void a_joint_decision_that_answers_no_contribution_is_a_loop_too() {
    Programme programme =
        LoopStory.programme("a d11=agreed/board", "b d11=agreed/council r12")
            .withDecisions(
                decision("board", true),
                decision("council", true),
                decision("panel", true),
                decision("alone", false),
                decision("panel-2", true).withJoint(Optional.empty()))
            .withChanges(
                change("one", "panel", "board"), change("two", "panel"), change("three", "alone"));
    assertThat(YouSaidWeDid.of(programme).together())
        .containsExactly(
            new Together(DecisionId.of("council"), List.of()),
            new Together(DecisionId.of("panel"), List.of(ChangeId.of("one"), ChangeId.of("two"))));
  }

  @Example
  void it_says_which_registers_were_kept() {
    Programme programme = LoopStory.programme("a");
    YouSaidWeDid steps =
        YouSaidWeDid.of(programme.withRegisters(KeptRegister.throughout(Register.STEPS)));
    assertThat(steps.certain()).isTrue();
    assertThat(steps.complete()).isFalse();
    YouSaidWeDid contributions =
        YouSaidWeDid.of(programme.withRegisters(KeptRegister.throughout(Register.CONTRIBUTIONS)));
    assertThat(contributions.certain()).isFalse();
    assertThat(contributions.complete()).isTrue();
  }

  @Example
  void what_stands_twice_is_refused() {
    assertThat(Outcome.ok(() -> new Together(BOARD, List.of(MORE, MORE))))
        .isEqualTo("together.did[1] more stands at did[0] already");
    Line line = YouSaidWeDid.of(LoopStory.programme("a")).open().get(0);
    assertThat(Outcome.ok(() -> line(line, List.of(id("b"), id("b")), List.of(), List.of())))
        .isEqualTo("line.cameFrom[1] b stands at cameFrom[0] already");
    List<Feedback> twice = List.of(Feedback.CHANGE, Feedback.CHANGE);
    assertThat(Outcome.ok(() -> line(line, List.of(), twice, List.of())))
        .isEqualTo("line.fedBack[1] change stands at fedBack[0] already");
    assertThat(Outcome.ok(() -> line(line, List.of(), List.of(), List.of(MORE, MORE))))
        .isEqualTo("line.did[1] more stands at did[0] already");
  }

  @Property
  void each_contribution_that_stands_has_one_line(@ForAll("programmes") Programme programme) {
    YouSaidWeDid all = YouSaidWeDid.of(programme);
    List<String> lines = new ArrayList<>(said(all.open()));
    lines.addAll(said(all.answered()));
    lines.addAll(ids(all.withdrawn()));
    assertThat(lines).containsExactlyInAnyOrderElementsOf(ids(Lineage.of(programme).standing()));
    assertThat(said(all.open()))
        .containsExactlyInAnyOrderElementsOf(ids(Loops.of(programme).open().all()));
    assertThat(all.answered())
        .allMatch(line -> find(programme, line).isAnswered() && line.decided().isPresent());
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.programmes();
  }

  private static Contribution find(Programme programme, Line line) {
    return programme.contributions().stream()
        .filter(one -> one.id().equals(line.said()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> said(List<Line> lines) {
    return ids(lines.stream().map(Line::said).toList());
  }

  private static Line line(
      Line line, List<ContributionId> from, List<Feedback> fedBack, List<ChangeId> did) {
    return new Line(
        line.asked(), line.said(), from, line.decided(), line.by(), fedBack, did, false);
  }

  private static Decision decision(String id, boolean joint) {
    return Decision.builder()
        .id(DecisionId.of(id))
        .day(PartialDate.of(LocalDate.of(2024, 3, 11)))
        .joint(joint)
        .build();
  }

  private static Change change(String id, String... decisions) {
    return Change.builder()
        .id(ChangeId.of(id))
        .description(Text.of("It is different."))
        .basis(Basis.CONTRIBUTORS)
        .decisions(Arrays.stream(decisions).map(DecisionId::of).toList())
        .build();
  }
}
