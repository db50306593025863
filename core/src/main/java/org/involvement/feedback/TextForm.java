package org.involvement.feedback;

/**
 * How the text of a contribution comes from what people said, such as 'paraphrase'. It decides who
 * may read the text where no permission is recorded.
 */
public enum TextForm {
  /** The words of the person. */
  VERBATIM(false),
  /** What one person meant, in other words. */
  PARAPHRASE(true),
  /** What someone wrote down, such as the row of a tracker. */
  NOTE(true),
  /** What several people said, told together. */
  SUMMARY(true),
  /** The words of the person in another language, as an interpreter gave them. */
  INTERPRETED(false);

  private final boolean organisations;

  TextForm(boolean organisations) {
    this.organisations = organisations;
  }

  /**
   * {@return whether the organisation wrote the text} If not, it holds the words of a person. That
   * an interpreter's words count as those of the person is our own judgement.
   */
  public boolean isOrganisations() {
    return organisations;
  }
}
