package org.involvement.value;

import java.io.Serializable;
import org.involvement.value.check.Checks;

/**
 * The id of a person, group or organisation within a programme, such as 'carers-panel'; a
 * pseudonym, never a name.
 *
 * @param value 1 to 100 letters, digits, '.', '_' or '-', the first a letter or digit
 */
public record StakeholderId(String value) implements Comparable<StakeholderId>, Serializable {
  /**
   * Checks the form.
   *
   * @throws InvalidValueException if it is missing or not an id
   */
  public StakeholderId {
    Checks.id(value, "stakeholderId");
  }

  /** {@return the id as a value} */
  public static StakeholderId of(String value) {
    return new StakeholderId(value);
  }

  /**
   * {@return what {@link #toString()} wrote}
   *
   * @throws InvalidValueException if it is not an id
   */
  public static StakeholderId parse(String text) {
    return new StakeholderId(text);
  }

  /** Compares as {@link String#compareTo} does. */
  @Override
  public int compareTo(StakeholderId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
