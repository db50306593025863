package org.involvement.analysis.loop;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.Outcome;
import org.involvement.analysis.LeftOut;
import org.involvement.analysis.Statistic;
import org.involvement.arbitrary.Programmes;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Milestone;
import org.involvement.programme.Completeness;
import org.involvement.programme.Lineage;
import org.involvement.programme.LoopStory;
import org.involvement.programme.Loops;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.value.Bounds;
import org.involvement.value.ContributionId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How many contributions came to a milestone. Expected numbers are counted by hand from the story.
 */
class LoopSharesTest {
  private static final Programme STORY = LoopStory.OF_EVERY_KIND;

  @Example
  void items_originals_and_perspectives_are_counted_each_once() {
    LoopShares shares = LoopShares.of(STORY, Milestone.ANSWERED);
    assertThat(shares.items()).hasToString("2 of 4");
    assertThat(shares.notIndividuallyReachable()).hasToString("1 of 2");
    assertThat(shares.originals()).hasToString("3 of 5, 1 in part");
    assertThat(shares.originalsNotIndividuallyReachable()).hasToString("1 of 2");
    assertThat(shares.perspectives())
        .extracting(PerspectiveShare::toString)
        .containsExactly("carer: 2 of 3, 1 in part", "public: 0 of 1", "staff: 1 of 2");
    assertThat(shares.noPerspective()).hasToString("1 of 1");
    assertThat(shares.inSeveral()).isEqualTo(2);
  }

  @Example
  void where_nobody_is_told_nobody_is_counted_apart() {
    LoopShares shares = LoopShares.of(STORY, Milestone.DECIDED);
    assertThat(shares.items()).hasToString("4 of 6");
    assertThat(shares.notIndividuallyReachable().all()).isZero();
    assertThat(shares.originals()).hasToString("5 of 7");
    assertThat(shares.originalsNotIndividuallyReachable().all()).isZero();
    assertThat(shares.perspectives())
        .extracting(PerspectiveShare::toString)
        .containsExactly("carer: 3 of 4", "public: 1 of 3", "staff: 1 of 2");
    assertThat(shares.inSeveral()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "RAISED, false",
    "ACKNOWLEDGED, true",
    "CONSIDERED, false",
    "DECIDED, false",
    "ANSWERED, true",
    "OUTCOME_FED_BACK, true",
    "CHANGED, false"
  })
  void those_who_cannot_be_told_are_apart_where_the_milestone_is_one_of_telling(
      Milestone milestone, boolean apart) {
    LoopShares shares = LoopShares.of(LoopStory.programme("a by:ann", "b", "c"), milestone);
    assertThat(shares.items().all()).isEqualTo(apart ? 1 : 3);
    assertThat(shares.notIndividuallyReachable().all()).isEqualTo(apart ? 2 : 0);
    assertThat(shares.originals().all()).isEqualTo(apart ? 1 : 3);
    assertThat(shares.originalsNotIndividuallyReachable().all()).isEqualTo(apart ? 2 : 0);
  }

  @Example
  void it_says_what_it_counts_what_it_leaves_out_and_what_it_does_not_say() {
    LoopShares shares = LoopShares.of(STORY, Milestone.ANSWERED);
    assertThat(shares.definition())
        .isEqualTo(
            "Contributions on which the decision that stands was fed back with its reason, themselves"
                + " or in all in which they go on.");
    assertThat(shares.denominator())
        .isEqualTo(
            "4 contributions by item, 5 contributions by original item before merging and splitting;"
                + " apart, since their contributors cannot be told individually: 2 by item, 2 by"
                + " original item");
    assertThat(shares.leftOut())
        .extracting(LeftOut::toString)
        .containsExactly(
            "3: by item: they go on in another",
            "1: by item: they were withdrawn before",
            "2: by original item: they are pieces of another",
            "1: by original item: they were withdrawn before");
    assertThat(shares.caveat())
        .isEqualTo(
            "It says what was done, not how well, and feeding back counts to whomever it was. By"
                + " perspective, 2 contributions count in more than one, so that the perspectives add"
                + " up to more than all.");
  }

  @Example
  void without_the_registers_it_says_so() {
    LoopShares shares =
        LoopShares.of(
            LoopStory.programme("a by:ann from:carer,staff d11 F12", "b by:bob").withRegisters(),
            Milestone.ANSWERED);
    assertThat(shares.items()).hasToString("1 of 2, as far as is recorded");
    assertThat(shares.denominator())
        .isEqualTo(
            "2 contributions by item, 2 contributions by original item before merging and splitting");
    assertThat(shares.caveat())
        .isEqualTo(
            "It says what was done, not how well, and feeding back counts to whomever it was. By"
                + " perspective, 1 contribution counts in more than one, so that the perspectives add"
                + " up to more than all. Some steps may not be recorded: what is missing may have"
                + " been done. There may be contributions that are not recorded.");
  }

