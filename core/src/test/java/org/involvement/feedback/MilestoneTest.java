package org.involvement.feedback;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Example;
import org.involvement.Outcome;
import org.involvement.value.ContributionId;
import org.involvement.value.Count;
import org.involvement.value.PartialDate;
import org.involvement.value.Permission;
import org.involvement.value.Readers;
import org.involvement.value.StakeholderId;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How far a contribution has come, where it goes on, and what the contributor makes of it. */
@Fast
class MilestoneTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 10);
  private static final Text WORDS = Text.of("Buses stop too early.");

  private final Contribution raised =
      Contribution.raised(ContributionId.of("buses"), WORDS, PartialDate.of(DAY))
          .withPermission(Permission.of(Readers.PUBLIC));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          steps           | milestones
          ""              | raised
          a11             | raised acknowledged
          f11             | raised acknowledged
          c11             | raised considered
          d11             | raised considered decided
          d11 F12         | raised considered decided answered answered-personally
          d11 G12         | raised considered decided answered
          d11 F12 r13     | raised
          c11 d11 F12 r13 | raised considered
          d11 F12 r13 d14 | raised considered decided
          d11 x12         | raised considered decided changed
          d11 x12 r13     | raised changed
          a11 -0@12       | raised""",
      useHeadersInDisplayName = true)
  void it_has_come_to_a_milestone_and_was_not_set_back(String steps, String milestones) {
    History history = raised.withSteps(Letters.steps(steps)).history();
    assertThat(
            Arrays.stream(Milestone.values())
                .filter(history::has)
                .map(milestone -> milestone.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(joining(" ")))
        .isEqualTo(milestones);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          steps                               | days
          ""                                  | 10 - - - - - - -
          a11                                 | 10 11 - - - - - -
          c11 c12                             | 10 - 11 - - - - -
          d11                                 | 10 - - 11 - - - -
          d13 d11 r12                         | 10 - - 11 - - - -
          d11 f12                             | 10 12 - 11 - - - -
          d11 F13 F12                         | 10 - - 11 12 12 - -
          d11 G12                             | 10 - - 11 12 - - -
          d11 G12 F14                         | 10 - - 11 12 14 - -
          d11 x13 x14                         | 10 - - 11 - - - 13
          a11 c12 d13 F14 x15                 | 10 11 12 13 14 14 - 15
          a11 c12 d13 F14 x15 -0@16 -4@16     | 10 - 12 13 14 14 - -""",
      useHeadersInDisplayName = true)
  void each_milestone_has_its_first_day(String steps, String days) {
    assertThat(days(raised.withSteps(Letters.steps(steps)))).isEqualTo(days);
  }

  /** What stands was taken back; the wait of those who were answered did end. */
  @ParameterizedTest
  @EnumSource(names = {"DECIDED", "ANSWERED", "ANSWERED_PERSONALLY"})
  void a_reopening_takes_back_what_stands_and_no_first_day(Milestone milestone) {
    History answered = raised.withSteps(Letters.steps("d11 F11")).history();
    assertThat(answered.has(milestone)).isTrue();
    History reopened = raised.withSteps(Letters.steps("d11 F11 r13")).history();
    assertThat(reopened.has(milestone)).isFalse();
    assertThat(reopened.firstDay(milestone)).contains(PartialDate.of(LocalDate.of(2024, 3, 11)));
    History again = raised.withSteps(Letters.steps("d11 F11 r13 d15 F15")).history();
    assertThat(again.has(milestone)).isTrue();
    assertThat(again.firstDay(milestone)).contains(PartialDate.of(LocalDate.of(2024, 3, 11)));
  }

  @Example
  void each_is_told_in_words_and_no_step_is_needed_to_be_raised() {
    assertThat(Arrays.stream(Milestone.values()).map(Milestone::words))
        .containsExactly(
            "raised",
            "acknowledged",
            "considered",
            "decided",
            "answered",
            "answered personally",
            "reported back on",
            "followed by a change");
    assertThat(Milestone.ANSWERED_PERSONALLY.meaning())
        .isEqualTo(
            "decision and reason were fed back to the contributor, not only to the group or in"
                + " public");
    assertThat(Arrays.stream(Milestone.values()).map(Milestone::meaning)).doesNotHaveDuplicates();
    assertThat(Letters.steps("a11 c12 d13 F14 x15"))
        .noneMatch(Milestone.RAISED::isReachedBy)
        .allMatch(step -> Arrays.stream(Milestone.values()).anyMatch(one -> one.isReachedBy(step)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          steps       | receipt | answer | more than a receipt
          ""          | false   | false  | false
          f11         | true    | false  | false
          d11 F12     | false   | true   | true
          d11 F12 r13 | false   | true   | true
          f11 d12 G13 | true    | true   | true""",
      useHeadersInDisplayName = true)
  void what_was_ever_fed_back_stays_so(
      String steps, boolean receipt, boolean answer, boolean more) {
    History history = raised.withSteps(Letters.steps(steps)).history();
    assertThat(history.fedBack(Feedback.RECEIPT)).isEqualTo(receipt);
    assertThat(history.fedBack(Feedback.DECISION_AND_REASON)).isEqualTo(answer);
    assertThat(history.fedBack(Feedback.PROGRESS)).isFalse();
    assertThat(history.toldMore()).isEqualTo(more);
  }

  @Example
  void several_steps_follow_what_is_there() {
    Contribution one = raised.withSteps(Letters.steps("a11"));
    assertThat(one.plus(Letters.steps("d12 F13")))
        .isEqualTo(raised.withSteps(Letters.steps("a11 d12 F13")));
  }

  @Example
  void an_outcome_is_first_fed_back_with_the_news_of_a_change_or_of_the_end() {
    Contribution changed = told(Feedback.RECEIPT, 11).plus(fedBack(Feedback.CHANGE, 13));
    assertThat(days(changed)).isEqualTo("10 11 - - - - 13 -");
    assertThat(days(changed.plus(fedBack(Feedback.OUTCOME, 12)))).isEqualTo("10 11 - - - - 12 -");
    assertThat(days(changed.withRaisedOn(PartialDate.UNKNOWN))).isEqualTo("- 11 - - - - 13 -");
  }

  private Contribution told(Feedback feedback, int day) {
    return raised.plus(fedBack(feedback, day));
  }

  private static Step fedBack(Feedback feedback, int day) {
    return new Step.FedBack(
        PartialDate.of(LocalDate.of(2024, 3, day)),
        feedback,
        Audience.PUBLIC,
        Optional.empty(),
        Optional.empty());
  }

  private static String days(Contribution contribution) {
    return Arrays.stream(Milestone.values())
        .map(contribution.history()::firstDay)
        .map(
            day ->
                day.flatMap(PartialDate::exact)
                    .map(known -> Integer.toString(known.getDayOfMonth()))
                    .orElse("-"))
        .collect(joining(" "));
  }

  @Example
  void what_becomes_of_it_is_told_step_by_step() {
    ContributionId one = ContributionId.of("one");
    ContributionId two = ContributionId.of("two");
    assertThat(
            raised
                .withdrawn(PartialDate.of(DAY))
                .reopened(PartialDate.of(DAY), WORDS)
                .mergedInto(PartialDate.of(DAY), one)
                .steps())
        .containsExactly(
            new Step.Withdrawn(PartialDate.of(DAY)),
            new Step.Reopened(PartialDate.of(DAY), Optional.of(WORDS)),
            new Step.MergedInto(PartialDate.of(DAY), one));
    assertThat(raised.splitInto(PartialDate.of(DAY), one, two).steps())
        .containsExactly(new Step.SplitInto(PartialDate.of(DAY), List.of(one, two)));
  }

  @ParameterizedTest
  @CsvSource({"RECEIPT, false", "PROGRESS, false", "CHANGE, true", "OUTCOME, true"})
  void an_outcome_is_fed_back_by_news_of_a_change_or_of_the_end(Feedback feedback, boolean has) {
    Contribution told =
        raised.fedBack(PartialDate.of(DAY), feedback, Audience.PUBLIC, Channel.PODCAST);
    assertThat(told.history().has(Milestone.OUTCOME_FED_BACK)).isEqualTo(has);
    assertThat(told.history().has(Milestone.ACKNOWLEDGED)).isEqualTo(feedback == Feedback.RECEIPT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ""              | []
          d11             | []
          m11             | [other]
          d11 s12 v13     | [other, another]
          m11 -0@12       | []
          m11 -0@12 s13   | [other, another]""")
  void it_goes_on_where_it_was_merged_or_split(String steps, String into) {
    assertThat(raised.withSteps(Letters.steps(steps)).history().successors()).hasToString(into);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ""              | none
          v11             | 11
          v11 v12         | 12
          v12 v11         | 12
          v11 d12         | none
          d11 v11         | 11
          d11 v12 v14     | 14
          d11 v12 r13     | 12
          d11 v12 r13 d14 | none
          d11 v12 r13 d14 v15 | 15
          d11 v12 v13 -2@14 | 12
          m11 v12         | 12""")
  void the_view_that_counts_is_the_latest_since_the_decision(String steps, String day) {
    assertThat(
            raised
                .withSteps(Letters.steps(steps))
                .history()
                .view()
                .map(view -> Integer.toString(view.day().earliest().getDayOfMonth()))
                .orElse("none"))
        .isEqualTo(day);
  }

  @Example
  void feedback_recurs_by_kind_audience_channel_and_reach() {
    Contribution told =
        raised
            .fedBack(
                PartialDate.of(DAY),
                Feedback.PROGRESS,
                Audience.GROUP,
                Channel.MEETING,
                Count.of(12))
            .acknowledged(PartialDate.of(DAY))
            .fedBack(
                PartialDate.of(DAY),
                Feedback.PROGRESS,
                Audience.GROUP,
                Channel.MEETING,
                Count.of(12))
            .fedBack(PartialDate.of(DAY), Feedback.OUTCOME, Audience.PUBLIC, Channel.NEWSLETTER);
    assertThat(told.history().feedback())
        .extracting(Step.FedBack::feedback, Step.FedBack::channel, Step.FedBack::reach)
        .containsExactly(
            tuple(Feedback.PROGRESS, Optional.of(Channel.MEETING), Optional.of(Count.of(12))),
            tuple(Feedback.PROGRESS, Optional.of(Channel.MEETING), Optional.of(Count.of(12))),
            tuple(Feedback.OUTCOME, Optional.of(Channel.NEWSLETTER), Optional.empty()));
  }

  @Example
  void a_contributor_can_be_told_who_is_known_or_was_told_or_gave_a_view() {
    assertThat(raised.canReceiveReply()).isFalse();
    assertThat(raised.withStakeholder(StakeholderId.of("ann")).canReceiveReply()).isTrue();
    assertThat(told(Audience.CONTRIBUTOR).canReceiveReply()).isTrue();
    assertThat(told(Audience.GROUP).canReceiveReply()).isFalse();
    assertThat(told(Audience.PUBLIC).canReceiveReply()).isFalse();
    assertThat(raised.viewed(PartialDate.of(DAY), View.NOT_MET).canReceiveReply()).isTrue();
    assertThat(
            told(Audience.CONTRIBUTOR).corrected(PartialDate.of(DAY), 0, WORDS).canReceiveReply())
        .isFalse();
  }

  @Example
  void an_answer_is_promised_for_the_day_it_was_said_or_later() {
    assertThat(raised.withAnswerBy(DAY).answerBy()).contains(DAY);
    assertThat(Outcome.ok(() -> raised.withAnswerBy(DAY.minusDays(1))))
        .isEqualTo("contribution.answerBy 2024-03-09 is before contribution.raisedOn 2024-03-10");
    assertThat(
            Outcome.ok(
                () -> raised.withRaisedOn(PartialDate.UNKNOWN).withAnswerBy(DAY.minusDays(1))))
        .isEqualTo("ok");
    assertThat(Outcome.ok(() -> raised.withAnswerBy(LocalDate.of(10000, 1, 1))))
        .isEqualTo("contribution.answerBy +10000-01-01 is outside 0001-01-01 to 9999-12-31");
  }

  @Example
  void what_is_redacted_keeps_what_was_done_and_when() {
    Contribution whole =
        raised
            .acknowledged(PartialDate.of(DAY))
            .decided(PartialDate.of(DAY), Disposition.PARTLY_AGREED, WORDS)
            .fedBack(
                PartialDate.of(DAY),
                Feedback.DECISION_AND_REASON,
                Audience.CONTRIBUTOR,
                Channel.EMAIL)
            .viewed(PartialDate.of(DAY), View.NOT_MET)
            .reopened(PartialDate.of(DAY), WORDS)
            .corrected(PartialDate.of(DAY), 4, WORDS);
    Optional<Text> tombstone = Optional.of(Text.REDACTED);
    Contribution redacted = whole.redacted();
    assertThat(redacted.text()).isEmpty();
    assertThat(redacted.permission()).isEmpty();
    assertThat(redacted.raisedOn()).isEqualTo(PartialDate.of(DAY));
    assertThat(redacted.steps())
        .isEqualTo(
            List.of(
                new Step.Acknowledged(PartialDate.of(DAY)),
                new Step.Decided(
                    PartialDate.of(DAY), Disposition.PARTLY_AGREED, tombstone, Optional.empty()),
                whole.steps().get(2),
                new Step.ContributorView(PartialDate.of(DAY), Optional.empty()),
                new Step.Reopened(PartialDate.of(DAY), tombstone),
                new Step.Corrected(PartialDate.of(DAY), 4, tombstone)));
  }

  @Example
  void words_that_were_not_recorded_are_not_redacted() {
    Contribution bare =
        raised
            .withText(Optional.empty())
            .decided(PartialDate.of(DAY), Disposition.DEFERRED)
            .withPermission(Optional.empty());
    assertThat(bare.redacted()).isEqualTo(bare);
  }

  private Contribution told(Audience audience) {
    return raised.fedBack(PartialDate.of(DAY), Feedback.RECEIPT, audience, Channel.MEETING);
  }
}
