package org.involvement.framework;

import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * The id of a fact that standards ask about, such as 'answered'.
 *
 * <p>A fact is either derived from the record, or answered by a person; then a {@link Practice} has
 * the same id. The vocabulary is our own; every standard is said in it, so that one recorded fact
 * serves many.
 *
 * @param value lower-case letters and digits, in parts joined by '-', at most 100
 */
public record FactId(String value) implements Comparable<FactId> {
  /** Derived: access needs that people voiced were met. */
  public static final FactId ACCESS_NEEDS_MET_RATE = of("access-needs-met-rate");

  /** Derived: the purpose of involving people is recorded. */
  public static final FactId PURPOSE_RECORDED = of("purpose-recorded");

  /** Derived: a decision was made jointly. */
  public static final FactId JOINT_DECISION_RECORDED = of("joint-decision-recorded");

  /** Derived: it is recorded who took a decision. */
  public static final FactId DECISION_OWNER_RECORDED = of("decision-owner-recorded");

  /** Derived: a contribution was acknowledged. */
  public static final FactId ACKNOWLEDGED = of("acknowledged");

  /** Derived: a contribution was considered. */
  public static final FactId CONSIDERED = of("considered");

  /** Derived: it was decided what to do about a contribution. */
  public static final FactId DECIDED = of("decided");

  /** Derived: it was agreed to take up a contribution in full. */
  public static final FactId AGREED = of("agreed");

  /** Derived: the reason for the decision on a contribution is recorded. */
  public static final FactId REASON_GIVEN = of("reason-given");

  /** Derived: decision and reason on a contribution were fed back. */
  public static final FactId ANSWERED = of("answered");

  /** Derived: what changed, or the final outcome, was fed back on a contribution. */
  public static final FactId OUTCOME_FED_BACK = of("outcome-fed-back");

  /** Derived: a contribution was acted on. */
  public static final FactId CHANGED = of("changed");

  /** Derived: a change is attributed to involvement. */
  public static final FactId CHANGE_ATTRIBUTED = of("change-attributed");

  /** Derived: something was done about a barrier. */
  public static final FactId MITIGATION_RECORDED = of("mitigation-recorded");

  /**
   * Checks the form.
   *
   * @throws InvalidValueException if it is missing or not a word of lower-case letters and digits,
   *     in parts joined by '-'
   */
  public FactId {
    Checks.word(value, "factId");
  }

  /** {@return the word as a value} */
  public static FactId of(String value) {
    return new FactId(value);
  }

  /**
   * {@return what {@link #toString()} wrote}
   *
   * @throws InvalidValueException if it is not a word of lower-case letters and digits, in parts
   *     joined by '-'
   */
  public static FactId parse(String text) {
    return new FactId(text);
  }

  /** Compares as {@link String#compareTo} does. */
  @Override
  public int compareTo(FactId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
