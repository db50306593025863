package org.involvement.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The gaps of one criterion, gathered item by item. */
final class Gaps {
  private final Map<Key, List<String>> items = new LinkedHashMap<>();

  private record Key(Fact fact, Gap.Cause cause) {}

  static Gap notKept(Fact fact, long recorded) {
    return new Gap(fact.id(), fact.subject(), Gap.Cause.REGISTER_NOT_KEPT, recorded, List.of());
  }

  void add(Fact fact, Reading reading, String item) {
    reading
        .cause()
        .ifPresent(
            cause ->
                items.computeIfAbsent(new Key(fact, cause), key -> new ArrayList<>()).add(item));
  }

  List<Gap> list() {
    return items.entrySet().stream()
        .map(
            entry -> {
              Key key = entry.getKey();
              return Gap.of(key.fact().id(), key.fact().subject(), key.cause(), entry.getValue());
            })
        .sorted(Comparator.comparing((Gap gap) -> gap.fact().value()).thenComparing(Gap::cause))
        .toList();
  }
}
