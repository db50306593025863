package org.involvement.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.arbitrary.Programmes;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Hold;
import org.involvement.feedback.Step;
import org.involvement.value.ContributionId;
import org.involvement.value.PartialDate;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.junit.jupiter.api.Test;

class WithoutHeldTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

  @Test
  void what_is_not_held_stays_as_it_is() {
    Programme programme = programme(said("a"), said("b").withDerivedFrom(id("a")));
    assertThat(programme.withoutHeld()).isSameAs(programme);
  }

  @Test
  void one_that_is_held_is_left_out_with_links_to_it() {
    Programme programme =
        programme(
            held("a"),
            said("b").withConflictsWith(id("a"), id("c")),
            said("c").withDerivedFrom(id("a"), id("b")));
    List<Contribution> left = programme.withoutHeld().contributions();
    assertThat(left).extracting(Contribution::id).containsExactly(id("b"), id("c"));
    assertThat(left.get(0).conflictsWith()).containsExactly(id("c"));
    assertThat(left.get(1).derivedFrom()).containsExactly(id("b"));
  }

  @Test
  void what_is_made_of_held_ones_only_is_held_too() {
    assertThat(
            ids(
                programme(
                    held("a"),
                    held("b"),
                    said("c").withDerivedFrom(id("a"), id("b")),
                    said("d").withDerivedFrom(id("c")),
                    said("e"))))
        .containsExactly("e");
  }

  @Test
  void one_that_was_merged_into_a_held_one_is_held_and_not_the_other_way_round() {
    assertThat(
            ids(
                programme(
                    said("a").mergedInto(PartialDate.of(DAY), id("b")), held("b"), said("c"))))
        .containsExactly("c");
    assertThat(
            ids(
                programme(
                    held("a").mergedInto(PartialDate.of(DAY), id("b")),
                    said("b"),
                    said("c").mergedInto(PartialDate.of(DAY), id("b")))))
        .containsExactly("b", "c");
  }

  @Test
  void pieces_of_a_held_one_are_held() {
    assertThat(
            ids(
                programme(
                    held("a").splitInto(PartialDate.of(DAY), id("b"), id("c")),
                    said("b"),
                    said("c"))))
        .isEmpty();
  }

  @Test
  void a_held_piece_of_three_leaves_a_split_into_two() {
    Programme programme =
        programme(
            said("a").splitInto(PartialDate.of(DAY), id("b"), id("c"), id("d")),
            said("b"),
            held("c"),
            said("d"));
    assertThat(ids(programme)).containsExactly("a", "b", "d");
    assertThat(programme.withoutHeld().contributions().get(0).steps())
        .containsExactly(new Step.SplitInto(PartialDate.of(DAY), List.of(id("b"), id("d"))));
  }

  @Test
  void a_held_piece_of_two_leaves_no_split_so_all_are_held() {
    assertThat(
            ids(
                programme(
                    said("a").splitInto(PartialDate.of(DAY), id("b"), id("c")),
                    said("b"),
                    held("c"),
                    said("d"))))
        .containsExactly("d");
  }

  @Test
  void a_move_that_was_corrected_holds_nothing() {
    Programme programme =
        programme(
            said("a")
                .mergedInto(PartialDate.of(DAY), id("b"))
                .corrected(PartialDate.of(DAY.plusDays(1)), 0, Text.of("Something else"))
                .considered(PartialDate.of(DAY.plusDays(2))),
            held("b"));
    Contribution left = programme.withoutHeld().contributions().get(0);
    assertThat(left.id()).isEqualTo(id("a"));
    assertThat(left.steps()).containsExactly(new Step.Considered(PartialDate.of(DAY.plusDays(2))));
  }

  @Property(tries = 300)
  void none_is_held_after_it_and_the_history_of_the_others_is_the_same(
      @ForAll("programmes") Programme programme) {
    Programme left = programme.withoutHeld();
    assertThat(left.contributions()).allMatch(one -> one.hold().isEmpty());
    assertThat(left.withoutHeld()).isEqualTo(left);
    for (Contribution one : left.contributions()) {
      Contribution before = programme.contribution(one.id()).orElseThrow();
      assertThat(one.state()).isEqualTo(before.state());
      assertThat(one.isAnswered()).isEqualTo(before.isAnswered());
      assertThat(one.text()).isEqualTo(before.text());
    }
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.programmes();
  }

  private static List<String> ids(Programme programme) {
    return programme.withoutHeld().contributions().stream().map(one -> one.id().value()).toList();
  }

  private static Programme programme(Contribution... contributions) {
    return Programme.builder()
        .id(ProgrammeId.of("p"))
        .title(Text.of("Buses"))
        .asOf(DAY.plusDays(100))
        .addContributions(contributions)
        .build();
  }

  private static Contribution held(String id) {
    return said(id).withHold(Hold.SAFEGUARDING);
  }

  private static Contribution said(String id) {
    return Contribution.raised(id(id), Text.of("More buses, said " + id), PartialDate.of(DAY));
  }

  private static ContributionId id(String id) {
    return ContributionId.of(id);
  }
}
