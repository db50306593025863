package org.involvement.analysis.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.Outcome;
import org.involvement.arbitrary.Programmes;
import org.involvement.feedback.Audience;
import org.involvement.feedback.Channel;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Feedback;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.LoopStory;
import org.involvement.programme.Loops;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.value.Count;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was fed back, to whom, how, how often and to how many. */
class FeedbackGivenTest {
  @Example
  void each_kind_audience_and_channel_is_counted_apart() {
    FeedbackGiven given =
        FeedbackGiven.of(
            LoopStory.programme(
                "a d11 f12=receipt:contributor:email f13=receipt:contributor:email F14=public:website",
                "b d11 f12=receipt:contributor:email F14=public",
                "c f12=receipt:group:email m13=a f14=outcome:group:email",
                "d w12",
                "e a12",
                "f f12=receipt:contributor:email -0@13"));
    assertThat(given.counts())
        .extracting(FeedbackCount::toString)
        .containsExactly(
            "receipt to the contributor by email: 3 times on 2 contributions",
            "receipt to the group by email: 1 time on 1 contribution",
            "decision and reason to the public: 1 time on 1 contribution",
            "decision and reason to the public by website: 1 time on 1 contribution",
            "outcome to the group by email: 1 time on 1 contribution");
    assertThat(given.contributions()).isEqualTo(4);
    assertThat(given.withNone()).isEqualTo(2);
    assertThat(given.denominator())
        .isEqualTo("4 contributions that stand and were not withdrawn, 2 with nothing fed back");
    assertThat(given.definition())
        .isEqualTo(
            "Each time that something was fed back on a contribution, by what it was, to whom and"
                + " how.");
    assertThat(given.leftOut()).isEmpty();
    assertThat(given.caveat())
        .isEqualTo(
            "People reached are from the largest number to the sum of all, since one message may"
                + " answer many contributions; that it reached them does not say that they read it.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          numbers           | reach            | unknown
          12                | Optional[12]     | 0
          ""                | Optional.empty   | 1
          12 20             | Optional[20-32]  | 0
          20 12             | Optional[20-32]  | 0
          12 ? 20           | Optional[20-32]  | 1
          ? ?               | Optional.empty   | 2
          10-15 12          | Optional[12-27]  | 0
          10+ 12            | Optional[12+]    | 0
          12 10+            | Optional[12+]    | 0
          1000000000000 1   | Optional[1000000000000+] | 0
          1000000000000 0   | Optional[1000000000000] | 0
          0 0               | Optional[0]      | 0""",
      useHeadersInDisplayName = true)
  void people_reached_are_from_the_largest_number_to_the_sum(
      String numbers, String reach, long unknown) {
    StringBuilder line = new StringBuilder("a");
    for (String number : numbers.split(" ", -1)) {
      line.append(" f12=progress:public:podcast:").append(number.replace("?", ""));
    }
    FeedbackCount count = FeedbackGiven.of(LoopStory.programme(line.toString())).counts().get(0);
    assertThat(count.reach()).hasToString(reach);
    assertThat(count.reachUnknown()).isEqualTo(unknown);
  }

  @Example
  void without_the_registers_it_says_so() {
    Programme one =
        LoopStory.programme("a f12").withRegisters(KeptRegister.throughout(Register.STEPS));
    assertThat(FeedbackGiven.of(one).caveat())
        .endsWith("read it. There may be contributions and steps that are not recorded.");
    assertThat(FeedbackGiven.of(one).denominator())
        .isEqualTo(
            "1 contribution that stands and was not withdrawn, 0 with nothing on record that was fed"
                + " back");
    assertThat(
            FeedbackGiven.of(one.withRegisters(KeptRegister.throughout(Register.CONTRIBUTIONS)))
                .complete())
        .isFalse();
    assertThat(FeedbackGiven.of(LoopStory.programme()).counts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 | 2 | 3  | ok
          1 | 1 | 0  | ok
          0 | 0 | 0  | feedbackCount.times 0 is below 1
          3 | 4 | 0  | feedbackCount.contributions 4 is outside 1 to 3
          3 | 0 | 0  | feedbackCount.contributions 0 is outside 1 to 3
          3 | 2 | 4  | feedbackCount.reachUnknown 4 is outside 0 to 3
          3 | 2 | -1 | feedbackCount.reachUnknown -1 is outside 0 to 3""")
  void numbers_go_together(long times, long contributions, long unknown, String outcome) {
    assertThat(
            Outcome.ok(
                () ->
                    new FeedbackCount(
                        Feedback.CHANGE,
                        Audience.GROUP,
                        Optional.of(Channel.LETTER),
                        times,
                        contributions,
                        Optional.of(Count.of(3)),
                        unknown)))
        .isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2 | 2  | ok
          2 | 3  | feedbackGiven.withNone 3 is outside 0 to 2
          2 | -1 | feedbackGiven.withNone -1 is outside 0 to 2""")
  void those_with_none_are_among_all(long contributions, long withNone, String outcome) {
    assertThat(Outcome.ok(() -> new FeedbackGiven(List.of(), contributions, withNone, true)))
        .isEqualTo(outcome);
  }

  @Property(tries = 500)
  void all_that_was_fed_back_is_counted(
      @ForAll("programmes") Programme programme, @ForAll long seed) {
    FeedbackGiven given = FeedbackGiven.of(programme);
    assertThat(given.counts().stream().mapToLong(FeedbackCount::times).sum())
        .isEqualTo(
            programme.contributions().stream()
                .mapToLong(one -> one.history().feedback().size())
                .sum());
    assertThat(given.contributions()).isEqualTo(Loops.of(programme).open().among());
    List<Contribution> shuffled = new ArrayList<>(programme.contributions());
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(FeedbackGiven.of(programme.withContributions(shuffled))).isEqualTo(given);
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.programmes();
  }
}
