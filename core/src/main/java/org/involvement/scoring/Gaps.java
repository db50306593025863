package org.involvement.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The gaps of one criterion, gathered item by item. */
final class Gaps {
  private static final int MOST_EXAMPLES = 10;

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
        .map(entry -> gap(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing((Gap gap) -> gap.fact().value()).thenComparing(Gap::cause))
        .toList();
  }

  private static Gap gap(Key key, List<String> ids) {
    List<String> examples = ids.stream().sorted().limit(MOST_EXAMPLES).toList();
    return new Gap(key.fact().id(), key.fact().subject(), key.cause(), ids.size(), examples);
  }
}
