package org.involvement.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.involvement.form.KebabCase;
import org.involvement.value.PartialDate;
import org.involvement.value.Text;
import org.jspecify.annotations.Nullable;

/** The codecs of a type and of all it holds, a record's derived from its components. */
final class Codecs {
  private static final MethodHandles.Lookup PUBLIC = MethodHandles.publicLookup();

  private final Map<Class<?>, Codec<?>> known = new HashMap<>();

  /** What the parameters of a generic record stand for. */
  private final Map<Type, Class<?>> arguments = new HashMap<>();

  private final long version;

  private Codecs(long version) {
    this.version = version;
    known.put(boolean.class, new BooleanCodec(false));
    known.put(Boolean.class, new BooleanCodec(null));
    known.put(long.class, new LongCodec());
    known.put(Long.class, new LongCodec());
    known.put(OptionalLong.class, OptionalNumberCodec.ofLong());
    known.put(int.class, new IntCodec());
    known.put(Integer.class, new IntCodec());
    known.put(OptionalInt.class, OptionalNumberCodec.ofInt());
    known.put(double.class, new DoubleCodec());
    known.put(Double.class, new DoubleCodec());
    known.put(OptionalDouble.class, OptionalNumberCodec.ofDouble());
    known.put(BigDecimal.class, new DecimalCodec());
    known.put(String.class, new StringCodec());
    known.put(Text.class, new TextCodec());
    known.put(LocalDate.class, new DateCodec());
    known.put(PartialDate.class, new PartialDateCodec());
    known.put(Instant.class, new InstantCodec());
    known.put(URI.class, new UriCodec());
  }

  /**
   * Derives the codec of a type where it stands by itself: a document's begins with its version.
   *
   * @throws IllegalArgumentException if something in the type has no form in JSON
   */
  @SuppressWarnings("unchecked") // A type's codec reads and writes that type.
  static <T> Codec<T> of(Class<T> type, Migrations migrations) {
    return (Codec<T>) new Codecs(migrations.current()).root(type);
  }

  /**
   * Derives the codec of a generic record where it stands by itself, and its parameter for a type.
   *
   * @throws IllegalArgumentException if something in the type has no form in JSON
   */
  @SuppressWarnings("unchecked") // A type's codec reads and writes that type.
  static <T> Codec<T> of(Class<? super T> type, Class<?> argument, Migrations migrations) {
    Codecs codecs = new Codecs(migrations.current());
    codecs.arguments.put(type.getTypeParameters()[0], argument);
    return (Codec<T>) codecs.root(type);
  }

  private Codec<?> root(Class<?> type) {
    return type.isRecord() && DocumentTypes.contain(type)
        ? record(type, VersionCodec.component(version))
        : ofClass(type);
  }

  /**
   * The codecs of a type where it stands by itself and of all types in it, by type.
   *
   * @throws IllegalArgumentException if something in the type has no form in JSON
   */
  static Map<Class<?>, Codec<?>> within(Class<?> type) {
    Codecs codecs = new Codecs(Migrations.KNOWN.current());
    Codec<?> root = codecs.root(type);
    codecs.known.values().removeIf(codec -> !(codec.form() instanceof ValueForm.Of));
    codecs.known.put(type, root);
    return codecs.known;
  }

