package org.involvement.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.involvement.programme.Programme;

/**
 * One pass over the items of a subject, for all shares of it: each fact is read once an item, and
 * items of which all facts read alike are counted together.
 */
final class Pass {
  private Pass() {}

  static void over(Subject subject, Programme programme, List<ShareNode> shares) {
    List<Fact> facts = shares.stream().flatMap(share -> share.facts().stream()).distinct().toList();
    List<FactSource> sources = facts.stream().map(fact -> FactSource.of(fact.id())).toList();
    Map<List<Reading>, List<Object>> alike = new LinkedHashMap<>();
    for (Object item : subject.items(programme)) {
      List<Reading> readings = read(facts, sources, programme, subject.view(item));
      alike.computeIfAbsent(readings, first -> new ArrayList<>()).add(item);
    }
    for (ShareNode share : shares) {
      int[] places = share.facts().stream().mapToInt(facts::indexOf).toArray();
      alike.forEach((readings, items) -> share.count(picked(readings, places), items));
    }
  }

  private static List<Reading> read(
      List<Fact> facts, List<FactSource> sources, Programme programme, Object view) {
    Reading[] readings = new Reading[facts.size()];
    for (int i = 0; i < readings.length; i++) {
      readings[i] = sources.get(i).read(facts.get(i).answers(), programme, view);
    }
    return List.of(readings);
  }

  private static List<Reading> picked(List<Reading> all, int[] places) {
    Reading[] picked = new Reading[places.length];
    for (int i = 0; i < places.length; i++) {
      picked[i] = all.get(places[i]);
    }
    return List.of(picked);
  }
}
