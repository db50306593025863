package org.involvement.exchange.tracker;

/**
 * A column of a {@link PiritTracker}, such as 'What they hoped to influence'.
 *
 * <p>The first six say what the Tracking Tool of PIRIT says; the last five are ours. The headings
 * are in our words.
 */
public enum PiritColumn {
  /** When the public contributed: a day, a period, or what people wrote instead. */
  WHEN("When", false),
  /** How the public contributed. */
  HOW("How the public contributed", true),
  /** What they hoped to influence. */
  HOPED("What they hoped to influence", true),
  /** What changed; empty where nothing did, or nobody knows. */
  CHANGED("What changed (if anything)", true),
  /** Why the change matters. */
  WHY_IT_MATTERS("Why it matters", true),
  /** Which of the UK Standards for Public Involvement it is about. */
  STANDARDS("UK Standard", false),
  /** Ours: what was decided about it. */
  DECIDED("What was decided", false),
  /** Ours: the day of that decision. */
  DECIDED_ON("When decided", false),
  /** Ours: the day on which those who said it were told what was decided, and why. */
  FED_BACK_ON("When decision and reason were fed back", false),
  /** Ours: the day of the change. */
  CHANGED_ON("When changed", false),
  /** Ours: whether those who said it agree to be quoted, yes or no; empty is no. */
  QUOTABLE("May be quoted", false);

  private final String header;
  private final boolean words;

  PiritColumn(String header, boolean words) {
    this.header = header;
    this.words = words;
  }

  /** {@return what stands in the header of a tracker that is written} */
  public String header() {
    return header;
  }

  /** Whether a sheet without it is no tracker. */
  boolean isRequired() {
    return this == HOPED || this == CHANGED;
  }

  /** Whether its cells hold words of people, which no error shows. */
  boolean holdsWords() {
    return words;
  }
}