  @ParameterizedTest
  @EnumSource(Milestone.class)
  void every_milestone_is_said_in_words(Milestone milestone) {
    LoopShares none = LoopShares.of(LoopStory.programme(), milestone);
    assertThat(none.definition()).startsWith("Contributions ").endsWith("in which they go on.");
    assertThat(none.items().share())
        .isEqualTo(Statistic.undefined("there is no contribution to count"));
    assertThat(none.leftOut()).isEmpty();
    assertThat(none.perspectives()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 | 0 | 1 | true  | 3 of 4                                   | 0.75 | [0.75, 0.75]
          3 | 1 | 4 | true  | 3 of 8, 1 in part                        | 0.38 | [0.38, 0.38]
          0 | 0 | 0 | true  | 0 of 0 | undefined: there is no contribution to count | none
          0 | 0 | 0 | false | 0 of 0, as far as is recorded | undefined: there is no contribution to \
          count | none
          2 | 0 | 0 | false | 2 of 2, as far as is recorded            | 1.00 | [1.00, 1.00]
          1 | 1 | 2 | false | 1 of 4, 1 in part, as far as is recorded | undefined: some steps may not be \
          recorded: it lies in [0.25, 1.00] | [0.25, 1.00]""")
  void a_share_is_a_number_only_where_what_is_missing_cannot_change_it(
      long wholly, long partly, long not, boolean certain, String text, String share, String ends) {
    LoopShare one = new LoopShare(wholly, partly, not, certain);
    assertThat(one).hasToString(text);
    assertThat(one.share()).hasToString(share);
    assertThat(one.bounds().map(Bounds::toString).orElse("none")).isEqualTo(ends);
  }

  @Example
  void counts_are_not_negative() {
    assertThat(Outcome.ok(() -> new LoopShare(-1, 0, 0, true)))
        .isEqualTo("loopShare.wholly -1 is negative");
    assertThat(Outcome.ok(() -> new LoopShare(0, -1, 0, true)))
        .isEqualTo("loopShare.partly -1 is negative");
    assertThat(Outcome.ok(() -> new LoopShare(0, 0, -1, true)))
        .isEqualTo("loopShare.not -1 is negative");
  }

  @Property(tries = 300)
  void the_order_of_lists_changes_no_figure(
      @ForAll("programmes") Programme programme, @ForAll Milestone milestone, @ForAll long seed) {
    List<Contribution> shuffled = new ArrayList<>(programme.contributions());
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(LoopShares.of(programme.withContributions(shuffled), milestone))
        .isEqualTo(LoopShares.of(programme, milestone));
  }

  /** Held against the ends of each original, which are found one by one. */
  @Property
  void each_original_is_counted_once(
      @ForAll("programmes") Programme programme, @ForAll Milestone milestone) {
    LoopShares shares = LoopShares.of(programme, milestone);
    Lineage lineage = Lineage.of(programme);
    Loops loops = Loops.of(programme);
    long withdrawn =
        lineage.originals().stream()
            .filter(id -> loops.completeness(milestone).get(id) == Completeness.WITHDRAWN)
            .count();
    assertThat(
            shares.originals().all() + shares.originalsNotIndividuallyReachable().all() + withdrawn)
        .isEqualTo(lineage.originals().size());
    assertThat(
            shares.perspectives().stream().mapToLong(each -> each.share().all()).sum()
                + shares.noPerspective().all())
        .isGreaterThanOrEqualTo(shares.originals().all());
    for (ContributionId id : lineage.originals()) {
      boolean ofSomeEnd =
          lineage.endsOf(id).stream().anyMatch(end -> loops.history(end).has(milestone));
      if (ofSomeEnd) {
        assertThat(loops.completeness(milestone).get(id))
            .isIn(Completeness.WHOLLY, Completeness.PARTLY);
      }
    }
    assertThat(shares.items().certain()).isEqualTo(programme.keeps(Register.STEPS));
    assertThat(shares.complete()).isEqualTo(programme.keeps(Register.CONTRIBUTIONS));
  }

  @Property(tries = 300)
  void removing_words_changes_no_share(@ForAll("programmes") Programme programme) {
    String before = all(programme);
    assertThat(programme.stakeholders().stream().map(one -> all(programme.redact(one.id()))))
        .allMatch(before::equals);
  }

  private static String all(Programme programme) {
    return Arrays.stream(Milestone.values())
            .map(milestone -> LoopShares.of(programme, milestone).toString())
            .collect(joining())
        + FeedbackGiven.of(programme);
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.programmes();
  }
}
