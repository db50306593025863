package org.involvement.value;

import java.util.regex.Pattern;
import org.involvement.value.check.Checks;

/**
 * A language, such as 'en', 'cy' or 'pt-BR', as in BCP 47 (RFC 5646).
 *
 * <p>Only the form is checked, and not that the language is registered. The language itself comes
 * first, in two or three lower-case letters; tags that begin with 'i-' or 'x-' are not taken.
 *
 * @param value the tag
 */
public record LanguageTag(String value) implements Comparable<LanguageTag> {
  private static final Pattern FORM = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,8}");

  /**
   * Checks the form.
   *
   * @throws InvalidValueException if it is missing or has another form
   */
  public LanguageTag {
    Checks.required(value, "languageTag");
    if (!FORM.matcher(value).matches()) {
      throw Checks.invalid(
          "languageTag",
          value,
          ViolationKind.MALFORMED,
          "is not a language tag, such as 'en' or 'pt-BR'");
    }
  }

  /** {@return the language of a tag} */
  public static LanguageTag of(String value) {
    return new LanguageTag(value);
  }

  /**
   * {@return what {@link #toString()} wrote}
   *
   * @throws InvalidValueException if the text has another form
   */
  public static LanguageTag parse(String text) {
    return new LanguageTag(text);
  }

  /** Compares as {@link String#compareTo} does. */
  @Override
  public int compareTo(LanguageTag other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
