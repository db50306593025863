package org.involvement.value;

import org.involvement.value.check.Checks;

/**
 * The id of an objective within its programme, such as 'embed-early'.
 *
 * @param value 1 to 100 letters, digits, '.', '_' or '-', the first a letter or digit
 */
public record ObjectiveId(String value) implements Comparable<ObjectiveId> {
  /**
   * Checks the form.
   *
   * @throws InvalidValueException if it is missing or not an id
   */
  public ObjectiveId {
    Checks.id(value, "objectiveId");
  }

  /** {@return the id as a value} */
  public static ObjectiveId of(String value) {
    return new ObjectiveId(value);
  }

  /**
   * {@return what {@link #toString()} wrote}
   *
   * @throws InvalidValueException if it is not an id
   */
  public static ObjectiveId parse(String text) {
    return new ObjectiveId(text);
  }

  /** Compares as {@link String#compareTo} does. */
  @Override
  public int compareTo(ObjectiveId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
