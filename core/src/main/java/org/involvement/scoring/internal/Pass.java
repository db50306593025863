package org.involvement.scoring.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.involvement.programme.Programme;
import org.involvement.scoring.internal.fact.Account;
import org.involvement.scoring.internal.fact.Contests;
import org.involvement.scoring.internal.fact.FactReader;
import org.involvement.scoring.internal.fact.Item;
import org.involvement.scoring.internal.fact.Reading;
import org.involvement.scoring.known.Subject;
import org.involvement.scoring.rule.Fact;

/**
 * One pass over the items of a subject, for all shares of it: each fact is read once an item, and
 * items of which all facts read alike are added together.
 */
final class Pass {
  private Pass() {}

  static void over(Subject subject, Programme programme, List<ShareNode> shares) {
    List<Fact> facts = shares.stream().flatMap(share -> share.facts().stream()).distinct().toList();
    List<Account> accounts = Account.in(programme);
    List<FactReader> readers =
        facts.stream()
            .map(fact -> FactReader.of(fact.id(), fact.answers(), programme, accounts))
            .toList();
    Alike alike = new Alike();
    Item.of(subject, programme)
        .forEach(
            item -> {
              Alike leaf = alike;
              for (int i = 0; i < facts.size(); i++) {
                leaf = leaf.branch(readers.get(i).read(item));
              }
              leaf.add(item.id());
            });
    List<int[]> places = places(facts, shares);
    alike.each(
        (readings, items) -> {
          for (int i = 0; i < places.size(); i++) {
            shares.get(i).add(picked(readings, places.get(i)), items);
          }
        });
    for (int i = 0; i < shares.size(); i++) {
      shares.get(i).contest(contests(readers, places.get(i)));
    }
  }

  /** The places of each share's facts among all facts. */
  private static List<int[]> places(List<Fact> facts, List<ShareNode> shares) {
    Map<Fact, Integer> all = new HashMap<>();
    facts.forEach(fact -> all.put(fact, all.size()));
    return shares.stream()
        .map(share -> share.facts().stream().mapToInt(all::get).toArray())
        .toList();
  }

  private static List<Contests> contests(List<FactReader> readers, int[] places) {
    return IntStream.of(places).mapToObj(place -> readers.get(place).contests()).toList();
  }

  private static List<Reading> picked(List<Reading> all, int[] places) {
    Reading[] picked = new Reading[places.length];
    for (int i = 0; i < places.length; i++) {
      picked[i] = all.get(places[i]);
    }
    return List.of(picked);
  }
}
