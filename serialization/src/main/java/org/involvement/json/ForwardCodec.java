package org.involvement.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Stands for the codec of a type that holds itself, until that is made. */
final class ForwardCodec<T> implements Codec<T> {
  private @Nullable Codec<T> target;

  void forwardTo(Codec<T> codec) {
    target = codec;
  }

  @Override
  public T read(Input in) {
    return Objects.requireNonNull(target).read(in);
  }

  @Override
  public void write(T value, JsonGenerator out) {
    Objects.requireNonNull(target).write(value, out);
  }
}
