package org.involvement.scoring.level;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.involvement.framework.Power;
import org.involvement.framework.Stage;
import org.involvement.internal.LevelWords;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.known.Truth;
import org.involvement.value.Basis;

/**
 * In how many stages people held a power.
 *
 * @param power the power they held at least
 * @param sure the stages in which they did
 * @param perhaps the stages, of those that were looked at, in which they may have
 * @param elsewhere whether they may have in stages of which nothing is said
 * @param bases on whose word it is known
 * @param differing what is said that differs, by stage
 */
record StageCount(
    Power power,
    List<Stage> sure,
    List<Stage> perhaps,
    boolean elsewhere,
    Set<Basis> bases,
    List<String> differing) {

  static StageCount of(PowerFacts facts, Collection<Stage> stages, Power power) {
    List<Stage> sure = new ArrayList<>();
    List<Stage> perhaps = new ArrayList<>();
    Set<Basis> bases = EnumSet.noneOf(Basis.class);
    List<String> differing = new ArrayList<>();
    for (Stage stage : stages) {
      PowerRange held = facts.in(stage);
      Truth truth = held.atLeast(power);
      bases.addAll(held.bases());
      if (truth == Truth.TRUE) {
        sure.add(stage);
      } else if (truth == Truth.UNKNOWN) {
        perhaps.add(stage);
        if (!held.differing().isEmpty()) {
          differing.add(
              LevelWords.quoted(stage) + " (" + String.join(", ", held.differing()) + ")");
        }
      }
    }
    boolean elsewhere = facts.elsewhere().atLeast(power) != Truth.FALSE;
    return new StageCount(power, sure, perhaps, elsewhere, bases, differing);
  }

  /** Whether it was in so many stages; those of which nothing is said have no end. */
  Truth atLeast(long stages) {
    if (sure.size() >= stages) {
      return Truth.TRUE;
    }
    return elsewhere || sure.size() + perhaps.size() >= stages ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** Why it is not known in more; empty where it is. */
  Optional<Gap.Cause> cause() {
    if (!differing.isEmpty()) {
      return Optional.of(Gap.Cause.CONTRADICTED);
    }
    if (!perhaps.isEmpty()) {
      return Optional.of(Gap.Cause.NOT_RECORDED);
    }
    return elsewhere ? Optional.of(Gap.Cause.REGISTER_NOT_KEPT) : Optional.empty();
  }

  /** Such as 'shared in 'designing'', or 'shared in no stage on record'. */
  String inWords() {
    if (!differing.isEmpty()) {
      return LevelWords.differing(differing);
    }
    if (sure.isEmpty() && (elsewhere || !perhaps.isEmpty())) {
      return "not recorded";
    }
    String stages = sure.isEmpty() ? "no stage" : LevelWords.quoted(sure, "and");
    return "so in " + stages + (elsewhere || !perhaps.isEmpty() ? ", perhaps in more" : "");
  }
}
