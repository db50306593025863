package org.involvement.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.involvement.programme.LoopStory.id;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import org.involvement.Outcome;
import org.involvement.value.ContributionId;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class SelectionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "" | "" | 0 | 0 of 0 contributions
          a  | "" | 1 | 1 of 1 contribution
          a  | b  | 2 | 2 of 2 contributions, 1 of which cannot be told individually
          a  | b  | 1 | selection.among 1 is fewer than are picked out
          a  | a  | 2 | selection.cannotReceiveReply[0] a stands in selection.found
          a  | b a | 3 | selection.cannotReceiveReply[1] a stands in selection.found
          a b a | "" | 3 | selection.found[2] a stands at found[0] already
          "" | b b | 3 | selection.cannotReceiveReply[1] b stands at cannotReceiveReply[0] already""")
  void each_is_picked_out_once(String found, String apart, long among, String outcome) {
    assertThat(Outcome.of(() -> new Selection(ids(found), ids(apart), among, true, true)))
        .isEqualTo(outcome);
  }

  @Example
  void all_are_those_that_can_be_told_and_then_those_that_cannot() {
    Selection selection = new Selection(ids("b d"), ids("a"), 4, true, true);
    assertThat(selection.count()).isEqualTo(3);
    assertThat(selection.all()).containsExactly(id("b"), id("d"), id("a"));
  }

  private static List<ContributionId> ids(String ids) {
    return Arrays.stream(ids.split(" ", -1))
        .filter(id -> !id.isEmpty())
        .map(ContributionId::of)
        .toList();
  }
}
