package org.involvement;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.involvement.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** A record class taken apart: its components, its constructor, its builder and its 'with'. */
final class Anatomy {
  final Class<?> type;
  final List<RecordComponent> components;

  Anatomy(Class<?> type) {
    this.type = type;
    this.components = List.of(type.getRecordComponents());
  }

  /** A value, or the class and message of the error. */
  record Made(Optional<Object> value, String error) {
    boolean isRefused() {
      return value.isEmpty();
    }
  }

  boolean hasBuilder() {
    return Arrays.stream(type.getMethods()).anyMatch(method -> method.getName().equals("builder"));
  }

  /** The name by which messages call the record, such as 'levelRating'. */
  String name() {
    String simple = type.getSimpleName();
    return simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
  }

  List<@Nullable Object> arguments(Object instance) {
    List<@Nullable Object> arguments = new ArrayList<>();
    for (RecordComponent component : components) {
      arguments.add(attempt(() -> component.getAccessor().invoke(instance)).value().orElseThrow());
    }
    return arguments;
  }

  Made construct(List<@Nullable Object> arguments) {
    Class<?>[] types =
        components.stream().map(RecordComponent::getType).toArray(length -> new Class<?>[length]);
    return attempt(() -> type.getConstructor(types).newInstance(arguments.toArray()));
  }

  Made build(List<@Nullable Object> arguments) {
    return attempt(
        () -> {
          Object builder = type.getMethod("builder").invoke(null);
          for (int i = 0; i < components.size(); i++) {
            RecordComponent component = components.get(i);
            Method setter = builder.getClass().getMethod(component.getName(), parameter(component));
            setter.invoke(builder, arguments.get(i));
          }
          return builder.getClass().getMethod("build").invoke(builder);
        });
  }

  Made with(Object instance, int index, @Nullable Object argument) {
    RecordComponent component = components.get(index);
    String name = component.getName();
    String with = "with" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return attempt(() -> type.getMethod(with, parameter(component)).invoke(instance, argument));
  }

  /** Whether a component has an empty form, so that generated code takes no null for it. */
  static boolean canBeEmpty(RecordComponent component) {
    return isCollection(component)
        || component.getType() == Optional.class
        || component.getType() == PartialDate.class;
  }

  static boolean isCollection(RecordComponent component) {
    return component.getType() == List.class || component.getType() == Set.class;
  }

  /** The type of the elements of a list, set or optional, otherwise of the component itself. */
  static Class<?> innerType(RecordComponent component) {
    return component.getGenericType() instanceof ParameterizedType generic
        ? (Class<?>) generic.getActualTypeArguments()[0]
        : component.getType();
  }

  private static Class<?> parameter(RecordComponent component) {
    return isCollection(component) ? Iterable.class : component.getType();
  }

  private interface Attempt {
    Object run() throws ReflectiveOperationException;
  }

  private static Made attempt(Attempt attempt) {
    try {
      return new Made(Optional.of(attempt.run()), "");
    } catch (InvocationTargetException e) {
      return new Made(Optional.empty(), String.valueOf(e.getCause()));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
