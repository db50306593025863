package org.involvement.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Example;
import org.involvement.Outcome;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class ContactTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          panel@example.org | ok
          a@b               | ok
                            | ok
          panel             | no
          @example.org      | no
          a@                | no
          a@b@c             | no
          a b@c             | no""")
  void its_e_mail_has_a_name_and_a_host(@Nullable String email, String outcome) {
    assertThat(
            Outcome.ok(
                () ->
                    Contact.builder()
                        .role(Text.of("Involvement team"))
                        .email(Optional.ofNullable(email).map(Text::of))
                        .build()))
        .isEqualTo(
            outcome.equals("ok")
                ? "ok"
                : "contact.email is not an e-mail address of the form NAME@HOST");
  }

  @Example
  void its_role_is_named() {
    assertThat(Outcome.of(() -> Contact.builder().email(Text.of("a@b")).build()))
        .isEqualTo("contact.role is missing");
  }
}
