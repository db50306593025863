package org.involvement.analysis.reach;

import org.involvement.analysis.internal.Shares;
import org.involvement.internal.Fraction;

/**
 * Whether a group takes part in about its share, by the participation-to-prevalence ratio.
 *
 * <p>From 0.8 to 1.2, both included, is similar: P. E. Scott and others, Participation of women in
 * clinical trials supporting FDA approval of cardiovascular drugs, Journal of the American College
 * of Cardiology 2018; 71:1960–1969, doi:10.1016/j.jacc.2018.02.046. It is decided on whole numbers,
 * so that 0.8 itself is never missed.
 */
public enum Representation {
  /** Less than its share: below 0.8. */
  FEWER,
  /** About its share: from 0.8 to 1.2. */
  SIMILAR,
  /** More than its share: above 1.2. */
  MORE,
  /** The record does not tell, or there are too few people for a ratio. */
  CANNOT_TELL;

  private static final Fraction LOW = Fraction.of(8, 10);
  private static final Fraction HIGH = Fraction.of(12, 10);

  static Representation of(int group, Shares people, Shares reference) {
    Fraction least = people.least(group);
    Fraction greatest = people.greatest(group);
    Fraction q = reference.least(group);
    Fraction qMost = reference.greatest(group);
    if (qMost.isZero()) {
      return CANNOT_TELL;
    }
    if (greatest.compareTo(LOW.times(q)) < 0) {
      return FEWER;
    }
    if (least.compareTo(HIGH.times(qMost)) > 0) {
      return MORE;
    }
    boolean isSimilar =
        least.compareTo(LOW.times(qMost)) >= 0 && greatest.compareTo(HIGH.times(q)) <= 0;
    return isSimilar ? SIMILAR : CANNOT_TELL;
  }
}
