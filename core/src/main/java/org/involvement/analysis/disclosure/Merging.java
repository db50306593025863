package org.involvement.analysis.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * Labels of which some have become one.
 *
 * @param labels the labels there are now
 * @param places for each label there was, the index of the one it is part of now
 */
record Merging(List<String> labels, List<Integer> places) {

  static Merging of(List<String> old, String into, List<String> merged, String place) {
    for (String label : merged) {
      if (!old.contains(label)) {
        throw Checks.invalid(place, label, ViolationKind.UNKNOWN, "is not among " + old);
      }
    }
    List<String> labels = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    int common = -1;
    for (String label : old) {
      boolean isMerged = merged.contains(label);
      if (isMerged && common >= 0) {
        places.add(common);
      } else {
        common = isMerged ? labels.size() : common;
        places.add(labels.size());
        labels.add(isMerged ? into : label);
      }
    }
    return new Merging(labels, places);
  }

  /** Counts by label, of which some have become one. */
  List<Long> sum(List<Long> counts) {
    List<Long> sum = new ArrayList<>(Collections.nCopies(labels.size(), 0L));
    for (int i = 0; i < counts.size(); i++) {
      sum.set(places.get(i), sum.get(places.get(i)) + counts.get(i));
    }
    return sum;
  }

  /** Rows of counts, of which some have become one. */
  List<List<Long>> sums(List<List<Long>> rows) {
    int columns = rows.isEmpty() ? 0 : rows.get(0).size();
    List<List<Long>> sums = new ArrayList<>(Collections.nCopies(labels.size(), List.of()));
    for (int i = 0; i < rows.size(); i++) {
      List<Long> before = sums.get(places.get(i));
      List<Long> sum = new ArrayList<>();
      for (int j = 0; j < columns; j++) {
        sum.add(rows.get(i).get(j) + (before.isEmpty() ? 0 : before.get(j)));
      }
      sums.set(places.get(i), sum);
    }
    return sums;
  }
}
