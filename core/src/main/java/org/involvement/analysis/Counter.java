package org.involvement.analysis;

import java.util.HashMap;
import java.util.Map;

/** Counts by key while items are collected; what it hands out can no longer change. */
final class Counter<K> {
  private final Map<K, Long> counts = new HashMap<>();

  void add(K key) {
    add(key, 1);
  }

  void add(K key, long number) {
    counts.merge(key, number, Math::addExact);
  }

  void addAll(Map<K, Long> more) {
    more.forEach(this::add);
  }

  Counter<K> plus(Counter<K> other) {
    addAll(other.counts);
    return this;
  }

  long of(K key) {
    return counts.getOrDefault(key, 0L);
  }

  Map<K, Long> counts() {
    return new HashMap<>(counts);
  }
}
