package org.involvement.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Tables as arrays of objects with key and value, since not every key is a string; sorted. */
final class MapCodec<K, V> implements Codec<Map<K, V>> {
  private final RecordCodec<Entry<K, V>> entry;
  private final Codec<K> key;

  MapCodec(RecordCodec<Entry<K, V>> entry, Codec<K> key) {
    this.entry = entry;
    this.key = key;
  }

  /** A line of a table. */
  record Entry<K, V>(K key, V value) {}

  @Override
  public Map<K, V> read(Input in) {
    in.require(JsonToken.START_ARRAY, "an array");
    Map<K, V> entries = new LinkedHashMap<>();
    while (in.parser.nextToken() != JsonToken.END_ARRAY) {
      in.countElement();
      Entry<K, V> next = entry.read(in);
      if (entries.putIfAbsent(next.key(), next.value()) != null) {
        throw twice(in);
      }
    }
    return entries;
  }

  @Override
  public @Nullable Map<K, V> check(Input in, Problems problems) {
    if (!in.parser.hasToken(JsonToken.START_ARRAY)) {
      return Codec.super.check(in, problems);
    }
    Map<K, V> entries = new LinkedHashMap<>();
    boolean good = true;
    while (in.parser.nextToken() != JsonToken.END_ARRAY) {
      in.countElement();
      Entry<K, V> next = entry.check(in, problems);
      if (next == null) {
        good = false;
      } else if (entries.putIfAbsent(next.key(), next.value()) != null) {
        problems.add(twice(in), in);
        good = false;
      }
    }
    return good ? entries : null;
  }

  @Override
  public ValueForm form() {
    return new ValueForm.Table(key.form(), entry.component("value").codec().form());
  }

  @Override
  public void write(Map<K, V> entries, JsonGenerator out) {
    out.writeStartArray();
    for (K each : Sorted.by(key, entries.keySet())) {
      entry.write(new Entry<>(each, Objects.requireNonNull(entries.get(each))), out);
    }
    out.writeEndArray();
  }

  @Override
  public Map<K, V> absent() {
    return Map.of();
  }

  private static InvolvementJsonException twice(Input in) {
    return in.refusedAt(
        in.pointer().appendProperty("key"),
        "the key",
        JsonCode.REPEATED,
        "stands in this array already");
  }
}
