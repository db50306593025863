package org.involvement.scoring.level;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.involvement.internal.LevelWords;
import org.involvement.scoring.known.Truth;
import org.involvement.value.Basis;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * The levels that a record would support, such as 'engagement to co-design, according to the
 * organisation: two facts missing'.
 *
 * <p>Nothing is verified by the library: what people state and what a document shows are kept
 * apart. A fact on which they differ is open in the whole record. What the record itself holds is
 * on no one's word, and counts in all three, unless an account that counts there says otherwise.
 *
 * @param levels by the whole record
 * @param stated by what people say alone: the organisation, contributors, both together, or an
 *     independent observer
 * @param documented by what documents show alone
 */
public record Recorded(SupportedLevels levels, SupportedLevels stated, SupportedLevels documented) {
  /**
   * Checks that all is there.
   *
   * @throws InvalidValueException if a part is missing
   */
  public Recorded {
    Checks.required(levels, "recorded.levels");
    Checks.required(stated, "recorded.stated");
    Checks.required(documented, "recorded.documented");
  }

  /** {@return on whose word those facts are known that levels need} */
  public Set<Basis> bases() {
    Set<Basis> bases = EnumSet.noneOf(Basis.class);
    for (LevelSupport level : levels.levels()) {
      for (LevelFact fact : level.facts()) {
        bases.addAll(fact.truth() == Truth.UNKNOWN ? Set.of() : fact.bases());
      }
    }
    return Collections.unmodifiableSet(bases);
  }

  @Override
  public String toString() {
    List<String> missing = levels.missing();
    return levels
        + LevelWords.accordingTo(bases())
        + (missing.isEmpty()
            ? ""
            : ": " + LevelWords.number(missing.size(), "fact", "facts") + " missing");
  }
}
