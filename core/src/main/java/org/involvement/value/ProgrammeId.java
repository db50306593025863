package org.involvement.value;

import org.involvement.value.check.Checks;

/**
 * The id of a programme, such as 'south-london-2022'.
 *
 * @param value 1 to 100 letters, digits, '.', '_' or '-', the first a letter or digit
 */
public record ProgrammeId(String value) implements Comparable<ProgrammeId> {
  /**
   * Checks the form.
   *
   * @throws InvalidValueException if it is missing or not an id
   */
  public ProgrammeId {
    Checks.id(value, "programmeId");
  }

  /** {@return the id as a value} */
  public static ProgrammeId of(String value) {
    return new ProgrammeId(value);
  }

  /**
   * {@return what {@link #toString()} wrote}
   *
   * @throws InvalidValueException if it is not an id
   */
  public static ProgrammeId parse(String text) {
    return new ProgrammeId(text);
  }

  /** Compares as {@link String#compareTo} does. */
  @Override
  public int compareTo(ProgrammeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
