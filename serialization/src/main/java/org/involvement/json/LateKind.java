package org.involvement.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads the fields before an object's kind, for documents from databases that sort the keys.
 *
 * <p>A field of one name has one type in all alternatives, so its value is read as it comes and
 * given to the alternative once the kind is known: nothing is buffered, and nothing is read twice.
 * Where the field is a list in one alternative and a single value in another, the value's first
 * token tells which it is.
 */
final class LateKind {
  private final Map<String, Component<?>> singles = new LinkedHashMap<>();
  private final Map<String, Component<?>> lists = new LinkedHashMap<>();
  private final String expected;

  /**
   * Joins the fields of all alternatives.
   *
   * @throws IllegalArgumentException if only the kind can distinguish two fields of one name
   */
  LateKind(Collection<? extends RecordCodec<?>> alternatives) {
    Map<String, Component<?>> all = new LinkedHashMap<>();
    for (RecordCodec<?> alternative : alternatives) {
      for (Component<?> each : alternative.components()) {
        all.putIfAbsent(each.name(), each);
        Component<?> other = (each.isList() ? lists : singles).putIfAbsent(each.name(), each);
        if (other != null && !other.type().equals(each.type())) {
          throw new IllegalArgumentException(
              alternative.type().getName()
                  + " has another type of "
                  + each.name()
                  + " than an alternative to it, which nothing but the kind would tell apart");
        }
      }
    }
    this.expected = "one of the fields " + String.join(", ", all.keySet());
  }

  /**
   * What was read before the kind of an object.
   *
   * @param fields in their order
   * @param good whether nothing was wrong with them
   */
  record Begun(List<Field> fields, boolean good) {}

  /**
   * A field that was read before the kind of its object.
   *
   * @param as one of the components that it can be
   * @param nameAt where its name is
   * @param value its value; null where something in it is wrong
   */
  record Field(Component<?> as, TokenStreamLocation nameAt, @Nullable Object value) {
    String name() {
      return as.name();
    }
  }

  /**
   * Reads up to the name of the kind's field, or to the end of the object: called on the name of
   * the first field. What is wrong is added to the problems, or thrown where there are none.
   */
  Begun readUpTo(String kind, Input in, @Nullable Problems problems) {
    JsonParser parser = in.parser;
    List<Field> fields = new ArrayList<>();
    boolean good = true;
    while (parser.hasToken(JsonToken.PROPERTY_NAME) && !parser.currentName().equals(kind)) {
      String name = parser.currentName();
      boolean twice = fields.stream().anyMatch(field -> field.name().equals(name));
      boolean known = singles.containsKey(name) || lists.containsKey(name);
      if (twice || !known) {
        Problems.addOrThrow(
            twice ? RecordCodec.twice(in) : in.isNot(JsonCode.UNKNOWN_FIELD, expected),
            in,
            problems);
        parser.nextToken();
        parser.skipChildren();
        good = false;
      } else {
        Field field = field(name, in, problems);
        fields.add(field);
        good &= field.value() != null;
      }
      parser.nextToken();
    }
    return new Begun(fields, good);
  }

  private Field field(String name, Input in, @Nullable Problems problems) {
    TokenStreamLocation nameAt = in.parser.currentTokenLocation();
    boolean isList = in.parser.nextToken() == JsonToken.START_ARRAY;
    Component<?> likely = (isList ? lists : singles).get(name);
    Component<?> as =
        likely != null ? likely : Objects.requireNonNull((isList ? singles : lists).get(name));
    Object value = problems == null ? as.codec().read(in) : as.codec().check(in, problems);
    return new Field(as, nameAt, value);
  }
}
