package org.involvement.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {
  @ParameterizedTest
  @CsvSource({
    "'', -1",
    "61 62 63 64 65 66 67 68 69, -1",
    "61 62 63 64 65 66 67 68 80, 8",
    "c2 80, -1",
    "c1 bf, 0",
    "df bf, -1",
    "61 c3, 1",
    "e0 a0 80, -1",
    "e0 9f bf, 0",
    "ed 9f bf, -1",
    "ed a0 80, 0",
    "ef bf bf, -1",
    "ef bf c0, 0",
    "f0 90 80 80, -1",
    "f0 8f bf bf, 0",
    "f4 8f bf bf, -1",
    "f4 90 80 80, 0",
    "f5 80 80 80, 0",
    "ff, 0",
  })
  void the_first_malformed_byte_is_found(String bytes, int offset) {
    assertThat(Utf8.firstMalformed(HexFormat.ofDelimiter(" ").parseHex(bytes))).isEqualTo(offset);
  }

  @Property(tries = 20_000)
  void the_same_bytes_are_malformed_as_the_jdk_says(@ForAll("bytes") byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    boolean malformed = decoder.decode(in, CharBuffer.allocate(bytes.length), true).isError();
    assertThat(Utf8.firstMalformed(bytes)).isEqualTo(malformed ? in.position() : -1);
  }

  @Test
  void only_the_bytes_of_a_range_are_looked_at() {
    byte[] bytes = HexFormat.ofDelimiter(" ").parseHex("ff 61 62 63 64 65 66 67 68 c3 bc ff");
    assertThat(Utf8.firstMalformed(bytes, 1, 11)).isEqualTo(-1);
    assertThat(Utf8.firstMalformed(bytes, 1, 10)).isEqualTo(9);
    assertThat(Utf8.firstMalformed(bytes, 1, 12)).isEqualTo(11);
  }

  @ParameterizedTest
  @CsvSource({
    "'', -1",
    "é🙂a, -1",
    "\ud83d, 0",
    "a\ude42, 1",
    "🙂\ud83d, 2",
    "\ud83d\ud83d\ude42, 0"
  })
  void the_first_lone_surrogate_is_found(String text, int index) {
    assertThat(Utf8.firstLoneSurrogate(text)).isEqualTo(index);
  }

  // Mostly bytes around the edges of the ranges, so that characters of all lengths come up.
  @Provide
  Arbitrary<byte[]> bytes() {
    return Arbitraries.of(
            0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1,
            0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff)
        .map(Integer::byteValue)
        .array(byte[].class)
        .ofMaxSize(20);
  }
}
