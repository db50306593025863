package org.involvement.analysis.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.involvement.analysis.LeftOut;
import org.involvement.engagement.Activity;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.stakeholder.Category;
import org.involvement.stakeholder.Characteristic;
import org.involvement.stakeholder.Composition;
import org.involvement.stakeholder.HeadCount;
import org.involvement.stakeholder.Population;
import org.involvement.value.Count;
import org.involvement.value.ViolationKind;
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
  private final Map<Characteristic, Population> populations = new HashMap<>();
  private final Map<Characteristic, Integer> compositions = new HashMap<>();
  private final Map<Characteristic, List<Part>> ofActivities = new HashMap<>();

  /**
   * A count of one activity.
   *
   * @param activity the index of the activity
   * @param index the index of the composition there
   */
  private record Part(Composition composition, int activity, int index) {}

  ProgrammeBreakdowns(Programme programme) {
    this.programme = programme;
    programme.populations().forEach(one -> populations.put(one.characteristic(), one));
    for (int i = 0; i < programme.compositions().size(); i++) {
      compositions.put(programme.compositions().get(i).characteristic(), i);
    }
    for (int i = 0; i < programme.activities().size(); i++) {
      List<Composition> parts = programme.activities().get(i).compositions();
      for (int j = 0; j < parts.size(); j++) {
        ofActivities
            .computeIfAbsent(parts.get(j).characteristic(), any -> new ArrayList<>())
            .add(new Part(parts.get(j), i, j));
      }
    }
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
    return Optional.ofNullable(populations.get(characteristic))
        .<Benchmark>map(Benchmark.SharesOf::new)
        .orElseGet(Benchmark.NotRecorded::new);
  }

  Breakdown breakdown(Characteristic characteristic, Benchmark beside) {
    Integer index = compositions.get(characteristic);
    if (index == null) {
      return ofActivities(characteristic, beside);
    }
    Composition composition = programme.compositions().get(index);
    Breakdown.checkKnown(
        composition.counts(), beside, Checks.place("compositions", index, "counts"));
    return Breakdown.of(composition, unlisted(composition, index));
  }

  private Count unlisted(Composition composition, int index) {
    Optional<Long> all = programme.people().flatMap(Count::max);
    long listed =
        composition.counts().stream().mapToLong(count -> count.people().min()).sum()
            + composition.notStated().map(Count::min).orElse(0L);
    if (composition.exclusive() && all.isPresent() && all.get() < listed) {
      throw Checks.invalid(
          Checks.place("people"),
          programme.people().get(),
          ViolationKind.BELOW_OTHER,
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
    for (Part part : ofActivities.getOrDefault(characteristic, List.of())) {
      String place =
          Checks.place("activities", part.activity(), "compositions", part.index(), "counts");
      Breakdown.checkKnown(part.composition().counts(), beside, place);
      found.add(part.composition());
    }
    int without = programme.activities().size() - found.size();
    boolean isWhole = without == 0 && !found.isEmpty() && programme.keeps(Register.ACTIVITIES);
    Count absent = programme.keeps(Register.ATTENDANCE) ? Count.ZERO : Count.atLeast(0);
    return new Breakdown(
        characteristic,
        found.stream().allMatch(Composition::exclusive),
        counts(found, isWhole ? Count.ZERO : Count.atLeast(0), absent),
        isWhole ? absent : Count.atLeast(0),
        notStated(found, isWhole),
        without > 0 && !found.isEmpty()
            ? List.of(new LeftOut("activities without a count by this characteristic", without))
            : List.of());
  }

  /**
   * People by category over all activities.
   *
   * @param rest how many there were at activities that are not among these
   * @param absent how many there were of a category where it is not listed
   */
  private static Map<Category, Count> counts(List<Composition> found, Count rest, Count absent) {
    Map<Category, Count> counts = new LinkedHashMap<>();
    Map<Category, Integer> listed = new HashMap<>();
    for (Composition composition : found) {
      for (HeadCount count : composition.counts()) {
        counts.merge(count.category(), rest.union(count.people()), Count::union);
        listed.merge(count.category(), 1, Integer::sum);
      }
    }
    counts.replaceAll(
        (category, sum) ->
            listed.getOrDefault(category, 0) < found.size() ? sum.union(absent) : sum);
    return counts;
  }

  /** At most those of all activities; one who did not say at one may have said at another. */
  private static Optional<Count> notStated(List<Composition> found, boolean isWhole) {
    boolean isKnown = isWhole && found.stream().allMatch(one -> one.notStated().isPresent());
    if (!isKnown) {
      return Optional.empty();
    }
    Count all = found.stream().map(one -> one.notStated().get()).reduce(Count.ZERO, Count::plus);
    return Optional.of(new Count(0, all.max()));
  }
}
