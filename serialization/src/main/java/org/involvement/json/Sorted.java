package org.involvement.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The order in which sets and maps are written, so that equal ones give the same bytes. */
final class Sorted {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Sorted() {}

  /** Constants in the order of declaration, numbers by size, all else by what is written. */
  static <T> List<T> by(Codec<T> codec, Collection<T> values) {
    if (values.size() < 2) {
      return List.copyOf(values);
    }
    return values.stream().sorted(order(codec)).toList();
  }

  @SuppressWarnings("unchecked") // Constants and numbers compare with their like.
  private static <T> Comparator<T> order(Codec<T> codec) {
    return (one, other) ->
        one instanceof Enum<?> || one instanceof Number
            ? ((Comparable<T>) one).compareTo(other)
            : written(codec, one).compareTo(written(codec, other));
  }

  private static <T> String written(Codec<T> codec, T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      codec.write(value, out);
    }
    return bytes.toString(UTF_8);
  }
}
