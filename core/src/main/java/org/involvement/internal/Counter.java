package org.involvement.internal;

import java.util.HashMap;
import java.util.Map;

/** Counts by key while items are collected; what it hands out can no longer change. */
public final class Counter<K> {
  private final Map<K, Long> counts = new HashMap<>();

  public void add(K key) {
    add(key, 1);
  }

  public void add(K key, long number) {
    counts.merge(key, number, Math::addExact);
  }

  public void addAll(Map<K, Long> more) {
    more.forEach(this::add);
  }

  public Counter<K> plus(Counter<K> other) {
    addAll(other.counts);
    return this;
  }

  public long of(K key) {
    return counts.getOrDefault(key, 0L);
  }

  public Map<K, Long> counts() {
    return new HashMap<>(counts);
  }
}
