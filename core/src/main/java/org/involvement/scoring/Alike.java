package org.involvement.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Items by what their facts read: a tree with a level for each fact and a branch for each reading,
 * of which there are few. Items of which all facts read alike come to one leaf.
 */
final class Alike {
  /** Most readings are constants, of which there are few: these are found without a hash. */
  private static final int FEW = 8;

  private final List<Reading> readings = new ArrayList<>();
  private final List<Alike> branches = new ArrayList<>();
  private final Map<Reading, Alike> found = new HashMap<>();
  private final Subject subject;
  private final List<Object> items = new ArrayList<>();
  private List<String> ids = List.of();

  Alike(Subject subject) {
    this.subject = subject;
  }

  /** The branch of a reading, which is made if it is new. */
  @SuppressWarnings("ReferenceEquality")
  Alike branch(Reading reading) {
    for (int i = 0; i < Math.min(FEW, readings.size()); i++) {
      if (readings.get(i) == reading) {
        return branches.get(i);
      }
    }
    return found.computeIfAbsent(reading, this::add);
  }

  private Alike add(Reading reading) {
    Alike branch = new Alike(subject);
    readings.add(reading);
    branches.add(branch);
    return branch;
  }

  void add(Object item) {
    items.add(item);
  }

  /** How many items read so. */
  int size() {
    return items.size();
  }

  /** Which these are, looked up when first asked for: of most leaves nobody asks. */
  List<String> ids() {
    if (ids.isEmpty()) {
      ids = items.stream().map(subject::id).toList();
    }
    return ids;
  }

  /** Visits each leaf with its readings, in a list that is used again for the next. */
  void each(BiConsumer<List<Reading>, Alike> visit) {
    each(new ArrayList<>(), visit);
  }

  private void each(List<Reading> path, BiConsumer<List<Reading>, Alike> visit) {
    if (!items.isEmpty()) {
      visit.accept(path, this);
    }
    for (int i = 0; i < branches.size(); i++) {
      path.add(readings.get(i));
      branches.get(i).each(path, visit);
      path.remove(path.size() - 1);
    }
  }
}
