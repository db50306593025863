package org.involvement.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Stands for the codec of a type that holds itself, until that is made. */
final class ForwardCodec<T> implements Codec<T> {
  private final Class<T> type;
  private @Nullable Codec<T> target;

  ForwardCodec(Class<T> type) {
    this.type = type;
  }

  void forwardTo(Codec<T> codec) {
    target = codec;
  }

  @Override
  public T read(Input in) {
    return Objects.requireNonNull(target).read(in);
  }

  @Override
  public @Nullable T check(Input in, Problems problems) {
    return Objects.requireNonNull(target).check(in, problems);
  }

  @Override
  public ValueForm form() {
    return new ValueForm.Of(type);
  }

  @Override
  public void write(T value, JsonGenerator out) {
    Objects.requireNonNull(target).write(value, out);
  }
}
