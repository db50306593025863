package org.involvement.analysis.loop;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.involvement.programme.LoopStory.id;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.Outcome;
import org.involvement.analysis.LeftOut;
import org.involvement.arbitrary.Programmes;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Step;
import org.involvement.feedback.View;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Lineage;
import org.involvement.programme.LoopStory;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.value.ContributionId;
import org.involvement.value.StakeholderId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What contributors make of what was decided. */
class ViewsAndDecisionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a d11 v12                               | 1 agreed, met
          a d11=not-agreed v12=partly           | 1 not agreed, partly
          a d11 v12 v13=not-met                   | 1 agreed, not met
          a d11 v11=not-met                       | 1 agreed, not met
          a d11 v12 r13                           | 1: no decision stands, or not on all in which they \
          go on
          a d11 v12 r13 d14                       | 1: the view was given before the decision that \
          stands
          a d11                                   | 1: no view of the contributor is recorded
          a                                       | 1: no view of the contributor is recorded
          a v11                                   | 1: no decision stands, or not on all in which they \
          go on
          a v11 w12                               | 1: no decision stands, or not on all in which they \
          go on
          a d11=deferred v12 m13=b; b d14 v15     | 1 agreed, met 1 deferred, met
          a m11=b v15=not-met; b d14 v15          | 1 agreed, met 1 agreed, not met
          a m11=b v14; b d14 v15                  | 2 agreed, met
          a m11=b v13; b d14 v15                  | 1 agreed, met 1: the view was given before the \
          decision that stands
          a s11=b,c v15=partly; b d12 v15; c d13 v15 | 2 agreed, met 1 agreed, partly
          a s11=b,c v12; b d12 v15; c d13 v15     | 2 agreed, met 1: the view was given before the \
          decision that stands
          a s11=b,c v15; b d13 v15; c d12 v15     | 3 agreed, met
          a s11=b,c v15; b d12 v15; c v15         | 1 agreed, met 2: no decision stands, or not on \
          all in which they go on
          a s11=b,c v15; b v15; c d12 v15         | 1 agreed, met 2: no decision stands, or not on \
          all in which they go on
          a s11=b,c v15; b d12 v15; c d12=partly-agreed v15 | 1 agreed, met 1 partly agreed, met 1: the parts were \
          decided differently
          a s11=b,c; b d12 v15; c d12 v15         | 2 agreed, met""")
  void a_view_is_held_against_the_decision_it_followed(String lines, String table) {
    ViewsAndDecisions views = ViewsAndDecisions.of(LoopStory.programme(lines.split("; *")));
    String counts =
        views.counts().stream()
            .filter(each -> each.contributions() > 0)
            .map(ViewCount::toString)
            .collect(joining(" "));
    String leftOut = views.leftOut().stream().map(LeftOut::toString).collect(joining(" "));
    assertThat((counts + " " + leftOut).strip()).isEqualTo(table);
  }

  @Example
  void every_decision_and_view_has_its_count() {
    ViewsAndDecisions views =
        ViewsAndDecisions.of(
            LoopStory.programme("a d11 v12", "b d11 v12", "c d11 v12=not-met", "d"));
    assertThat(views.counts()).hasSize(18);
    assertThat(views.all()).isEqualTo(3);
    assertThat(views.at(Disposition.AGREED, View.MET).contributions()).isEqualTo(2);
    assertThat(views.at(Disposition.AGREED, View.NOT_MET).examples()).containsExactly(id("c"));
    assertThat(views.at(Disposition.OUTSIDE_REMIT, View.MET).contributions()).isZero();
    assertThat(views.definition())
        .isEqualTo(
            "Contributions by what was decided about them and by whether their contributors, asked"
                + " since then, find that they were met.");
    assertThat(views.denominator())
        .isEqualTo("3 contributions with a decision that stands and a view given since");
    assertThat(views.caveat())
        .isEqualTo("Those who gave a view need not be like those who did not.");
    assertThat(
            Outcome.of(
                () ->
                    new ViewsAndDecisions(List.of(), List.of(), true)
                        .at(Disposition.AGREED, View.MET)))
        .isEqualTo("viewsAndDecisions.at 'agreed and met' is not counted");
  }

  @Example
  void without_the_registers_it_says_so() {
    Programme programme = LoopStory.programme("a d11 v12");
    assertThat(ViewsAndDecisions.of(programme).denominator())
        .isEqualTo("1 contribution with a decision that stands and a view given since");
    assertThat(
            ViewsAndDecisions.of(programme.withRegisters(KeptRegister.throughout(Register.STEPS)))
                .caveat())
        .isEqualTo(
            "Those who gave a view need not be like those who did not. There may be"
                + " contributions and steps that are not recorded.");
    assertThat(
            ViewsAndDecisions.of(
                    programme.withRegisters(KeptRegister.throughout(Register.CONTRIBUTIONS)))
                .complete())
        .isFalse();
  }

  @Example
  void at_most_ten_are_named() {
    String[] lines =
        IntStream.range(10, 22).mapToObj(i -> "c" + (31 - i) + " d11 v12").toArray(String[]::new);
    ViewCount count =
        ViewsAndDecisions.of(LoopStory.programme(lines)).at(Disposition.AGREED, View.MET);
    assertThat(count.contributions()).isEqualTo(12);
    assertThat(LoopStory.ids(count.examples()))
        .containsExactly("c10", "c11", "c12", "c13", "c14", "c15", "c16", "c17", "c18", "c19");
  }

  @Example
  void a_redacted_view_is_left_out_and_said() {
    Programme programme = LoopStory.programme("a by:ann d11 v12", "b by:bob d11 v12=not-met");
    ViewsAndDecisions views = ViewsAndDecisions.of(programme.redact(StakeholderId.of("ann")));
    assertThat(views.all()).isEqualTo(1);
    assertThat(views.leftOut()).containsExactly(new LeftOut("the view was redacted", 1));
  }

  @Example
  void numbers_go_together() {
    List<ContributionId> two = List.of(id("a"), id("b"));
    assertThat(Outcome.ok(() -> new ViewCount(Disposition.PARTLY_AGREED, View.MET, 2, two)))
        .isEqualTo("ok");
    assertThat(Outcome.ok(() -> new ViewCount(Disposition.PARTLY_AGREED, View.MET, 1, two)))
        .isEqualTo("viewCount.contributions 1 is fewer than its examples");
    List<ContributionId> eleven = IntStream.range(0, 11).mapToObj(i -> id("c" + i)).toList();
    assertThat(Outcome.ok(() -> new ViewCount(Disposition.PARTLY_AGREED, View.MET, 11, eleven)))
        .isEqualTo("viewCount.examples 11 is more than 10");
    ViewCount count = new ViewCount(Disposition.NOT_AGREED, View.NOT_MET, 0, List.of());
    assertThat(Outcome.ok(() -> new ViewsAndDecisions(List.of(count, count), List.of(), true)))
        .isEqualTo(
            "viewsAndDecisions.counts[1] 'not-agreed and not-met' stands at counts[0] already");
  }

  @Property
  void each_contribution_with_a_view_and_each_that_stands_is_in_it_once(
      @ForAll("programmes") Programme programme, @ForAll long seed) {
    ViewsAndDecisions views = ViewsAndDecisions.of(programme);
    List<ContributionId> standing = Lineage.of(programme).standing();
    long expected =
        programme.contributions().stream()
            .filter(
                one ->
                    standing.contains(one.id())
                        || one.history().steps().stream()
                            .anyMatch(Step.ContributorView.class::isInstance))
            .count();
    assertThat(views.all() + views.leftOut().stream().mapToLong(LeftOut::items).sum())
        .isEqualTo(expected);
    List<Contribution> shuffled = new ArrayList<>(programme.contributions());
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(ViewsAndDecisions.of(programme.withContributions(shuffled))).isEqualTo(views);
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.programmes();
  }
}
