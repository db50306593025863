package org.involvement.scoring.level;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.involvement.framework.LevelId;
import org.involvement.framework.Scale;

/**
 * How the levels a record supports compare with a promised one.
 *
 * <p>On an ordered scale: less where even the highest level that may be supported is lower, more
 * where the one certainly supported is higher. A level that only a person can say is held against
 * those beside it that facts can: it is missed where not even the next lower one is supported.
 * Levels without order are never less or more.
 */
final class Comparing {
  private final Scale scale;
  private final SupportedLevels supported;
  private final Map<LevelId, Integer> positions = new HashMap<>();

  /** Where the needs of a level are among those that facts can tell. */
  private final Map<LevelId, Integer> needs = new HashMap<>();

  Comparing(Scale scale, SupportedLevels supported) {
    this.scale = scale;
    this.supported = supported;
    scale.levelIds().forEach(level -> positions.put(level, positions.size()));
    for (int i = 0; i < supported.levels().size(); i++) {
      int place = i;
      supported.levels().get(i).levels().forEach(level -> needs.put(level, place));
    }
  }

  Verdict verdict(Promised promised) {
    if (!isComparable(promised)) {
      return Verdict.CANNOT_TELL;
    }
    if (!supported.ordered()) {
      return supported.least().containsAll(needed(promised))
          ? Verdict.AS_PROMISED
          : Verdict.CANNOT_TELL;
    }
    return verdict(promised.levels().get(0));
  }

  /** Whether the promised level, or one above it, is certainly supported. */
  boolean isAtLeast(Promised promised) {
    int least = supported.leastIndex();
    if (!isComparable(promised) || !supported.ordered() || least < 0) {
      return false;
    }
    int needed = position(promised.levels().get(0));
    return supported.levels().get(least).levels().stream()
        .allMatch(level -> position(level) >= needed);
  }

  /** The levels that have to be supported: all, where they are no alternatives. */
  List<LevelId> needed(Promised promised) {
    return scale.allMustHold() ? scale.levelIds() : promised.levels();
  }

  /** The needs of a promised level that facts can tell; of the next lower one that has any. */
  List<LevelSupport> needs(LevelId promised) {
    Integer own = needs.get(promised);
    if (own != null) {
      return List.of(supported.levels().get(own));
    }
    if (!supported.ordered()) {
      return List.of();
    }
    return supported.levels().stream()
        .filter(level -> isBelow(level, promised))
        .reduce((lower, higher) -> higher)
        .stream()
        .toList();
  }

  boolean isTold(LevelId promised) {
    return needs.containsKey(promised);
  }

  int position(LevelId level) {
    return positions.getOrDefault(level, -1);
  }

  private boolean isComparable(Promised promised) {
    return !promised.promises().isEmpty() && !promised.isContradicted() && supported.isAssessable();
  }

  private Verdict verdict(LevelId promised) {
    int most = supported.mostIndex();
    int least = supported.leastIndex();
    int needed =
        needs(promised).stream().mapToInt(supported.levels()::indexOf).findFirst().orElse(-1);
    if (most < needed) {
      return Verdict.LESS_SHARED;
    }
    if (least >= 0 && isAbove(supported.levels().get(least), promised)) {
      return Verdict.MORE_SHARED;
    }
    return supported.isCertain() && supported.least().equals(List.of(promised))
        ? Verdict.AS_PROMISED
        : Verdict.CANNOT_TELL;
  }

  private boolean isBelow(LevelSupport level, LevelId promised) {
    return level.levels().stream().allMatch(one -> position(one) < position(promised));
  }

  private boolean isAbove(LevelSupport level, LevelId promised) {
    return level.levels().stream().allMatch(one -> position(one) > position(promised));
  }
}
