package org.involvement.scoring.known;

import java.util.Optional;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;

/** What a fact is a fact of, and what a share counts, such as 'contribution'. */
public enum Subject {
  /** The programme as a whole: one of it. */
  PROGRAMME("programme", "programmes", Optional.empty()),
  /** Its activities. */
  ACTIVITY("activity", "activities", Optional.of(Register.ACTIVITIES)),
  /** What was said. */
  CONTRIBUTION("contribution", "contributions", Optional.of(Register.CONTRIBUTIONS)),
  /** What was decided. */
  DECISION("decision", "decisions", Optional.of(Register.DECISIONS)),
  /** A barrier; what helped is none. */
  BARRIER("barrier", "barriers", Optional.of(Register.BARRIERS));

  private final String singular;
  private final String plural;
  private final Optional<Register> register;

  Subject(String singular, String plural, Optional<Register> register) {
    this.singular = singular;
    this.plural = plural;
    this.register = register;
  }

  /** {@return the register that says whether all of them are recorded; empty for the programme} */
  public Optional<Register> register() {
    return register;
  }

  /** {@return how many of them are called, such as 'contributions'} */
  public String plural() {
    return plural;
  }

  /** {@return a number of them in words, such as '1 activity'} */
  public String count(long number) {
    return number + " " + (number == 1 ? singular : plural);
  }

  /** {@return whether a programme recorded all of them} */
  public boolean isComplete(Programme programme) {
    return register.map(programme::keeps).orElse(true);
  }
}
