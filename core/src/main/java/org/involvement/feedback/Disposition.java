package org.involvement.feedback;

/**
 * What was decided about a contribution, such as 'partly-agreed'. The list follows what public
 * bodies answer; the wording is ours.
 */
public enum Disposition {
  /** It is taken up in full. */
  AGREED,
  /** Some of it is taken up. */
  PARTLY_AGREED,
  /** It is not taken up. */
  NOT_AGREED,
  /** It will be looked at later. */
  DEFERRED,
  /** It was so before it was said. */
  ALREADY_IN_PLACE,
  /** It is for somebody else to decide, or about something else. */
  OUTSIDE_REMIT;

  /** {@return whether some of it is taken up, or all} */
  public boolean isTakenUp() {
    return this == AGREED || this == PARTLY_AGREED;
  }

  /**
   * {@return whether nothing is to change because of it} One that is deferred may still lead to a
   * change. This is our own judgement.
   */
  public boolean rulesOutChange() {
    return !isTakenUp() && this != DEFERRED;
  }
}
