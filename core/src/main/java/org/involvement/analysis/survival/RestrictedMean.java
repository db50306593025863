package org.involvement.analysis.survival;

import java.util.Locale;
import org.involvement.analysis.Statistic;
import org.involvement.value.check.Checks;

/**
 * The mean time without the event up to a time, such as '23.29 of 35 (standard error 2.83)'.
 *
 * @param until the time up to which it is taken
 * @param mean the mean, from 0 to {@code until}, or why there is none
 * @param standardError its standard error, or why there is none
 */
public record RestrictedMean(long until, Statistic mean, Statistic standardError) {
  /** Checks that the parts are there. */
  public RestrictedMean {
    Checks.required(mean, "restrictedMean.mean");
    Checks.required(standardError, "restrictedMean.standardError");
  }

  /** {@return the mean with its standard error, or why there is none} */
  @Override
  public String toString() {
    return mean.isDefined()
        ? String.format(Locale.ROOT, "%s of %d (standard error %s)", mean, until, standardError)
        : mean.toString();
  }
}
