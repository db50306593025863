package org.involvement.json;

import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

final class SetCodec<T> implements Codec<Set<T>> {
  private final Codec<T> element;

  SetCodec(Codec<T> element) {
    this.element = element;
  }

  @Override
  public Set<T> read(Input in) {
    in.require(JsonToken.START_ARRAY, "an array");
    Set<T> elements = new LinkedHashSet<>();
    while (in.parser.nextToken() != JsonToken.END_ARRAY) {
      T next = element.read(in);
      if (!elements.add(next)) {
        throw in.refusedAt(in.pointer(), shown(in), "stands in this array already");
      }
    }
    return elements;
  }

  @Override
  public void write(Set<T> elements, JsonGenerator out) {
    out.writeStartArray();
    for (T each : elements) {
      element.write(each, out);
    }
    out.writeEndArray();
  }

  @Override
  public Set<T> absent() {
    return Set.of();
  }

  private String shown(Input in) {
    return element instanceof TextCodec ? Shown.withoutContent(in.parser) : Shown.token(in.parser);
  }
}
