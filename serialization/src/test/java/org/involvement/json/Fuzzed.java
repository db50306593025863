package org.involvement.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Supplier;

/** What may come of reading anything at all: a value, or an error that says where and what. */
final class Fuzzed {
  private Fuzzed() {}

  /** The value; empty where there was an error of ours. Everything else is a failure. */
  static <T> Optional<T> read(Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (InvolvementJsonException e) {
      assertWhole(e);
      return Optional.empty();
    }
  }

  static void assertWhole(InvolvementJsonException e) {
    assertThat(e.line()).isPositive();
    assertThat(e.column()).isPositive();
    assertThat(e.value()).isNotEmpty();
    assertThat(e.expected()).isNotEmpty();
    assertThat(e.getMessage())
        .startsWith(e.file().map(file -> file + ": ").orElse("") + "line " + e.line() + ", column ")
        .contains(e.value())
        .endsWith(e.expected() + (e.others() == 0 ? "" : " (and " + many(e.others()) + " more)"))
        .doesNotContain("\n");
  }

  private static String many(int others) {
    return others < 100 ? Integer.toString(others) : "at least " + others;
  }
}
