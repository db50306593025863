package org.involvement.json;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DamagedDocumentsTest {
  private static final byte[] GOOD = Examples.programme();

  @Test
  void a_document_cut_off_anywhere_is_refused() {
    for (int length = 0; length < GOOD.length - 1; length++) {
      byte[] cut = Arrays.copyOf(GOOD, length);
      assertThatExceptionOfType(InvolvementJsonException.class)
          .as("first %d bytes", length)
          .isThrownBy(() -> InvolvementJson.read(cut))
          .satisfies(Fuzzed::assertWhole);
    }
  }

  @Property(tries = 5_000)
  void a_changed_byte_gives_a_programme_or_our_error(
      @ForAll @IntRange(max = 1_000_000) int place, @ForAll byte change) {
    byte[] changed = GOOD.clone();
    changed[place % GOOD.length] = change;
    Fuzzed.read(() -> InvolvementJson.read(changed));
  }

  @Property(tries = 5_000)
  void a_piece_repeated_elsewhere_gives_a_programme_or_our_error(
      @ForAll @IntRange(max = 1_000_000) int from,
      @ForAll @IntRange(max = 40) int length,
      @ForAll @IntRange(max = 1_000_000) int to) {
    byte[] changed = GOOD.clone();
    int start = from % (GOOD.length - length);
    System.arraycopy(GOOD, start, changed, to % (GOOD.length - length), length);
    Fuzzed.read(() -> InvolvementJson.read(changed));
  }
}
