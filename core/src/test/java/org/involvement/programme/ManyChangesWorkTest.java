package org.involvement.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.involvement.programme.ProgrammeTest.EMPTY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import org.involvement.feedback.Audience;
import org.involvement.feedback.Channel;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Feedback;
import org.involvement.feedback.Step;
import org.involvement.value.ContributionId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import org.involvement.value.Text;
import org.involvement.work.Work;

/** Many changes, and many steps, take work that grows with their number. */
class ManyChangesWorkTest {
  private static final LocalDate DAY = LocalDate.of(2020, 3, 12);

  @Example
  void many_contributions_are_changed_in_linear_time() {
    Work.assertLinear(
        1_000,
        size ->
            EMPTY.withContributions(
                IntStream.range(0, size).mapToObj(ManyChangesWorkTest::raised).toList()),
        programme ->
            programme.updateEach(
                programme.contributions().stream().map(Contribution::id).toList(),
                one -> one.acknowledged(PartialDate.of(DAY))));
  }

  @Example
  void many_steps_are_added_in_linear_time() {
    Work.assertLinear(
        1_000,
        ManyChangesWorkTest::told,
        steps -> raised(1).decided(PartialDate.of(DAY), Disposition.AGREED).plus(steps));
  }

  @Example
  void steps_added_in_one_call_are_those_added_one_by_one() {
    Contribution decided = raised(1).decided(PartialDate.of(DAY), Disposition.AGREED);
    Contribution each = decided;
    for (Step step : told(20)) {
      each = each.plus(step);
    }
    assertThat(decided.plus(told(20))).isEqualTo(each);
    assertThat(catchThrowableOfType(InvalidValueException.class, () -> raised(1).plus(told(2))))
        .hasMessageStartingWith(
            "contribution.steps[0] fed-back on 2020-03-12 follows raised on 2020-03-12: ");
  }

  private static List<Step> told(int times) {
    return IntStream.range(0, times)
        .<Step>mapToObj(
            i ->
                new Step.FedBack(
                    PartialDate.of(DAY.plusDays(i)),
                    Feedback.DECISION_AND_REASON,
                    Audience.GROUP,
                    Optional.of(Channel.EMAIL),
                    Optional.empty()))
        .toList();
  }

  private static Contribution raised(int number) {
    return Contribution.raised(
        ContributionId.of("c-" + number), Text.of("words"), PartialDate.of(DAY));
  }
}
