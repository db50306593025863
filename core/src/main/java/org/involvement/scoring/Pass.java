package org.involvement.scoring;

import java.util.ArrayList;
import java.util.List;
import org.involvement.programme.Programme;

/** One pass over the items of a subject, for all shares of it: each fact is read once an item. */
final class Pass {
  private Pass() {}

  static void over(Subject subject, Programme programme, List<ShareNode> shares) {
    List<Fact> facts = shares.stream().flatMap(share -> share.facts().stream()).distinct().toList();
    List<FactSource> sources = facts.stream().map(fact -> FactSource.of(fact.id())).toList();
    List<int[]> places = new ArrayList<>();
    for (ShareNode share : shares) {
      places.add(share.facts().stream().mapToInt(facts::indexOf).toArray());
    }
    Reading[] readings = new Reading[facts.size()];
    for (Object item : subject.items(programme)) {
      Object view = subject.view(item);
      for (int i = 0; i < readings.length; i++) {
        readings[i] = sources.get(i).read(facts.get(i).answers(), programme, view);
      }
      for (int i = 0; i < shares.size(); i++) {
        shares.get(i).count(picked(readings, places.get(i)), item);
      }
    }
  }

  private static List<Reading> picked(Reading[] readings, int[] places) {
    Reading[] picked = new Reading[places.length];
    for (int i = 0; i < places.length; i++) {
      picked[i] = readings[places[i]];
    }
    return List.of(picked);
  }
}
