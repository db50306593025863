package org.involvement.scoring.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.involvement.scoring.internal.fact.Contests;
import org.involvement.scoring.internal.fact.Reading;
import org.involvement.scoring.internal.fact.Readings;

/**
 * What accounts of the whole programme say of one fact of many items, where that is not what the
 * record says.
 *
 * @param differing the accounts that differ
 * @param least the least share on record, in [0, 1]
 */
record ShareContest(List<Contests.OfShare> differing, double least) {

  /**
   * Compares the accounts with items by what their facts read.
   *
   * @param place the place of the fact among the readings
   */
  static ShareContest of(Contests contests, int place, Map<Readings, List<Alike>> items) {
    if (!contests.areOfShare()) {
      return new ShareContest(List.of(), 0);
    }
    long yes = 0;
    long no = 0;
    long open = 0;
    for (Map.Entry<Readings, List<Alike>> entry : items.entrySet()) {
      Reading reading = entry.getKey().list().get(place);
      long size = entry.getValue().stream().mapToLong(Alike::size).sum();
      yes += reading.equals(Reading.YES) ? size : 0;
      no += reading.equals(Reading.NO) ? size : 0;
      open += reading.isOpen() ? size : 0;
    }
    long all = yes + no + open;
    return new ShareContest(contests.differing(yes, no, open), all == 0 ? 0 : (double) yes / all);
  }

  boolean isEmpty() {
    return differing.isEmpty();
  }

  /** The shares that are said. */
  List<Double> shares() {
    return differing.stream().map(Contests.OfShare::share).toList();
  }

  /** Tells if each says all or none, so that every item on which it differs is known. */
  boolean isOfAllOrNone() {
    return shares().stream().allMatch(share -> share == 0 || share == 1);
  }

  /** The reading of an item, and unknown where it may be one of those that differ. */
  Reading contested(Reading recorded) {
    boolean fewer = shares().stream().anyMatch(share -> share < least);
    boolean more = shares().stream().anyMatch(share -> share > least);
    boolean differs =
        (fewer && recorded.equals(Reading.YES)) || (more && recorded.equals(Reading.NO));
    return differs ? Reading.CONTRADICTED : recorded;
  }

  /** Returns the ids of items on which the record is not silent. */
  static List<String> known(int place, Map<Readings, List<Alike>> items) {
    List<String> known = new ArrayList<>();
    items.forEach(
        (readings, alike) -> {
          Reading reading = readings.list().get(place);
          if (reading.equals(Reading.YES) || reading.equals(Reading.NO)) {
            alike.forEach(each -> known.addAll(each.ids()));
          }
        });
    return known;
  }
}
