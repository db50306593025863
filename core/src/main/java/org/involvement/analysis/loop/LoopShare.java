package org.involvement.analysis.loop;

import java.util.Optional;
import org.involvement.analysis.Statistic;
import org.involvement.value.Bounds;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * How many of some contributions came to a milestone, such as '14 of 20'.
 *
 * @param wholly those that did, or of which all parts did
 * @param partly those of which some parts did
 * @param not those of which none is recorded to have
 * @param certain whether all steps were recorded; where false, what is not recorded is unknown
 */
public record LoopShare(long wholly, long partly, long not, boolean certain) {
  /**
   * Checks the numbers.
   *
   * @throws InvalidValueException if one is negative
   */
  public LoopShare {
    checkNumber(wholly, "loopShare.wholly");
    checkNumber(partly, "loopShare.partly");
    checkNumber(not, "loopShare.not");
  }

  /** {@return how many contributions were looked at} */
  public long all() {
    return wholly + partly + not;
  }

  /**
   * {@return the share that did, in [0, 1]} One of which only some parts did is not counted as
   * half. Undefined where there is none, and where what was not recorded could change it.
   */
  public Statistic share() {
    return bounds()
        .map(
            ends ->
                ends.width() == 0
                    ? Statistic.of(ends.low())
                    : Statistic.undefined("some steps may not be recorded: it lies in " + ends))
        .orElse(Statistic.undefined("there is no contribution to count"));
  }

  /**
   * {@return the least and the greatest the share can be, whatever was not recorded; empty where
   * there is no contribution}
   */
  public Optional<Bounds> bounds() {
    if (all() == 0) {
      return Optional.empty();
    }
    long most = certain ? wholly : all();
    return Optional.of(Bounds.of((double) wholly / all(), (double) most / all()));
  }

  @Override
  public String toString() {
    return wholly
        + " of "
        + all()
        + (partly == 0 ? "" : ", " + partly + " in part")
        + (certain ? "" : ", as far as is recorded");
  }

  private static void checkNumber(long number, String place) {
    if (number < 0) {
      throw Checks.invalid(place, number, ViolationKind.OUT_OF_RANGE, "is negative");
    }
  }
}
