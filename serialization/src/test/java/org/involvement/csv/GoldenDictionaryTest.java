package org.involvement.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.involvement.sheet.internal.CsvWriter;
import org.junit.jupiter.api.Test;

/**
 * The data dictionary as it was when somebody last looked at it. With {@code
 * -Dinvolvement.write=true} it is written anew; see CONTRIBUTING.md.
 */
class GoldenDictionaryTest {
  private static final Path FILE =
      Path.of("src/test/resources/org/involvement/csv/data-dictionary.csv");

  @Test
  void it_is_as_it_was() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvWriter.write(out, DictionaryTable::write);
    if (Boolean.getBoolean("involvement.write")) {
      Files.write(FILE, out.toByteArray());
    }
    assertThat(FILE)
        .content(StandardCharsets.UTF_8)
        .isEqualTo(out.toString(StandardCharsets.UTF_8));
  }
}
