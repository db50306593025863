package org.involvement.scoring.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.involvement.framework.FactId;
import org.involvement.scoring.internal.fact.Reading;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.known.Subject;
import org.involvement.scoring.rule.Fact;

/** The gaps of one criterion, gathered item by item. */
final class Gaps {
  private static final Comparator<Gap> ORDER =
      Comparator.comparing((Gap gap) -> gap.fact().value()).thenComparing(Gap::cause);

  private final Map<Key, Examples> items = new LinkedHashMap<>();

  private record Key(FactId fact, Subject subject, Gap.Cause cause) {}

  /** Adds items of which a fact reads alike; one that is known is no gap. */
  void add(Fact fact, Reading reading, Collection<String> of) {
    add(fact.id(), fact.subject(), reading, of);
  }

  void add(FactId fact, Subject subject, Reading reading, Collection<String> of) {
    if (reading.cause().isPresent() && !of.isEmpty()) {
      items
          .computeIfAbsent(new Key(fact, subject, reading.cause().get()), key -> new Examples())
          .addAll(of);
    }
  }

  List<Gap> list() {
    return items.entrySet().stream()
        .map(
            entry ->
                entry
                    .getValue()
                    .gap(entry.getKey().fact(), entry.getKey().subject(), entry.getKey().cause()))
        .sorted(ORDER)
        .toList();
  }

  /** The same, and that not all items are recorded. */
  List<Gap> withNotKept(Fact fact, long recorded) {
    return withNotKept(fact.id(), fact.subject(), recorded);
  }

  List<Gap> withNotKept(FactId fact, Subject subject, long recorded) {
    List<Gap> all = new ArrayList<>(list());
    all.add(new Gap(fact, subject, Gap.Cause.REGISTER_NOT_KEPT, recorded, List.of()));
    return all;
  }
}
