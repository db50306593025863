package org.involvement.programme;

import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.involvement.value.InvalidValueException;
import org.involvement.value.Text;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * How people reach the role that answers questions about the work, such as 'involvement team'.
 *
 * <p>It is the contact of a role: telephone, e-mail and post are those of the organisation, never a
 * person's own, and no name is asked for.
 *
 * @param role the role, never a person's name
 * @param telephone its telephone or text number; empty means that none is recorded
 * @param email its e-mail address; empty means that none is recorded
 * @param post its postal address; empty means that none is recorded
 */
@Value.Builder
public record Contact(
    Text role, Optional<Text> telephone, Optional<Text> email, Optional<Text> post)
    implements WithContact {
  private static final Pattern EMAIL = Pattern.compile("[^@]+@[^@]+");

  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if the role is missing, or the e-mail address is not of the form
   *     NAME@HOST without spaces
   */
  public Contact {
    Checks.required(role, "contact.role");
    telephone = Checks.optional(telephone);
    email = Checks.optional(email);
    post = Checks.optional(post);
    if (email.isPresent() && !isAddress(email.get().value())) {
      throw Checks.invalid(
          "contact.email",
          "",
          ViolationKind.MALFORMED,
          "is not an e-mail address of the form NAME@HOST");
    }
  }

  /** {@return an empty builder} */
  public static ContactBuilder builder() {
    return new ContactBuilder();
  }

  private static boolean isAddress(String line) {
    return EMAIL.matcher(line).matches() && line.chars().noneMatch(Character::isWhitespace);
  }
}
