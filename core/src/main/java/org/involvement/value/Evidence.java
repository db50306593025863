package org.involvement.value;

import java.net.URI;
import java.util.Optional;
import org.involvement.value.check.Checks;

/**
 * Something a reader could look at, such as the minutes of a meeting.
 *
 * @param title what it is, in the organisation's words
 * @param location where it is published, an absolute address; empty where it is not
 */
public record Evidence(Text title, Optional<URI> location) {
  /**
   * Checks title and location.
   *
   * @throws InvalidValueException if the title is missing, or the location is not an absolute http
   *     or https address
   */
  public Evidence {
    Checks.required(title, "evidence.title");
    location = Checks.optional(location);
    if (location.isPresent() && !isWeb(location.get())) {
      throw Checks.invalid(
          "evidence.location",
          location.get().toString(),
          ViolationKind.MALFORMED,
          "is not an http or https address");
    }
  }

  /** {@return evidence that is not published} */
  public static Evidence of(Text title) {
    return new Evidence(title, Optional.empty());
  }

  /** {@return evidence that is published at an address} */
  public static Evidence at(Text title, URI location) {
    return new Evidence(title, Checks.given(location, "evidence.location"));
  }

  private static boolean isWeb(URI location) {
    String scheme = location.getScheme();
    return location.getHost() != null
        && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme));
  }
}