  /** The codec of a type of this library; empty where it has none. */
  static Optional<Codec<?>> find(Class<?> type) {
    if (!isOurs(type)) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(type, Migrations.KNOWN));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The codec of a generic record, its parameter standing for a type; empty where it has none. */
  static Optional<Codec<?>> find(Class<?> type, Class<?> argument) {
    try {
      return Optional.of(of(type, argument, Migrations.KNOWN));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether a type is one of this library. */
  static boolean isOurs(Class<?> type) {
    return type.getPackageName().startsWith("org.involvement.");
  }

  private Codec<?> of(Type type) {
    if (type instanceof Class<?> plain) {
      return ofClass(plain);
    }
    Class<?> stoodFor = arguments.get(type);
    if (stoodFor != null) {
      return ofClass(stoodFor);
    }
    if (type instanceof ParameterizedType generic) {
      Codec<?> argument = of(generic.getActualTypeArguments()[0]);
      if (generic.getRawType() == Map.class) {
        return table(argument, of(generic.getActualTypeArguments()[1]));
      }
      if (generic.getRawType() == Optional.class) {
        return new OptionalCodec<>(argument);
      }
      if (generic.getRawType() == List.class) {
        return new ListCodec<>(argument);
      }
      if (generic.getRawType() == Set.class) {
        return new SetCodec<>(argument);
      }
    }
    throw formless(type);
  }

  private <T> Codec<?> ofClass(Class<T> type) {
    Codec<?> earlier = known.get(type);
    if (earlier != null) {
      return earlier;
    }
    ForwardCodec<T> forward = new ForwardCodec<>(type);
    known.put(type, forward);
    Codec<T> codec = derived(type);
    forward.forwardTo(codec);
    known.put(type, codec);
    return codec;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // An enum is of its own type.
  private <T> Codec<T> derived(Class<T> type) {
    MethodHandle parse = parse(type);
    if (parse != null) {
      return new ParsedCodec<>(type, parse);
    }
    if (type.isEnum()) {
      return new EnumCodec(type);
    }
    if (type.isSealed() || isAlternative(type)) {
      return sealed(type);
    }
    if (type.isRecord()) {
      return record(type);
    }
    throw formless(type);
  }

  private <T> Codec<T> sealed(Class<T> type) {
    // Sorted, since compilers differ in the order of what a type permits.
    Map<String, RecordCodec<? extends T>> byKind = new TreeMap<>();
    Map<Class<?>, String> kinds = new HashMap<>();
    alternatives(type)
        .forEach(
            alternative -> {
              String kind = KebabCase.of(alternative);
              kinds.put(alternative, kind);
              if (byKind.put(kind, record(alternative, SealedCodec.kind(kind))) != null) {
                throw new IllegalArgumentException(type.getName() + " has two kinds " + kind);
              }
            });
    return new SealedCodec<>(type, byKind, kinds);
  }

  @SuppressWarnings("unchecked") // What a sealed type permits is of that type.
  private static <T> Stream<Class<? extends T>> alternatives(Class<T> type) {
    if (type.isRecord()) {
      return Stream.of(type);
    }
    if (!type.isSealed()) {
      throw formless(type);
    }
    return Arrays.stream(type.getPermittedSubclasses())
        .flatMap(permitted -> alternatives((Class<? extends T>) permitted));
  }

  private <T> RecordCodec<T> record(Class<T> type, Component<?>... first) {
    if (!type.isRecord()) {
      throw formless(type);
    }
    List<Component<?>> components = new ArrayList<>(List.of(first));
    List<Class<?>> types = new ArrayList<>();
    try {
      for (RecordComponent component : type.getRecordComponents()) {
        MethodHandle getter = PUBLIC.unreflect(component.getAccessor());
        Type stated = component.getGenericType();
        components.add(new Component<>(component.getName(), stated, of(stated), getter));
        types.add(component.getType());
      }
      MethodHandle constructor =
          PUBLIC.findConstructor(type, MethodType.methodType(void.class, types));
      // What comes first is the same in all objects, so no constructor takes it.
      for (int i = 0; i < first.length; i++) {
        constructor = MethodHandles.dropArguments(constructor, 0, Object.class);
      }
      return new RecordCodec<>(type, components, constructor);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type.getName() + " is not public", e);
    }
  }

  private static <K, V> MapCodec<K, V> table(Codec<K> key, Codec<V> value) {
    try {
      MethodHandles.Lookup here = MethodHandles.lookup();
      MethodType getter = MethodType.methodType(Object.class);
      MethodType constructor = MethodType.methodType(void.class, Object.class, Object.class);
      List<Component<?>> components =
          List.of(
              new Component<>(
                  "key", Object.class, key, here.findVirtual(MapCodec.Entry.class, "key", getter)),
              new Component<>(
                  "value",
                  Object.class,
                  value,
                  here.findVirtual(MapCodec.Entry.class, "value", getter)));
      return new MapCodec<>(
          entry(components, here.findConstructor(MapCodec.Entry.class, constructor)), key);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a table's own record is not found", e);
    }
  }

  @SuppressWarnings("unchecked") // The components are those of an entry of these types.
  private static <K, V> RecordCodec<MapCodec.Entry<K, V>> entry(
      List<Component<?>> components, MethodHandle constructor) {
    return (RecordCodec<MapCodec.Entry<K, V>>)
        (RecordCodec<?>) new RecordCodec<>(MapCodec.Entry.class, components, constructor);
  }

  private static boolean isAlternative(Class<?> type) {
    return type.isRecord() && Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
  }

  private static @Nullable MethodHandle parse(Class<?> type) {
    try {
      return PUBLIC.findStatic(type, "parse", MethodType.methodType(type, String.class));
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  private static IllegalArgumentException formless(Type type) {
    if (type instanceof TypeVariable<?> parameter
        && parameter.getGenericDeclaration() instanceof Class<?> owner) {
      return new IllegalArgumentException(
          Parameter.unknown(owner) + ": use InvolvementJson.like or InvolvementJson.timesBy");
    }
    return new IllegalArgumentException(type.getTypeName() + " has no form in JSON");
  }
}
