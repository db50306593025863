package org.involvement.analysis.reach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.involvement.analysis.LeftOut;
import org.involvement.stakeholder.Category;
import org.involvement.stakeholder.Characteristic;
import org.involvement.stakeholder.Composition;
import org.involvement.stakeholder.HeadCount;
import org.involvement.value.Count;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * People by category, as they were counted.
 *
 * @param characteristic what is counted by
 * @param exclusive whether a person belongs to one category only
 * @param counts people by category
 * @param unlisted how many people a category has that is not listed
 * @param notStated how many did not say; empty means unknown
 * @param leftOut what is not in the counts
 */
record Breakdown(
    Characteristic characteristic,
    boolean exclusive,
    Map<Category, Count> counts,
    Count unlisted,
    Optional<Count> notStated,
    List<LeftOut> leftOut) {

  static Breakdown of(Composition composition, Count unlisted) {
    return new Breakdown(
        composition.characteristic(),
        composition.exclusive(),
        byCategory(composition.counts()),
        unlisted,
        composition.notStated(),
        List.of());
  }

  Count of(Category category) {
    return counts.getOrDefault(category, unlisted);
  }

  /** The categories to report: those of the benchmark, or where it has none those counted. */
  List<Category> categories(Benchmark beside) {
    return beside.counts().isEmpty()
        ? List.copyOf(counts.keySet())
        : beside.counts().stream().map(HeadCount::category).toList();
  }

  static Map<Category, Count> byCategory(List<HeadCount> counts) {
    Map<Category, Count> byCategory = new LinkedHashMap<>();
    counts.forEach(count -> byCategory.put(count.category(), count.people()));
    return byCategory;
  }

  /** Checks that the benchmark has each category that was counted. */
  static void checkKnown(List<HeadCount> counts, Benchmark beside, String place) {
    Set<Category> known =
        beside.counts().stream().map(HeadCount::category).collect(Collectors.toSet());
    for (int i = 0; i < counts.size() && !known.isEmpty(); i++) {
      Category category = counts.get(i).category();
      if (!known.contains(category)) {
        List<Category> there = new ArrayList<>();
        beside.counts().forEach(count -> there.add(count.category()));
        throw Checks.invalid(
            place + "." + i + ".category",
            category.toString(),
            ViolationKind.UNKNOWN,
            "is not a category of what it is held against: " + there);
      }
    }
  }
}
