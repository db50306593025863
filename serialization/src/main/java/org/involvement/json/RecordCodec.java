package org.involvement.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.stream.Collectors;
import org.involvement.value.InvalidValueException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** Records as objects with a field for each component, in the order of declaration. */
final class RecordCodec<T> implements Codec<T> {
  private static final JsonFactory MATCHERS = new JsonFactory();

  /** As many as there are bits for fields that have been seen. */
  private static final int MOST_COMPONENTS = Long.SIZE;

  private static final MethodType FROM_ARRAY = MethodType.methodType(Object.class, Object[].class);

  private final Component<?>[] components;
  private final PropertyNameMatcher names;
  private final MethodHandle constructor;
  private final @Nullable Object[] absent;
  private final long required;

  /** The constructor takes a value for each component, in this order. */
  RecordCodec(List<Component<?>> components, MethodHandle constructor) {
    int size = components.size();
    if (size > MOST_COMPONENTS) {
      throw new IllegalArgumentException("more than " + MOST_COMPONENTS + " components");
    }
    this.components = components.toArray(Component<?>[]::new);
    List<Named> all = components.stream().map(each -> Named.fromString(each.name())).toList();
    this.names = MATCHERS.constructNameMatcher(all, false);
    this.constructor = constructor.asSpreader(Object[].class, size).asType(FROM_ARRAY);
    this.absent = components.stream().map(each -> each.codec().absent()).toArray();
    long bits = 0;
    for (int i = 0; i < size; i++) {
      bits |= absent[i] == null ? 1L << i : 0;
    }
    this.required = bits;
  }

  @Override
  public T read(Input in) {
    in.require(JsonToken.START_OBJECT, "an object");
    return readAfter(0, in);
  }

  /** Reads on within an object of which some fields, as a bit set, have been read. */
  T readAfter(long before, Input in) {
    JsonParser parser = in.parser;
    @Nullable Object[] values = absent.clone();
    long seen = before;
    int index = parser.nextNameMatch(names);
    while (index >= 0) {
      long bit = 1L << index;
      if ((seen & bit) != 0) {
        throw in.refused(Shown.token(parser), "stands in this object already");
      }
      seen |= bit;
      parser.nextToken();
      values[index] = components[index].codec().read(in);
      index = parser.nextNameMatch(names);
    }
    if (index != PropertyNameMatcher.MATCH_END_OBJECT) {
      throw in.isNot("one of the fields " + fieldNames());
    }
    long missing = required & ~seen;
    if (missing != 0) {
      throw in.missing(components[Long.numberOfTrailingZeros(missing)].name(), "is missing");
    }
    return construct(values, in);
  }

  @Override
  public void write(T value, JsonGenerator out) {
    out.writeStartObject();
    for (Component<?> component : components) {
      component.write(value, out);
    }
    out.writeEndObject();
  }

  @SuppressWarnings("unchecked") // The constructor makes what this codec reads.
  private T construct(@Nullable Object[] values, Input in) {
    try {
      return (T) (Object) constructor.invokeExact(values);
    } catch (InvalidValueException e) {
      throw in.refused(e);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("a constructor failed", e);
    }
  }

  private String fieldNames() {
    return List.of(components).stream().map(Component::name).collect(Collectors.joining(", "));
  }
}
