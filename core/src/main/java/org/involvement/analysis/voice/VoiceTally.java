package org.involvement.analysis.voice;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collector;
import org.involvement.feedback.Contribution;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.InvalidValueException;
import org.involvement.value.StakeholderId;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * How many contributions came from whom: whole numbers that add up over any parts of the data.
 *
 * <p>It grows with the perspectives and the stakeholders, not with the contributions.
 *
 * @param contributions all contributions
 * @param byPerspective contributions by perspective; one from two perspectives is in both
 * @param byStakeholder contributions by who said them
 * @param withoutPerspective by who said them, contributions of which no perspective is recorded
 * @param unattributed contributions of which neither a perspective nor who said them is recorded
 */
public record VoiceTally(
    long contributions,
    Map<Perspective, Long> byPerspective,
    Map<StakeholderId, Long> byStakeholder,
    Map<StakeholderId, Long> withoutPerspective,
    long unattributed)
    implements Serializable {
  /** Of no contribution. */
  public static final VoiceTally NONE = new VoiceTally(0, Map.of(), Map.of(), Map.of(), 0);

  /**
   * Checks the numbers.
   *
   * @throws InvalidValueException if one is negative
   */
  public VoiceTally {
    byPerspective = checked(byPerspective, "voiceTally.byPerspective");
    byStakeholder = checked(byStakeholder, "voiceTally.byStakeholder");
    withoutPerspective = checked(withoutPerspective, "voiceTally.withoutPerspective");
    checkNotNegative(contributions, "voiceTally.contributions");
    checkNotNegative(unattributed, "voiceTally.unattributed");
  }

  /** {@return what counts the contributions of a stream, in one or more parts} */
  public static Collector<Contribution, ?, VoiceTally> collector() {
    return Collector.of(
        VoiceCounter::new,
        VoiceCounter::add,
        VoiceCounter::plus,
        VoiceCounter::tally,
        Collector.Characteristics.UNORDERED);
  }

  /** {@return the tally of both parts} */
  public VoiceTally plus(VoiceTally other) {
    return new VoiceTally(
        contributions + other.contributions,
        sum(byPerspective, other.byPerspective),
        sum(byStakeholder, other.byStakeholder),
        sum(withoutPerspective, other.withoutPerspective),
        unattributed + other.unattributed);
  }

  private static <K> Map<K, Long> sum(Map<K, Long> one, Map<K, Long> other) {
    Map<K, Long> sum = new HashMap<>(one);
    other.forEach((key, count) -> sum.merge(key, count, Long::sum));
    return sum;
  }

  private static <K> Map<K, Long> checked(Map<K, Long> counts, String place) {
    Checks.required(counts, place)
        .forEach((key, count) -> checkNotNegative(count, place + "." + key));
    return Checks.map(counts, place);
  }

  private static void checkNotNegative(long number, String place) {
    if (number < 0) {
      throw Checks.invalid(place, number, ViolationKind.OUT_OF_RANGE, "is negative");
    }
  }
}
