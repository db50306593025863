package org.involvement.scoring.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.involvement.scoring.internal.fact.Reading;

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
  private final List<String> ids = new ArrayList<>();

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
    Alike branch = new Alike();
    readings.add(reading);
    branches.add(branch);
    return branch;
  }

  void add(String id) {
    ids.add(id);
  }

  /** How many items read so. */
  int size() {
    return ids.size();
  }

  /** The ids of the items that read so. */
  List<String> ids() {
    return ids;
  }

  /** Visits each leaf with its readings, in a list that is used again for the next. */
  void each(BiConsumer<List<Reading>, Alike> visit) {
    each(new ArrayList<>(), visit);
  }

  private void each(List<Reading> path, BiConsumer<List<Reading>, Alike> visit) {
    if (!ids.isEmpty()) {
      visit.accept(path, this);
    }
    for (int i = 0; i < branches.size(); i++) {
      path.add(readings.get(i));
      branches.get(i).each(path, visit);
      path.remove(path.size() - 1);
    }
  }
}
