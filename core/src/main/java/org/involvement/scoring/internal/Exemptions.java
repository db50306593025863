package org.involvement.scoring.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.involvement.framework.FactId;
import org.involvement.scoring.internal.fact.Reading;
import org.involvement.scoring.known.Exemption;
import org.involvement.scoring.known.Subject;
import org.involvement.scoring.rule.Fact;
import org.involvement.value.Answer;

/** What does not apply to the items of one criterion, gathered item by item. */
final class Exemptions {
  private static final Comparator<Exemption> ORDER =
      Comparator.comparing((Exemption exemption) -> exemption.fact().value())
          .thenComparing(exemption -> exemption.reason().value())
          .thenComparing(exemption -> exemption.saidBy().value());

  private final Map<Key, Examples> items = new LinkedHashMap<>();

  private record Key(FactId fact, Subject subject, Answer.DoesNotApply answer)
      implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::fact)
            .thenComparing(Key::subject)
            .thenComparing(key -> key.answer.reason())
            .thenComparing(key -> key.answer.saidBy());

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /** Adds items of which a fact reads alike; one that applies is left aside. */
  void add(Fact fact, Reading reading, Collection<String> of) {
    add(fact.id(), fact.subject(), reading, of);
  }

  void add(FactId fact, Subject subject, Reading reading, Collection<String> of) {
    reading
        .answer()
        .filter(Answer.DoesNotApply.class::isInstance)
        .map(Answer.DoesNotApply.class::cast)
        .ifPresent(
            answer ->
                items
                    .computeIfAbsent(new Key(fact, subject, answer), key -> new Examples())
                    .addAll(of));
  }

  List<Exemption> list() {
    return items.entrySet().stream()
        .map(entry -> exemption(entry.getKey(), entry.getValue()))
        .sorted(ORDER)
        .toList();
  }

  private static Exemption exemption(Key key, Examples of) {
    return Exemption.builder()
        .fact(key.fact())
        .subject(key.subject())
        .reason(key.answer().reason())
        .saidBy(key.answer().saidBy())
        .items(of.items())
        .examples(of.first())
        .build();
  }
}
