package org.involvement.json;

import java.util.LinkedHashSet;
import java.util.Set;
import org.involvement.form.ShownValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** What stands once, written in one order however the set is ordered. */
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
      in.countElement();
      T next = element.read(in);
      if (!elements.add(next)) {
        throw twice(in);
      }
    }
    return elements;
  }

  @Override
  public @Nullable Set<T> check(Input in, Problems problems) {
    if (!in.parser.hasToken(JsonToken.START_ARRAY)) {
      return Codec.super.check(in, problems);
    }
    Set<T> elements = new LinkedHashSet<>();
    boolean good = true;
    while (in.parser.nextToken() != JsonToken.END_ARRAY) {
      in.countElement();
      T next = element.check(in, problems);
      if (next == null) {
        good = false;
      } else if (!elements.add(next)) {
        problems.add(twice(in), in);
        good = false;
      }
    }
    return good ? elements : null;
  }

  @Override
  public ValueForm form() {
    return new ValueForm.Many(element.form(), true);
  }

  @Override
  public void write(Set<T> elements, JsonGenerator out) {
    out.writeStartArray();
    for (T each : Sorted.by(element, elements)) {
      element.write(each, out);
    }
    out.writeEndArray();
  }

  @Override
  public Set<T> absent() {
    return Set.of();
  }

  private InvolvementJsonException twice(Input in) {
    return in.refusedAt(in.pointer(), shown(in), JsonCode.REPEATED, "stands in this array already");
  }

  private String shown(Input in) {
    return element instanceof TextCodec
        ? ShownValue.withoutContent(in.parser)
        : ShownValue.token(in.parser);
  }
}
