package org.involvement.value;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.involvement.value.check.Checks;

/**
 * Something a reader could look at, such as the minutes of a meeting, and where to look in it, such
 * as 'version 2, section 3.1, page 7'.
 *
 * @param title what it is, in the organisation's words
 * @param location where it is published, an absolute address; empty where it is not
 * @param version which version of it; empty means that there is one, or that it is unknown
 * @param section which section of it; empty means the whole
 * @param page which page of it, such as '7' or '7-9'; empty means that no page is named
 */
@Value.Builder
public record Evidence(
    Text title,
    Optional<URI> location,
    Optional<Text> version,
    Optional<Text> section,
    Optional<Text> page)
    implements WithEvidence {
  /**
   * Checks title and location.
   *
   * @throws InvalidValueException if the title is missing, or the location is not an absolute http
   *     or https address
   */
  public Evidence {
    Checks.required(title, "evidence.title");
    location = Checks.optional(location);
    version = Checks.optional(version);
    section = Checks.optional(section);
    page = Checks.optional(page);
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
    return builder().title(Checks.required(title, "evidence.title")).build();
  }

  /** {@return evidence that is published at an address} */
  public static Evidence at(Text title, URI location) {
    return of(title).withLocation(Checks.given(location, "evidence.location"));
  }

  /** {@return an empty builder} */
  public static EvidenceBuilder builder() {
    return new EvidenceBuilder();
  }

  /**
   * {@return where to look in it, such as 'version 2, section 3.1, page 7'} Empty where neither
   * version, section nor page is recorded.
   */
  public Optional<Text> locator() {
    String parts =
        Stream.of(
                version.map(which -> "version " + which.value()),
                section.map(which -> "section " + which.value()),
                page.map(which -> "page " + which.value()))
            .flatMap(Optional::stream)
            .collect(joining(", "));
    return parts.isEmpty() ? Optional.empty() : Optional.of(Text.of(parts));
  }

  private static boolean isWeb(URI location) {
    String scheme = location.getScheme();
    return location.getHost() != null
        && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme));
  }
}
