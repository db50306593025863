package org.involvement.analysis.voice;

import java.util.Optional;
import org.involvement.analysis.Statistic;
import org.involvement.analysis.StatisticRange;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * What those of one perspective said, beside how many of them came.
 *
 * @param perspective the perspective
 * @param contributions how many contributions came from it
 * @param attendances how many attendances are recorded of it; empty where none at all is recorded
 * @param shareOfContributions its share of all contributions by perspective, in [0, 1]
 * @param shareOfAttendances its share of all attendances by perspective, in [0, 1]
 * @param gap its share of contributions over its share of attendances: below 1 it said less than
 *     its part
 */
public record VoiceGroup(
    Perspective perspective,
    long contributions,
    Optional<Count> attendances,
    Statistic shareOfContributions,
    StatisticRange shareOfAttendances,
    StatisticRange gap) {
  /**
   * Checks that all is there.
   *
   * @throws InvalidValueException if a part is missing, or a count is negative
   */
  public VoiceGroup {
    Checks.required(perspective, "voiceGroup.perspective");
    if (contributions < 0) {
      throw Checks.invalid(
          "voiceGroup.contributions", contributions, ViolationKind.OUT_OF_RANGE, "is negative");
    }
    attendances = Checks.optional(attendances);
    Checks.required(shareOfContributions, "voiceGroup.shareOfContributions");
    Checks.required(shareOfAttendances, "voiceGroup.shareOfAttendances");
    Checks.required(gap, "voiceGroup.gap");
  }
}
