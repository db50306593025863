package org.involvement.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.stream.Collectors;
import org.involvement.form.ShownValue;
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

  private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);
  private static final MethodType FROM_ARRAY = MethodType.methodType(Object.class, Object[].class);
  private static final MethodType TO_ARRAY = MethodType.methodType(Object[].class, Object.class);

  private final Class<T> type;
  private final Component<?>[] components;
  private final PropertyNameMatcher names;
  private final MethodHandle constructor;
  private final MethodHandle getters;
  private final @Nullable Object[] absent;
  private final long required;

  /** The constructor takes a value for each component, in this order. */
  RecordCodec(Class<T> type, List<Component<?>> components, MethodHandle constructor) {
    this.type = type;
    int size = components.size();
    if (size > MOST_COMPONENTS) {
      throw new IllegalArgumentException("more than " + MOST_COMPONENTS + " components");
    }
    this.components = components.toArray(Component<?>[]::new);
    List<Named> all = components.stream().map(each -> Named.fromString(each.name())).toList();
    this.names = MATCHERS.constructNameMatcher(all, false);
    this.constructor = constructor.asSpreader(Object[].class, size).asType(FROM_ARRAY);
    this.getters = getters(components);
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

  /** Reads on in an object; the bit set names the constant fields that were read before. */
  T readAfter(long before, Input in) {
    return readAfter(before, absent.clone(), in);
  }

  /** Reads on in an object; the bit set names the fields that have their value already. */
  private T readAfter(long before, @Nullable Object[] values, Input in) {
    JsonParser parser = in.parser;
    long seen = before;
    int index = parser.nextNameMatch(names);
    while (index >= 0) {
      long bit = 1L << index;
      if ((seen & bit) != 0) {
        throw twice(in);
      }
      seen |= bit;
      parser.nextToken();
      values[index] = components[index].codec().read(in);
      index = parser.nextNameMatch(names);
    }
    if (index != PropertyNameMatcher.MATCH_END_OBJECT) {
      throw unknown(in);
    }
    long missing = required & ~seen;
    if (missing != 0) {
      throw missing(missing, in);
    }
    return construct(values, in);
  }

  @Override
  public @Nullable T check(Input in, Problems problems) {
    return in.parser.hasToken(JsonToken.START_OBJECT)
        ? checkAfter(0, absent.clone(), true, in, problems)
        : Codec.super.check(in, problems);
  }

  /** As {@link #readAfter}, but reads on after what is wrong; then nothing is constructed. */
  private @Nullable T checkAfter(
      long before, @Nullable Object[] values, boolean goodBefore, Input in, Problems problems) {
    JsonParser parser = in.parser;
    long seen = before;
    boolean good = goodBefore;
    int index = parser.nextNameMatch(names);
    while (index != PropertyNameMatcher.MATCH_END_OBJECT) {
      boolean twice = index >= 0 && (seen & 1L << index) != 0;
      if (index < 0 || twice) {
        problems.add(twice ? twice(in) : unknown(in), in);
        parser.nextToken();
        parser.skipChildren();
        good = false;
      } else {
        seen |= 1L << index;
        parser.nextToken();
        values[index] = components[index].codec().check(in, problems);
        good &= values[index] != null;
      }
      index = parser.nextNameMatch(names);
    }
    for (long missing = required & ~seen; missing != 0; missing &= missing - 1) {
      problems.add(missing(missing, in), in);
      good = false;
    }
    return good ? constructOrAdd(values, in, problems) : null;
  }

  /**
   * Reads on within an object that began with other fields than its kind, which is known now. What
   * is wrong is added to the problems, or thrown where there are none.
   */
  @Nullable T readOn(LateKind.Begun begun, Input in, @Nullable Problems problems) {
    @Nullable Object[] values = absent.clone();
    long seen = 1;
    boolean good = begun.good();
    for (LateKind.Field field : begun.fields()) {
      int index = index(field.name());
      String rule = index < 0 ? notOneOf() : misread(components[index], field.as());
      if (rule.isEmpty()) {
        values[index] = field.value();
        seen |= 1L << index;
      } else {
        JsonCode code = index < 0 ? JsonCode.UNKNOWN_FIELD : JsonCode.WRONG_TYPE;
        Problems.addOrThrow(
            in.refusedBefore(field.name(), field.nameAt(), code, rule), in, problems);
        good = false;
      }
    }
    return problems == null
        ? readAfter(seen, values, in)
        : checkAfter(seen, values, good, in, problems);
  }

  /**
   * What is wrong with a field that was read as another component of its name; empty if nothing.
   */
  private static String misread(Component<?> component, Component<?> as) {
    return component.type().equals(as.type())
        ? ""
        : component.isList() ? "is not an array" : "is an array, and should be a single value";
  }

  private @Nullable T constructOrAdd(@Nullable Object[] values, Input in, Problems problems) {
    try {
      return construct(values, in);
    } catch (InvolvementJsonException e) {
      problems.add(e, in);
      return null;
    }
  }

  Class<T> type() {
    return type;
  }

  List<Component<?>> components() {
    return List.of(components);
  }

  Component<?> component(String name) {
    return components[index(name)];
  }

  /** True if its objects are documents, which say their version. */
  boolean isVersioned() {
    return index(VersionCodec.NAME) >= 0;
  }

  @Override
  public ValueForm form() {
    return new ValueForm.Of(type);
  }

  @Override
  public void write(T value, JsonGenerator out) {
    out.writeStartObject();
    Object[] values = valuesIn(value);
    for (int i = 0; i < values.length; i++) {
      components[i].write(values[i], out);
    }
    out.writeEndObject();
  }

  /** One call for all values of a record: a call by a handle takes longer than what it does. */
  private static MethodHandle getters(List<Component<?>> components) {
    MethodHandle[] getters =
        components.stream().map(each -> each.getter().asType(GETTER)).toArray(MethodHandle[]::new);
    MethodHandle gathered =
        MethodHandles.filterArguments(
            MethodHandles.identity(Object[].class).asCollector(Object[].class, getters.length),
            0,
            getters);
    return MethodHandles.permuteArguments(gathered, TO_ARRAY, new int[getters.length]);
  }

  private Object[] valuesIn(T value) {
    try {
      return (Object[]) getters.invokeExact((Object) value);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("an accessor of " + type + " failed", e);
    }
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

  private InvolvementJsonException unknown(Input in) {
    return in.refused(ShownValue.token(in.parser), JsonCode.UNKNOWN_FIELD, notOneOf());
  }

  static InvolvementJsonException twice(Input in) {
    return in.refused(
        ShownValue.token(in.parser), JsonCode.REPEATED, "stands in this object already");
  }

  /** The first of some fields, as a bit set. */
  private InvolvementJsonException missing(long fields, Input in) {
    return in.missing(components[Long.numberOfTrailingZeros(fields)].name(), "is missing");
  }

  private String notOneOf() {
    return "is not one of the fields "
        + components().stream().map(Component::name).collect(Collectors.joining(", "));
  }

  /** The index of a component; negative if there is none of the name. */
  private int index(String name) {
    int index = components.length - 1;
    while (index >= 0 && !components[index].name().equals(name)) {
      index--;
    }
    return index;
  }
}
