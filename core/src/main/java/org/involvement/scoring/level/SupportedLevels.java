package org.involvement.scoring.level;

import java.util.ArrayList;
import java.util.List;
import org.involvement.framework.LevelId;
import org.involvement.internal.LevelWords;
import org.involvement.scoring.known.Truth;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * The levels of a scale that a record supports, such as 'engagement to co-design'.
 *
 * <p>On an ordered scale a range: from the highest level that is certainly supported to the highest
 * that may be, whatever the unknown facts turn out to be. Of a typology, whose levels have no
 * order, all that are certainly supported and all that may be. Levels that only a person can say
 * are never among them.
 *
 * @param ordered whether the scale has an order
 * @param levels every level that facts can support, from low to high where they are ordered; empty
 *     where the scale has none, or where there was nothing to assess
 */
public record SupportedLevels(boolean ordered, List<LevelSupport> levels) {
  /**
   * Checks the levels.
   *
   * @throws InvalidValueException if one is missing
   */
  public SupportedLevels {
    levels = Checks.list(levels, "supportedLevels.levels");
  }

  /**
   * {@return whether facts can say anything: not where every level depends on intent or quality}
   */
  public boolean isAssessable() {
    return !levels.isEmpty();
  }

  /**
   * {@return the highest level that is certainly supported; of a typology, all that are} Several
   * levels of an ordered scale are those that facts cannot separate; none means that it may be
   * below the lowest.
   */
  public List<LevelId> least() {
    return supported(false);
  }

  /**
   * {@return the highest level that may be supported; of a typology, all that may be} None means,
   * on an ordered scale, that it is certainly below the lowest.
   */
  public List<LevelId> most() {
    return supported(true);
  }

  /** {@return whether nothing is left open} */
  public boolean isCertain() {
    return least().equals(most());
  }

  /**
   * {@return what would have to be found out to leave nothing open, such as 'power in designing'}
   */
  public List<String> missing() {
    return levels.stream()
        .filter(level -> level.truth() == Truth.UNKNOWN)
        .flatMap(level -> level.facts().stream())
        .filter(LevelFact::isMissing)
        .map(LevelFact::missing)
        .distinct()
        .toList();
  }

  /** {@return the level or the range in words, such as 'below informing to co-design'} */
  @Override
  public String toString() {
    if (!isAssessable()) {
      return "not assessable";
    }
    if (!ordered) {
      List<LevelId> perhaps = new ArrayList<>(most());
      perhaps.removeAll(least());
      String certain = least().isEmpty() ? "none" : LevelWords.list(least(), "and");
      return perhaps.isEmpty() ? certain : certain + ", perhaps " + LevelWords.list(perhaps, "and");
    }
    return isCertain() ? rung(least()) : rung(least()) + " to " + rung(most());
  }

  /** The index of the highest levels that are certainly supported; -1 if below the lowest. */
  int leastIndex() {
    return highest(false);
  }

  /** The index of the highest levels that may be supported; -1 if below the lowest. */
  int mostIndex() {
    return highest(true);
  }

  private List<LevelId> supported(boolean perhaps) {
    if (ordered) {
      int highest = highest(perhaps);
      return highest < 0 ? List.of() : levels.get(highest).levels();
    }
    return levels.stream()
        .filter(level -> isSupported(level, perhaps))
        .flatMap(level -> level.levels().stream())
        .toList();
  }

  private int highest(boolean perhaps) {
    int highest = levels.size() - 1;
    while (highest >= 0 && !isSupported(levels.get(highest), perhaps)) {
      highest--;
    }
    return highest;
  }

  private static boolean isSupported(LevelSupport level, boolean perhaps) {
    return level.truth() == Truth.TRUE || (perhaps && level.truth() == Truth.UNKNOWN);
  }

  private String rung(List<LevelId> together) {
    return together.isEmpty()
        ? "below " + LevelWords.list(levels.get(0).levels(), "or")
        : LevelWords.list(together, "or");
  }
}
