package org.involvement.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What may be left out. An empty one is never written, so only what is present comes here. */
@SuppressWarnings("NullableOptional") // while checking, null is a value that is wrong
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
  public @Nullable Optional<T> check(Input in, Problems problems) {
    T value = present.check(in, problems);
    return value == null ? null : Optional.of(value);
  }

  @Override
  public ValueForm form() {
    return present.form();
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
