package org.involvement.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GzipInputTest {
  private static final String GOOD = "{\"id\":\"c\"}\n";

  @Property(tries = 200)
  void what_is_packed_is_unpacked(@ForAll byte[] first, @ForAll byte[] second) throws IOException {
    byte[] two = join(gzip(first), gzip(second));
    assertThat(unpacked(two)).isEqualTo(join(first, second));
  }

  @Test
  void header_fields_are_passed_over() throws IOException {
    assertThat(read(member(0x00, ""))).isEqualTo(1);
    assertThat(read(member(0x04, "0300 aabbcc"))).as("extra").isEqualTo(1);
    assertThat(read(member(0x08, "612e6a00"))).as("name").isEqualTo(1);
    assertThat(read(member(0x10, "6100"))).as("comment").isEqualTo(1);
    assertThat(read(member(0x02, "0000"))).as("checksum of the header").isEqualTo(1);
    assertThat(read(member(0x1e, "0100 aa 6100 6200 0000"))).as("all").isEqualTo(1);
  }

  @Test
  void members_that_follow_each_other_are_read_as_one() {
    byte[] empty = gzip(new byte[0]);
    assertThat(read(join(gzip(GOOD), empty, gzip(GOOD + GOOD)))).isEqualTo(3);
    assertThat(read(join(gzip("{\"id\":"), gzip("\"c\"}\n")))).isEqualTo(1);
  }

  @Test
  void a_stream_cut_off_anywhere_is_seen() {
    byte[] whole = join(gzip(GOOD), gzip(GOOD));
    int first = gzip(GOOD).length;
    for (int length = 2; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      if (length == first) {
        continue;
      }
      assertThatExceptionOfType(InvolvementJsonException.class)
          .as("first %d bytes", length)
          .isThrownBy(() -> read(cut))
          .withMessageStartingWith("f.gz: line ")
          .withMessageEndingWith(", column 1: the file is cut off: its gzip stream ends too early");
    }
  }

  @Test
  void lines_before_a_cut_are_read_and_the_cut_is_counted_where_it_is_to_go_on() {
    byte[] packed = gzip(GOOD.repeat(3));
    byte[] cut = Arrays.copyOf(packed, packed.length - 9);
    try (var lines = lines(cut, BadLines.collect(3))) {
      assertThat(lines.stream().count()).isEqualTo(3);
      assertThat(lines.isCutOff()).isTrue();
      assertThat(lines.skipped()).isEqualTo(1);
      assertThat(lines.errors().get(0).line()).isEqualTo(4);
    }
  }

  @Test
  void an_empty_file_with_the_name_of_a_packed_one_is_cut_off() {
    assertRefused(
        new byte[0], "f.gz: line 1, column 1: the file is cut off: its gzip stream ends too early");
  }

  @Test
  void a_file_with_the_name_of_a_packed_one_that_is_not_packed_is_read_as_it_is() {
    assertThat(read(GOOD.getBytes(UTF_8))).isEqualTo(1);
  }

  @Test
  void damage_ends_the_reading_even_where_it_is_to_go_on() {
    byte[] good = gzip(GOOD);
    int end = good.length;
    assertRefused(
        changed(good, end - 8),
        "f.gz: line 2, column 1: the file is damaged: its gzip checksum is wrong");
    assertRefused(
        changed(good, end - 1),
        "f.gz: line 2, column 1: the file is damaged: its gzip length is wrong");
    assertRefused(
        changed(good, 2),
        "f.gz: line 1, column 1: the file is damaged: its packing is not that of gzip");
    byte[] flags = good.clone();
    flags[3] = (byte) 0x80;
    assertRefused(
        flags,
        "f.gz: line 1, column 1: the file is damaged: its gzip header has flags that no gzip writes");
    byte[] stream = good.clone();
    stream[10] = (byte) 0x07;
    assertRefused(
        stream, "f.gz: line 1, column 1: the file is damaged: it is not what gzip writes");
  }

  @Test
  void bytes_that_follow_the_last_member_are_no_secret() {
    String message =
        "f.gz: line 2, column 1: the file is damaged: what follows its gzip stream is no other";
    assertRefused(join(gzip(GOOD), GOOD.getBytes(UTF_8)), message);
    assertRefused(join(gzip(GOOD), new byte[1]), message);
  }

  @Test
  void a_file_that_unpacks_to_many_times_its_size_is_refused() {
    byte[] bomb = gzip("\n".repeat(4_000_000));
    assertThat(bomb).hasSizeLessThan(10_000);
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> read(bomb))
        .withMessageMatching(
            "f.gz: line \\d+, column 1: the file unpacks to more than 200 times its size");
    ReadLimits limits = ReadLimits.DEFAULT.withGzipRatio(2_000);
    try (var lines =
        ContributionLines.read(new ByteArrayInputStream(bomb), "f.gz", BadLines.STOP, limits)) {
      assertThat(lines.stream().count()).isZero();
    }
  }

  @Test
  void a_small_file_may_unpack_to_any_number_of_times_its_size() {
    assertThat(read(gzip("\n".repeat(1_000_000)))).isZero();
  }

  private static void assertRefused(byte[] packed, String message) {
    for (BadLines policy : List.of(BadLines.STOP, BadLines.collect(3))) {
      if (policy.goesOn() && message.contains("cut off")) {
        continue;
      }
      assertThatExceptionOfType(InvolvementJsonException.class)
          .isThrownBy(() -> lines(packed, policy).stream().count())
          .withMessage(message);
    }
  }

  private static long read(byte[] packed) {
    return lines(packed, BadLines.STOP).stream().count();
  }

  private static ContributionLines lines(byte[] packed, BadLines badLines) {
    return ContributionLines.read(
        new ByteArrayInputStream(packed), "f.gz", badLines, ReadLimits.DEFAULT);
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    try (var in = new GzipInput(new ByteArrayInputStream(packed), 1_000)) {
      return in.readAllBytes();
    }
  }

  /**
   * A line as gzip 1.12 packs it ({@code printf '{"id":"c"}\n' | gzip -n | xxd -p}), with header
   * fields that it does not write, by hand from RFC 1952.
   */
  private static byte[] member(int flags, String fields) {
    String hex =
        String.format(
            "1f8b08%02x000000000003%sab56ca4c51b2524a56aae50200d47a91770b000000",
            flags, fields.replace(" ", ""));
    return HexFormat.of().parseHex(hex);
  }

  private static byte[] changed(byte[] bytes, int at) {
    byte[] changed = bytes.clone();
    changed[at] ^= 1;
    return changed;
  }

  private static byte[] gzip(String text) {
    return gzip(text.getBytes(UTF_8));
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
