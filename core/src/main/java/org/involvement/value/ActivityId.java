package org.involvement.value;

import java.io.Serializable;
import org.involvement.value.check.Checks;

/**
 * The id of an activity within its programme, such as 'workshop-3'.
 *
 * @param value 1 to 100 letters, digits, '.', '_' or '-', the first a letter or digit
 */
public record ActivityId(String value) implements Comparable<ActivityId>, Serializable {
  /**
   * Checks the form.
   *
   * @throws InvalidValueException if it is missing or not an id
   */
  public ActivityId {
    Checks.id(value, "activityId");
  }

  /** {@return the id as a value} */
  public static ActivityId of(String value) {
    return new ActivityId(value);
  }

  /**
   * {@return what {@link #toString()} wrote}
   *
   * @throws InvalidValueException if it is not an id
   */
  public static ActivityId parse(String text) {
    return new ActivityId(text);
  }

  /** Compares as {@link String#compareTo} does. */
  @Override
  public int compareTo(ActivityId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
