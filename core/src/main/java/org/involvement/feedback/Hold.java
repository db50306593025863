package org.involvement.feedback;

/**
 * Why a contribution is not for anyone outside, such as 'safeguarding'. A hold beats every
 * permission, and leaves the contribution out of what is counted for others.
 */
public enum Hold {
  /** Somebody may be at risk of harm. */
  SAFEGUARDING,
  /** It is dealt with as a complaint. */
  COMPLAINT,
  /** It is part of a legal matter. */
  LEGAL,
  /** It would show who said it, or who it is about. */
  IDENTITY
}
