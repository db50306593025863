package org.involvement.analysis.loop;

import java.util.Optional;
import org.involvement.feedback.Audience;
import org.involvement.feedback.Channel;
import org.involvement.feedback.Feedback;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * How often something was fed back to an audience by a channel, such as 'receipt to the contributor
 * by email: 12 times on 10 contributions'.
 *
 * @param feedback what was fed back
 * @param audience to whom
 * @param channel how; empty means unknown
 * @param times how often, at least once
 * @param contributions on how many contributions
 * @param reach how many people it reached where that is known: from the largest number to the sum
 *     of all, since one message may answer many contributions and people may read several; empty
 *     where no number is known
 * @param reachUnknown how often it is not known how many it reached
 */
public record FeedbackCount(
    Feedback feedback,
    Audience audience,
    Optional<Channel> channel,
    long times,
    long contributions,
    Optional<Count> reach,
    long reachUnknown) {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if feedback or audience is missing, or the numbers do not go
   *     together
   */
  public FeedbackCount {
    Checks.required(feedback, "feedbackCount.feedback");
    Checks.required(audience, "feedbackCount.audience");
    channel = Checks.optional(channel);
    if (times < 1) {
      throw Checks.invalid("feedbackCount.times", times, ViolationKind.OUT_OF_RANGE, "is below 1");
    }
    if (contributions < 1 || contributions > times) {
      throw Checks.invalid(
          "feedbackCount.contributions",
          contributions,
          ViolationKind.OUT_OF_RANGE,
          "is outside 1 to " + times);
    }
    reach = Checks.optional(reach);
    if (reachUnknown < 0 || reachUnknown > times) {
      throw Checks.invalid(
          "feedbackCount.reachUnknown",
          reachUnknown,
          ViolationKind.OUT_OF_RANGE,
          "is outside 0 to " + times);
    }
  }

  @Override
  public String toString() {
    return words()
        + ": "
        + times
        + (times == 1 ? " time on " : " times on ")
        + contributions
        + (contributions == 1 ? " contribution" : " contributions");
  }

  String words() {
    return Checks.words(feedback)
        + " to the "
        + Checks.name(audience)
        + channel.map(how -> " by " + how).orElse("");
  }
}
