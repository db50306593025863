package org.involvement.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class IntakeTest {
  @ParameterizedTest
  @CsvSource({
    "0, 1, 0",
    "1, 1, 0",
    "2, 1, 0",
    "65535, 65536, 0",
    "65536, 65536, 0",
    "65537, 65536, 0",
    "65536, 70000, 0",
    "70000, 70000, 0",
    "70001, 70000, 0",
    "200000, 300000, 0",
    "200000, 300000, 200000",
    "200000, 300000, 199999",
    "200000, 300000, 200001",
    "200000, 300000, 2147483647",
    "300000, 300000, 300000",
    "300001, 300000, 300001",
    "131072, 300000, 0"
  })
  void a_stream_is_read_whole_or_known_to_be_too_long(int length, int most, int said)
      throws IOException {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (i % 251);
    }
    InputStream in =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int available() {
            return said;
          }
        };
    byte[] read = Intake.upTo(most, in);
    if (length > most) {
      assertThat(read).isNull();
    } else {
      assertThat(read).isEqualTo(bytes);
    }
  }
}
