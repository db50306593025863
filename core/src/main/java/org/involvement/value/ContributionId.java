package org.involvement.value;

import org.involvement.value.check.Checks;

/**
 * The id of a contribution within its programme, such as 'c-17'.
 *
 * @param value 1 to 100 letters, digits, '.', '_' or '-', the first a letter or digit
 */
public record ContributionId(String value) implements Comparable<ContributionId> {
  /**
   * Checks the form.
   *
   * @throws InvalidValueException if it is missing or not an id
   */
  public ContributionId {
    Checks.id(value, "contributionId");
  }

  /** {@return the id as a value} */
  public static ContributionId of(String value) {
    return new ContributionId(value);
  }

  /**
   * {@return what {@link #toString()} wrote}
   *
   * @throws InvalidValueException if it is not an id
   */
  public static ContributionId parse(String text) {
    return new ContributionId(text);
  }

  /** Compares as {@link String#compareTo} does. */
  @Override
  public int compareTo(ContributionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
