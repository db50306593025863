package org.involvement.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A document in which every type of a programme stands, as it is written. */
final class Examples {
  private Examples() {}

  static byte[] programme() {
    try (InputStream in = Examples.class.getResourceAsStream("programme.json")) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
