package org.involvement.scoring.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.involvement.scoring.rule.Fact;

/** Unknown facts of items, as long as they are few enough to be tried. */
public final class Variables {
  /** The largest number of unknown facts that are looked at; of more, a trial would hardly tell. */
  public static final int MOST = 1_000;

  private final Set<Variable> all = new LinkedHashSet<>();
  private boolean tooMany;

  /** Adds a fact of each of some items, unless there are too many. */
  void add(Fact fact, Collection<String> items) {
    tooMany |= items.size() > MOST;
    for (String item : items) {
      if (tooMany) {
        return;
      }
      tooMany = all.add(new Variable(fact, item)) && all.size() > MOST;
    }
  }

  /** Whether there were more than can be tried; then {@link #all} is not complete. */
  boolean areTooMany() {
    return tooMany;
  }

  Set<Variable> all() {
    return all;
  }
}
