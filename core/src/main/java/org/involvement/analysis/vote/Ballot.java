package org.involvement.analysis.vote;

/** The vote of a person on a statement. A person without a vote may or may not have seen it. */
public enum Ballot {
  /** For it. */
  AGREE,
  /** Against it. */
  DISAGREE,
  /** Neither, or unsure: seen, and passed over. */
  PASS
}
