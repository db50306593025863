package org.involvement.analysis;

/** How a person voted on a statement. Who has not seen it has no vote. */
public enum Ballot {
  /** For it. */
  AGREE,
  /** Against it. */
  DISAGREE,
  /** Neither, or unsure: seen, and passed over. */
  PASS
}
