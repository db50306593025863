package org.involvement.scoring.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.involvement.framework.FactId;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.known.Subject;

/**
 * How many items there are of a kind, and the first ten of them by id. Only these are kept in
 * order: there may be a million.
 */
public final class Examples {
  /** So many are shown of any kind. */
  public static final int MOST = 10;

  private final List<String> first = new ArrayList<>(MOST);
  private long items;

  static Examples of(Collection<String> ids) {
    Examples examples = new Examples();
    examples.addAll(ids);
    return examples;
  }

  void addAll(Collection<String> ids) {
    ids.forEach(this::add);
  }

  void add(String id) {
    items++;
    if (first.size() == MOST) {
      if (id.compareTo(first.get(MOST - 1)) >= 0) {
        return;
      }
      first.remove(MOST - 1);
    }
    int at = Collections.binarySearch(first, id);
    first.add(at < 0 ? -at - 1 : at, id);
  }

  /** Returns a fact that is unknown of these items. */
  Gap gap(FactId fact, Subject subject, Gap.Cause cause) {
    return new Gap(fact, subject, cause, items, first());
  }

  /** How many there are, those that are not among the first ten included. */
  long items() {
    return items;
  }

  List<String> first() {
    return List.copyOf(first);
  }
}
