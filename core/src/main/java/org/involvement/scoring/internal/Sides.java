package org.involvement.scoring.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.involvement.engagement.PracticeRecord;
import org.involvement.framework.FactId;
import org.involvement.programme.Programme;
import org.involvement.scoring.card.Contradiction;
import org.involvement.scoring.internal.fact.Account;
import org.involvement.scoring.internal.fact.Contests;
import org.involvement.scoring.internal.fact.FactReader;
import org.involvement.scoring.internal.fact.FactSource;
import org.involvement.scoring.internal.fact.Item;
import org.involvement.scoring.internal.fact.Reading;
import org.involvement.scoring.known.Subject;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.Text;
import org.involvement.value.WrittenDownBy;

/** The sides on one fact where accounts differ, each with its number of items. */
final class Sides {
  private static final Comparator<Side> ORDER =
      Comparator.comparing((Side side) -> side.basis().map(Enum::ordinal).orElse(-1))
          .thenComparing(side -> side.answer().toString())
          .thenComparing(side -> side.writtenDownBy().map(Enum::ordinal).orElse(-1))
          .thenComparing(side -> side.reason().map(Text::value).orElse(""));

  private final Map<Side, Long> said = new TreeMap<>(ORDER);
  private final Examples items = new Examples();

  private record Side(
      Optional<Basis> basis,
      Optional<WrittenDownBy> writtenDownBy,
      Answer answer,
      Optional<Text> reason) {
    static Side of(PracticeRecord record) {
      return new Side(
          Optional.of(record.basis()), record.writtenDownBy(), record.answer(), record.reason());
    }

    static Side ofRecord(Answer answer) {
      return new Side(Optional.empty(), Optional.empty(), answer, Optional.empty());
    }
  }

  /** The sides on a fact of some items. */
  static Sides of(FactId fact, Subject subject, Programme programme, List<Account> accounts) {
    FactSource source = FactSource.of(fact);
    Sides sides = new Sides();
    if (source instanceof FactSource.Answered answered) {
      Item.of(subject, programme)
          .forEach(item -> sides.add(item, answered.records(programme, item)));
    } else {
      sides.addDerived(
          FactReader.of(fact, source.answers().orElseThrow(), programme, accounts), subject);
    }
    return sides;
  }

  /** Returns them as said on a criterion. */
  Contradiction contradiction(String criterion, FactId fact, Subject subject) {
    return Contradiction.builder()
        .criterion(criterion)
        .fact(fact)
        .subject(subject)
        .said(said.entrySet().stream().map(side -> said(side.getKey(), side.getValue())).toList())
        .items(items.items())
        .examples(items.first())
        .build();
  }

  private void add(Item item, List<PracticeRecord> records) {
    List<Side> all =
        records.stream()
            .filter(record -> !(record.answer() instanceof Answer.PreferNotToSay))
            .map(Side::of)
            .toList();
    if (all.stream().map(side -> side.answer().toString()).distinct().count() > 1) {
      count(item, all);
    }
  }

  private void addDerived(FactReader reader, Subject subject) {
    long[] counts = new long[3];
    List<Item> all = Item.of(subject, reader.programme()).toList();
    for (Item item : all) {
      Reading reading = reader.read(item);
      counts[0] += reading.equals(Reading.YES) ? 1 : 0;
      counts[1] += reading.equals(Reading.NO) ? 1 : 0;
      counts[2] += reading.isOpen() ? 1 : 0;
    }
    List<Contests.OfShare> ofAll = reader.contests().differing(counts[0], counts[1], counts[2]);
    for (Item item : all) {
      List<Side> sides = new ArrayList<>();
      Reading recorded = reader.recorded(item);
      if (!reader.read(item).equals(recorded)) {
        reader.contests().about(item).forEach(one -> sides.add(Side.of(one)));
      }
      boolean isKnown = !recorded.isOpen() && !recorded.isInapplicable();
      if (isKnown) {
        ofAll.forEach(one -> sides.add(Side.of(one.record())));
      }
      if (!sides.isEmpty()) {
        sides.add(Side.ofRecord(recorded.answer().orElseThrow()));
        count(item, sides);
      }
    }
  }

  /** Counts an item once for each side, also where a side says the same twice. */
  private void count(Item item, List<Side> all) {
    items.add(item.id());
    Set<Side> once = new TreeSet<>(ORDER);
    once.addAll(all);
    once.forEach(side -> said.merge(side, 1L, Long::sum));
  }

  private static Contradiction.Said said(Side side, long items) {
    return new Contradiction.Said(
        side.basis(), side.writtenDownBy(), side.answer(), side.reason(), items);
  }
}
