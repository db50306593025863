package org.involvement.json;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** What may be left out. An empty one is never written, so only what is present comes here. */
final class OptionalCodec<T> implements Codec<Optional<T>> {
  private final Codec<T> present;

  OptionalCodec(Codec<T> present) {
    this.present = present;
  }

  @Override
  public Optional<T> read(Input in) {
    return Optional.of(present.read(in));
  }

  @Override
  public void write(Optional<T> value, JsonGenerator out) {
    present.write(value.orElseThrow(), out);
  }

  @Override
  public Optional<T> absent() {
    return Optional.empty();
  }
}
