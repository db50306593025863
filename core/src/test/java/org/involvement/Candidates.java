package org.involvement;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be tried for a component: valid and invalid values, and null where it may be given. */
final class Candidates {
  private Candidates() {}

  static List<@Nullable Object> of(RecordComponent component, Object one, Object other) {
    List<@Nullable Object> candidates = new ArrayList<>();
    candidates.add(other);
    if (one instanceof List<?> list && other instanceof List<?> more) {
      candidates.addAll(lists(list, more));
    } else if (one instanceof Set<?>) {
      candidates.add(Set.of());
    } else if (one instanceof Optional<?>) {
      candidates.add(Optional.empty());
      tricky(Anatomy.innerType(component)).map(Optional::of).forEach(candidates::add);
    } else {
      tricky(component.getType()).forEach(candidates::add);
      if (!component.getType().isPrimitive()) {
        candidates.add(null);
      }
    }
    return candidates;
  }

  private static List<List<?>> lists(List<?> list, List<?> more) {
    List<@Nullable Object> withGap = new ArrayList<>(list);
    withGap.add(null);
    withGap.addAll(more);
    List<@Nullable Object> all = new ArrayList<>(list);
    all.addAll(more);
    List<@Nullable Object> twice = new ArrayList<>(list);
    twice.addAll(list);
    return List.of(List.of(), withGap, all, twice);
  }

  private static Stream<?> tricky(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants());
    }
    if (type == String.class) {
      return Stream.of(
          "", " ", " padded ", "a-word", "Not A Word", "x".repeat(101), "\u0000", "10.1");
    }
    if (type == long.class || type == Long.class) {
      return Stream.of(Long.MIN_VALUE, -1L, 0L, 1L, 2024L, Long.MAX_VALUE);
    }
    if (type == boolean.class || type == Boolean.class) {
      return Stream.of(true, false);
    }
    return type == LocalDate.class
        ? Stream.of(LocalDate.MIN, LocalDate.EPOCH, LocalDate.of(9999, 12, 31), LocalDate.MAX)
        : Stream.of();
  }
}
