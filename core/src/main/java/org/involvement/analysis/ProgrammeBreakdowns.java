package org.involvement.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.involvement.engagement.Activity;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.stakeholder.Category;
import org.involvement.stakeholder.Characteristic;
import org.involvement.stakeholder.Composition;
import org.involvement.stakeholder.HeadCount;
import org.involvement.value.Count;
import org.involvement.value.check.Checks;

/**
 * Who was involved in a programme, by category.
 *
 * <p>As recorded for the whole programme. Where that is not, from its activities: of each category
 * at least as many people as in the largest count of one activity, and at most the sum of all,
 * since the same person may have come to several. A category that a record does not list has nobody
 * where a full list was kept; otherwise at most as many people as are not in the others, if that is
 * known.
 */
final class ProgrammeBreakdowns {
  private final Programme programme;

  ProgrammeBreakdowns(Programme programme) {
    this.programme = programme;
  }

  /** What people were counted by, or have a reference for. */
  List<Characteristic> characteristics() {
    Set<Characteristic> all = new LinkedHashSet<>();
    programme.populations().forEach(population -> all.add(population.characteristic()));
    programme.compositions().forEach(composition -> all.add(composition.characteristic()));
    for (Activity activity : programme.activities()) {
      activity.compositions().forEach(composition -> all.add(composition.characteristic()));
    }
    return List.copyOf(all);
  }

  Benchmark benchmark(Characteristic characteristic) {
    return programme.populations().stream()
        .filter(population -> population.characteristic().equals(characteristic))
        .findFirst()
        .<Benchmark>map(Benchmark.SharesOf::new)
        .orElseGet(Benchmark.NotRecorded::new);
  }

  Breakdown breakdown(Characteristic characteristic, Benchmark beside) {
    for (int i = 0; i < programme.compositions().size(); i++) {
      Composition composition = programme.compositions().get(i);
      if (composition.characteristic().equals(characteristic)) {
        Breakdown.checkKnown(
            composition.counts(), beside, Checks.place("compositions", i, "counts"));
        return Breakdown.of(composition, unlisted(composition, i));
      }
    }
    return ofActivities(characteristic, beside);
  }

  private Count unlisted(Composition composition, int index) {
    Optional<Long> all = programme.people().flatMap(Count::most);
    long listed =
        composition.counts().stream().mapToLong(count -> count.people().least()).sum()
            + composition.notStated().map(Count::least).orElse(0L);
    if (composition.exclusive() && all.isPresent() && all.get() < listed) {
      throw Checks.invalid(
          Checks.place("people"),
          programme.people().get(),
          "is below the " + listed + " that compositions[" + index + "] counts at least");
    }
    if (programme.keeps(Register.STAKEHOLDERS)) {
      return Count.ZERO;
    }
    return composition.exclusive() && all.isPresent()
        ? Count.between(0, all.get() - listed)
        : Count.atLeast(0);
  }

  private Breakdown ofActivities(Characteristic characteristic, Benchmark beside) {
    List<Composition> found = new ArrayList<>();
    for (int i = 0; i < programme.activities().size(); i++) {
      List<Composition> compositions = programme.activities().get(i).compositions();
      for (int j = 0; j < compositions.size(); j++) {
        if (compositions.get(j).characteristic().equals(characteristic)) {
          Breakdown.checkKnown(
              compositions.get(j).counts(),
              beside,
              Checks.place("activities", i, "compositions", j, "counts"));
          found.add(compositions.get(j));
        }
      }
    }
    int without = programme.activities().size() - found.size();
    boolean isWhole = without == 0 && !found.isEmpty() && programme.keeps(Register.ACTIVITIES);
    Count rest = isWhole ? Count.ZERO : Count.atLeast(0);
    Count absent = programme.keeps(Register.ATTENDANCE) ? Count.ZERO : Count.atLeast(0);
    Map<Category, Count> counts = new LinkedHashMap<>();
    for (Category category : categories(found)) {
      Count sum = rest;
      for (Composition composition : found) {
        sum = sum.union(Breakdown.byCategory(composition.counts()).getOrDefault(category, absent));
      }
      counts.put(category, sum);
    }
    return new Breakdown(
        characteristic,
        found.stream().allMatch(Composition::exclusive),
        counts,
        isWhole ? absent : Count.atLeast(0),
        notStated(found, isWhole),
        without > 0 && !found.isEmpty()
            ? List.of(new LeftOut("activities without a count by this characteristic", without))
            : List.of());
  }

  /** At most those of all activities; one who did not say at one may have said at another. */
  private static Optional<Count> notStated(List<Composition> found, boolean isWhole) {
    boolean isKnown = isWhole && found.stream().allMatch(one -> one.notStated().isPresent());
    if (!isKnown) {
      return Optional.empty();
    }
    Count all = found.stream().map(one -> one.notStated().get()).reduce(Count.ZERO, Count::plus);
    return Optional.of(new Count(0, all.most()));
  }

  private static Set<Category> categories(List<Composition> found) {
    Set<Category> categories = new LinkedHashSet<>();
    for (Composition composition : found) {
      for (HeadCount count : composition.counts()) {
        categories.add(count.category());
      }
    }
    return categories;
  }
}
