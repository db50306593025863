package org.involvement.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import net.jqwik.api.Example;
import org.involvement.value.check.Checks;
import org.involvement.work.Fast;

@Fast
class InvalidValueExceptionTest {
  private final InvalidValueException error =
      new InvalidValueException(
          "period", List.of("ends", "2", "day"), "x", ViolationKind.MALFORMED, "is no day");

  @Example
  void its_message_is_place_value_and_rule() {
    assertThat(error).hasMessage("period.ends[2].day x is no day");
    assertThat(error.record()).isEqualTo("period");
    assertThat(error.path()).containsExactly("ends", "2", "day");
    assertThat(error.value()).isEqualTo("x");
    assertThat(error.rule()).isEqualTo("is no day");
  }

  @Example
  void without_a_path_or_a_value_it_names_the_record_and_the_rule() {
    assertThat(
            new InvalidValueException(
                "attendance", List.of(), "", ViolationKind.ONE_REQUIRED, "needs a count"))
        .hasMessage("attendance needs a count");
  }

  @Example
  void it_can_be_sent_to_another_process() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(error);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      InvalidValueException copy = (InvalidValueException) in.readObject();
      assertThat(copy).hasMessage(error.getMessage());
      assertThat(copy.path()).isEqualTo(error.path());
    }
  }

  @Example
  void text_is_quoted_and_cut_off_and_other_values_are_not_quoted() {
    assertThat(Checks.invalid("a.b", "x".repeat(60), ViolationKind.TOO_LONG, "is long").value())
        .isEqualTo("'" + "x".repeat(60) + "'");
    assertThat(Checks.invalid("a.b", "x".repeat(61), ViolationKind.TOO_LONG, "is long").value())
        .isEqualTo("'" + "x".repeat(60) + "…'");
    assertThat(Checks.invalid("a.b", 7, ViolationKind.UNSUITABLE, "is odd").value()).isEqualTo("7");
    assertThat(Checks.invalid("a.b", Text.of("secret"), ViolationKind.UNSUITABLE, "is odd").value())
        .isEqualTo("Text of 6 characters");
  }
}
