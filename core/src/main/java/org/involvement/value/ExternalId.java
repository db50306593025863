package org.involvement.value;

import org.involvement.value.check.Checks;

/**
 * The id of a study or project in another register, such as 'iras:123456'.
 *
 * @param register the register, a word of our form
 * @param value the id in it
 */
public record ExternalId(String register, String value) implements Comparable<ExternalId> {
  /**
   * Checks both parts.
   *
   * @throws InvalidValueException if the register is not a word of lower-case letters and digits,
   *     or the value not an id
   */
  public ExternalId {
    Checks.word(register, "externalId.register");
    Checks.id(value, "externalId.value");
  }

  /** {@return the id in a register} */
  public static ExternalId of(String register, String value) {
    return new ExternalId(register, value);
  }

  /**
   * {@return what {@link #toString()} wrote} The form is REGISTER:ID.
   *
   * @throws InvalidValueException if the text has another form
   */
  public static ExternalId parse(String text) {
    int colon = Checks.required(text, "externalId").indexOf(':');
    if (colon < 0) {
      throw Checks.invalid("externalId", text, ViolationKind.MALFORMED, "is not REGISTER:ID");
    }
    return new ExternalId(text.substring(0, colon), text.substring(colon + 1));
  }

  /** Compares the register, then the value, each as {@link String#compareTo} does. */
  @Override
  public int compareTo(ExternalId other) {
    int first = register.compareTo(other.register);
    return first == 0 ? value.compareTo(other.value) : first;
  }

  @Override
  public String toString() {
    return register + ":" + value;
  }
}
