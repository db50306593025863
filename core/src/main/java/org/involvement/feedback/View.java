package org.involvement.feedback;

/**
 * Whether a contributor finds that what they said was met, in their own judgement and not the
 * organisation's.
 */
public enum View {
  /** It was met. */
  MET,
  /** It was met in part. */
  PARTLY,
  /** It was not met. */
  NOT_MET
}
