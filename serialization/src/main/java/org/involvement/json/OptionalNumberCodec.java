package org.involvement.json;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** The optional types of primitive numbers; an empty one is never written. */
final class OptionalNumberCodec<O, N> implements Codec<O> {
  private final Codec<N> present;
  private final O empty;
  private final Function<N, O> of;
  private final Function<O, N> get;

  private OptionalNumberCodec(Codec<N> present, O empty, Function<N, O> of, Function<O, N> get) {
    this.present = present;
    this.empty = empty;
    this.of = of;
    this.get = get;
  }

  static Codec<OptionalDouble> ofDouble() {
    return new OptionalNumberCodec<>(
        new DoubleCodec(), OptionalDouble.empty(), OptionalDouble::of, OptionalDouble::orElseThrow);
  }

  static Codec<OptionalLong> ofLong() {
    return new OptionalNumberCodec<>(
        new LongCodec(), OptionalLong.empty(), OptionalLong::of, OptionalLong::orElseThrow);
  }

  static Codec<OptionalInt> ofInt() {
    return new OptionalNumberCodec<>(
        new IntCodec(), OptionalInt.empty(), OptionalInt::of, OptionalInt::orElseThrow);
  }

  @Override
  public O read(Input in) {
    return of.apply(present.read(in));
  }

  @Override
  public ValueForm form() {
    return present.form();
  }

  @Override
  public void write(O value, JsonGenerator out) {
    present.write(get.apply(value), out);
  }

  @Override
  public O absent() {
    return empty;
  }
}
