package org.involvement.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import net.jqwik.api.Example;
import org.involvement.Outcome;
import org.involvement.work.Fast;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class EvidenceTest {
  private static final Text MINUTES = Text.of("Minutes");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          https://example.org/minutes.pdf | ok
          http://example.org              | ok
          HTTPS://EXAMPLE.ORG             | ok
          ftp://example.org/a  | evidence.location 'ftp://example.org/a' is not an http or https address
          minutes.pdf          | evidence.location 'minutes.pdf' is not an http or https address
          ""                   | evidence.location is not an http or https address
          https:///minutes.pdf | evidence.location 'https:///minutes.pdf' is not an http or https address
          http:minutes.pdf     | evidence.location 'http:minutes.pdf' is not an http or https address
          //example.org/a      | evidence.location '//example.org/a' is not an http or https address
          file:///etc/passwd   | evidence.location 'file:///etc/passwd' is not an http or https address
          javascript:alert(1)  | evidence.location 'javascript:alert(1)' is not an http or https address""")
  void it_is_published_on_the_web_or_not_at_all(URI location, String outcome) {
    assertThat(Outcome.ok(() -> Evidence.at(MINUTES, location))).isEqualTo(outcome);
  }

  @Example
  void it_may_have_no_location() {
    assertThat(Evidence.of(MINUTES).location()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2,   ,    7,   'version 2, page 7'",
    "2,   3.1, 7-9, 'version 2, section 3.1, page 7-9'",
    ",    3.1, ,    section 3.1",
    ",    ,    ,    "
  })
  void it_says_where_to_look(
      @Nullable String version,
      @Nullable String section,
      @Nullable String page,
      @Nullable String locator) {
    Evidence strategy =
        Evidence.of(Text.of("The strategy"))
            .withVersion(Optional.ofNullable(version).map(Text::of))
            .withSection(Optional.ofNullable(section).map(Text::of))
            .withPage(Optional.ofNullable(page).map(Text::of));
    assertThat(strategy.locator()).isEqualTo(Optional.ofNullable(locator).map(Text::of));
  }
}
