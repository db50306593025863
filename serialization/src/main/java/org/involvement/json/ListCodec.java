package org.involvement.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

final class ListCodec<T> implements Codec<List<T>> {
  private final Codec<T> element;

  ListCodec(Codec<T> element) {
    this.element = element;
  }

  @Override
  public List<T> read(Input in) {
    in.require(JsonToken.START_ARRAY, "an array");
    if (!hasNext(in)) {
      return List.of();
    }
    T first = element.read(in);
    if (!hasNext(in)) {
      return List.of(first);
    }
    T second = element.read(in);
    if (!hasNext(in)) {
      return List.of(first, second);
    }
    // Most lists end before here, and immutable ones need not be copied by what they become part
    // of.
    List<T> elements = new ArrayList<>();
    elements.add(first);
    elements.add(second);
    do {
      elements.add(element.read(in));
    } while (hasNext(in));
    return elements;
  }

  private static boolean hasNext(Input in) {
    if (in.parser.nextToken() == JsonToken.END_ARRAY) {
      return false;
    }
    in.countElement();
    return true;
  }

  @Override
  public @Nullable List<T> check(Input in, Problems problems) {
    if (!in.parser.hasToken(JsonToken.START_ARRAY)) {
      return Codec.super.check(in, problems);
    }
    List<T> elements = new ArrayList<>();
    boolean good = true;
    while (in.parser.nextToken() != JsonToken.END_ARRAY) {
      in.countElement();
      T next = element.check(in, problems);
      if (next == null) {
        good = false;
      } else {
        elements.add(next);
      }
    }
    return good ? elements : null;
  }

  @Override
  public ValueForm form() {
    return new ValueForm.Many(element.form(), false);
  }

  @Override
  public void write(List<T> elements, JsonGenerator out) {
    out.writeStartArray();
    for (T each : elements) {
      element.write(each, out);
    }
    out.writeEndArray();
  }

  @Override
  public List<T> absent() {
    return List.of();
  }
}
