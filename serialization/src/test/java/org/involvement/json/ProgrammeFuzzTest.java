package org.involvement.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.programme.Programme;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes there are, they are a programme or our error: see CONTRIBUTING.md. */
class ProgrammeFuzzTest {
  private static final JsonDocuments<Programme> PROGRAMMES = InvolvementJson.of(Programme.class);

  @MethodSource("seeds")
  @FuzzTest
  void bytes_are_a_programme_that_can_be_written_or_an_error(byte[] json) {
    Optional<Programme> read = Fuzzed.read(() -> InvolvementJson.read(json));
    assertThat(PROGRAMMES.check(json, 100).isEmpty()).isEqualTo(read.isPresent());
    read.ifPresent(
        programme ->
            assertThat(InvolvementJson.read(InvolvementJson.write(programme)))
                .isEqualTo(programme));
  }

  static Stream<byte[]> seeds() {
    return Stream.of(
        Examples.programme(),
        "\uFEFF{\"schemaVersion\":1,\"id\":\"p\",\"title\":\"é🙂\\n\\u00e9\",\"asOf\":\"2024-02-29\"}"
            .getBytes(UTF_8),
        "{\"practices\":[{\"answer\":{\"kind\":\"amount\",\"value\":-1.5e+10}}],\"x\":[[]]}"
            .getBytes(UTF_8));
  }
}
