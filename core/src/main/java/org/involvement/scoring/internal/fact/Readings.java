package org.involvement.scoring.internal.fact;

import java.util.List;

/**
 * The readings of several facts of one item, as a key. Keys are compared, so that hash tables find
 * one among many of equal hash.
 *
 * @param list the readings, in the order of the facts
 */
public record Readings(List<Reading> list) implements Comparable<Readings> {
  @Override
  public int compareTo(Readings other) {
    for (int i = 0; i < Math.min(list.size(), other.list.size()); i++) {
      int first = list.get(i).compareTo(other.list.get(i));
      if (first != 0) {
        return first;
      }
    }
    return Integer.compare(list.size(), other.list.size());
  }
}
