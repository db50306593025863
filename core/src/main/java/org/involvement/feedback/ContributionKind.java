package org.involvement.feedback;

/**
 * The sort of thing that was said or done, such as 'question'. It decides what people are owed: an
 * answer, or thanks. The list is our own.
 */
public enum ContributionKind {
  /** Something that could be done or changed. */
  SUGGESTION(true),
  /** Something people want to know. */
  QUESTION(true),
  /** Something people worry about or object to. */
  CONCERN(true),
  /** Something else that was said. */
  COMMENT(true),
  /** Something that people lived through. */
  EXPERIENCE(false),
  /** Something that people liked. */
  PRAISE(false),
  /** What people think of something, without asking for anything. */
  VIEW(false),
  /** Work that people did, such as reviewing a leaflet or writing a bid. */
  WORK_DONE(false);

  private final boolean owedAnswer;

  ContributionKind(boolean owedAnswer) {
    this.owedAnswer = owedAnswer;
  }

  /** {@return whether people are owed an answer; otherwise they are owed thanks} */
  public boolean isOwedAnswer() {
    return owedAnswer;
  }
}
