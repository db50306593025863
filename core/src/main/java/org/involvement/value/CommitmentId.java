package org.involvement.value;

import org.involvement.value.check.Checks;

/**
 * The id of a commitment within its programme, such as 'pay-on-the-day'.
 *
 * @param value 1 to 100 letters, digits, '.', '_' or '-', the first a letter or digit
 */
public record CommitmentId(String value) implements Comparable<CommitmentId> {
  /**
   * Checks the form.
   *
   * @throws InvalidValueException if it is missing or not an id
   */
  public CommitmentId {
    Checks.id(value, "commitmentId");
  }

  /** {@return the id as a value} */
  public static CommitmentId of(String value) {
    return new CommitmentId(value);
  }

  /**
   * {@return what {@link #toString()} wrote}
   *
   * @throws InvalidValueException if it is not an id
   */
  public static CommitmentId parse(String text) {
    return new CommitmentId(text);
  }

  /** Compares as {@link String#compareTo} does. */
  @Override
  public int compareTo(CommitmentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
