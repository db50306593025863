package org.involvement.work;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The number of steps taken so far. Instrumented code calls these methods; each {@link
 * CountingLoader} has a count of its own.
 */
public final class Counter {
  private static long steps;

  private Counter() {}

  /** Returns the steps since the last call, and starts again at 0. */
  public static long reset() {
    long taken = steps;
    steps = 0;
    return taken;
  }

  /** Counts one step: a method begins, or a loop starts its next turn. */
  public static void step() {
    steps++;
  }

  /** Counts the elements that the JDK is about to copy, or the characters that it made. */
  public static void copied(@Nullable Object whole) {
    if (whole != null) {
      steps += size(whole);
    }
  }

  /** Counts what copyOf is about to copy: it returns an immutable collection as it is. */
  public static void copiedIfMutable(@Nullable Object whole) {
    if (whole != null && !whole.getClass().getName().startsWith("java.util.ImmutableColl")) {
      steps += size(whole);
    }
  }

  /**
   * Counts the elements of a list, or the characters of a text, that the JDK is about to search.
   */
  public static void searched(@Nullable Object whole, @Nullable Object element) {
    if (whole instanceof List || whole instanceof CharSequence) {
      steps += size(whole);
    }
  }

  /** Takes the place of the method reference {@code list::contains}. */
  public static boolean contains(List<?> list, Object element) {
    return contains((Collection<?>) list, element);
  }

  /** Takes the place of the method reference {@code collection::contains}. */
  public static boolean contains(Collection<?> collection, Object element) {
    searched(collection, element);
    return collection.contains(element);
  }

  private static int size(Object whole) {
    return whole instanceof Collection<?> collection
        ? collection.size()
        : whole instanceof Map<?, ?> map
            ? map.size()
            : whole instanceof CharSequence text ? text.length() : 0;
  }
}
