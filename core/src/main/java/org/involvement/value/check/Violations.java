package org.involvement.value.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.jspecify.annotations.Nullable;

/** What is wrong with one record, gathered so that all of it can be told in one go. */
public final class Violations {
  /** So many are told of at most: a record may have a million. */
  private static final int MOST = 1_000;

  private static final String IS_AN_ID = "is an id that ";

  private final List<InvalidValueException> found = new ArrayList<>();

  /** Adds that a value at a place breaks a rule, if there is still room. */
  public void add(String place, @Nullable Object value, ViolationKind kind, String rule) {
    if (found.size() < MOST) {
      found.add(Checks.invalid(place, value, kind, rule));
    }
  }

  /** {@return an immutable copy in the same order} What equals one before it is added. */
  public <T> List<T> distinct(@Nullable Collection<? extends T> values, String place) {
    return distinct(values, place, element -> element);
  }

  /** {@return an immutable copy in the same order} What has the key of one before it is added. */
  public <T, K> List<T> distinct(
      @Nullable Collection<? extends T> values, String place, Function<T, K> key) {
    return distinct(values, place, key, "");
  }

  /** {@return an immutable copy in the same order} What has the id of one before it is added. */
  public <T, K> List<T> ids(
      @Nullable Collection<? extends T> values, String place, Function<T, K> id) {
    return distinct(values, place, id, IS_AN_ID);
  }

  private <T, K> List<T> distinct(
      @Nullable Collection<? extends T> values, String place, Function<T, K> key, String whatItIs) {
    List<T> copy = Checks.list(values, place);
    if (!areDistinct(copy, key)) {
      addRepeated(copy, place, key, whatItIs);
    }
    return copy;
  }

  /** Adds each that has the key of one before it. */
  public <T, K> void addRepeated(List<T> values, String place, Function<T, K> key) {
    addRepeated(values, place, key, "");
  }

  /** Adds each that has the id of one before it, and says that it is an id. */
  public <T, K> void addRepeatedIds(List<T> values, String place, Function<T, K> id) {
    addRepeated(values, place, id, IS_AN_ID);
  }

  private <T, K> void addRepeated(
      List<T> values, String place, Function<T, K> key, String whatItIs) {
    String list = place.substring(place.lastIndexOf('.') + 1);
    Map<K, Integer> places = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      K found = key.apply(values.get(i));
      Integer earlier = places.putIfAbsent(found, i);
      if (earlier != null) {
        add(
            place + "." + i,
            found,
            ViolationKind.REPEATED,
            whatItIs + "stands at " + list + "[" + earlier + "] already");
      }
    }
  }

  /** {@return whether nothing is wrong so far} */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /**
   * Ends the checks.
   *
   * @throws InvalidValueException if something was found: the first, with the others as those that
   *     it suppressed
   */
  public void refuse() {
    if (!found.isEmpty()) {
      InvalidValueException first = found.get(0);
      found.subList(1, found.size()).forEach(first::addSuppressed);
      throw first;
    }
  }

  static <T, K> boolean areDistinct(List<T> values, Function<T, K> key) {
    if (values.size() < 2) {
      return true;
    }
    Set<K> keys = new HashSet<>(2 * values.size());
    for (int i = 0; i < values.size(); i++) {
      if (!keys.add(key.apply(values.get(i)))) {
        return false;
      }
    }
    return true;
  }
}
