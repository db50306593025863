package org.involvement.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import org.involvement.value.ViolationKind;

/** Replays the steps of a contribution in the order in which they count, and checks each one. */
final class StepSequence {
  private static final List<StepFlag> FLAGS = List.of(StepFlag.values());

  private final PartialDate raised;
  private final List<Step> recorded;

  /** The indexes of the steps that count, in the order in which they do. */
  private final List<Integer> counting;

  /** What stands at the end. */
  private StepFlags standing = StepFlags.NONE;

  private StepSequence(PartialDate raised, List<Step> recorded) {
    this.raised = raised;
    this.recorded = recorded;
    boolean[] undone = undone();
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < recorded.size(); i++) {
      if (!undone[i] && !(recorded.get(i) instanceof Step.Corrected)) {
        left.add(i);
      }
    }
    counting = EffectiveOrder.of(recorded, left);
    for (int at = 0; at < counting.size(); at++) {
      follow(at);
    }
  }

  /** Checks that every step is legal. */
  static void check(PartialDate raised, List<Step> recorded) {
    if (!isLegalAsRecorded(raised, recorded)) {
      StepSequence unused = new StepSequence(raised, recorded);
    }
  }

  /**
   * Whether nothing was corrected, all is recorded in the order that counts, and every step is
   * legal. Most histories are so, and there are so many that nothing is to be made in order to
   * know.
   */
  private static boolean isLegalAsRecorded(PartialDate raised, List<Step> recorded) {
    int standing = StepFlags.NONE.bits();
    LocalDate first = raised.earliest();
    for (int i = 0; i < recorded.size(); i++) {
      Step step = recorded.get(i);
      PartialDate day = step.day();
      StepRule rule = StepRule.of(step);
      if (step instanceof Step.Corrected
          || day.latest().isBefore(first)
          || !rule.allowsAfter(standing)) {
        return false;
      }
      standing = rule.after(standing);
      first = day.earliest().isAfter(first) ? day.earliest() : first;
    }
    return true;
  }

  /** Whether every step is legal. */
  static boolean isLegal(PartialDate raised, List<Step> recorded) {
    try {
      check(raised, recorded);
      return true;
    } catch (InvalidValueException e) {
      return false;
    }
  }

  /** The steps of a legal history that count, in the order in which they do. */
  static List<Step> counting(PartialDate raised, List<Step> recorded) {
    return isPlain(recorded)
        ? recorded
        : new StepSequence(raised, recorded).counting.stream().map(recorded::get).toList();
  }

  /** The indexes of the steps of a legal history that count, in the order in which they do. */
  static List<Integer> order(PartialDate raised, List<Step> recorded) {
    return new StepSequence(raised, recorded).counting;
  }

  /** Whether nothing was corrected and all is recorded in the order that counts, as most are. */
  private static boolean isPlain(List<Step> recorded) {
    LocalDate first = LocalDate.MIN;
    for (int i = 0; i < recorded.size(); i++) {
      Step step = recorded.get(i);
      PartialDate day = step.day();
      if (step instanceof Step.Corrected || day.latest().isBefore(first)) {
        return false;
      }
      first = day.earliest().isAfter(first) ? day.earliest() : first;
    }
    return true;
  }

  private boolean[] undone() {
    boolean[] undone = new boolean[recorded.size()];
    for (int i = 0; i < recorded.size(); i++) {
      Step step = recorded.get(i);
      if (step.day().isSurelyBefore(raised)) {
        throw illegal(i, ViolationKind.BELOW_OTHER, "is before it was raised" + on(raised));
      }
      if (step instanceof Step.Corrected corrected) {
        undone[correctedBy(i, corrected, undone)] = true;
      }
    }
    return undone;
  }

  private int correctedBy(int at, Step.Corrected corrected, boolean[] undone) {
    if (corrected.step() >= at) {
      throw illegal(
          at,
          ViolationKind.UNKNOWN,
          "names step " + corrected.step() + ", which was not recorded before it");
    }
    int target = (int) corrected.step();
    if (recorded.get(target) instanceof Step.Corrected) {
      throw illegal(
          at,
          ViolationKind.ILLEGAL_ORDER,
          "undoes " + name(target) + ": record the step it undid again instead");
    }
    if (undone[target]) {
      throw illegal(
          at, ViolationKind.REPEATED, "undoes " + name(target) + ", which is undone already");
    }
    return target;
  }

  private void follow(int at) {
    int index = counting.get(at);
    StepRule rule = StepRule.of(recorded.get(index));
    StepFlags forbidden = standing.and(rule.forbids());
    if (!forbidden.isEmpty()) {
      StepFlag flag = FLAGS.stream().filter(forbidden::contains).findFirst().orElseThrow();
      int earlier = setter(flag, at);
      throw illegal(
          index,
          ViolationKind.ILLEGAL_ORDER,
          "follows " + name(earlier) + ": " + wayOut(rule, earlier, flag));
    }
    if (!rule.allowsAfter(standing.bits())) {
      String before = at == 0 ? "raised" + on(raised) : name(counting.get(at - 1));
      throw illegal(
          index,
          ViolationKind.ILLEGAL_ORDER,
          "follows " + before + ": " + rule.name() + " needs " + needed(rule));
    }
    standing = new StepFlags(rule.after(standing.bits()));
  }

  /** The index of the recorded step that set what stands before a step. */
  private int setter(StepFlag flag, int before) {
    int at = before - 1;
    while (!StepRule.of(recorded.get(counting.get(at))).sets().contains(flag)) {
      at--;
    }
    return counting.get(at);
  }

  private String wayOut(StepRule rule, int earlier, StepFlag flag) {
    String move = StepRule.of(recorded.get(earlier)).name() + " → " + rule.name();
    return switch (flag) {
      case DECIDED, WITHDRAWN -> move + " needs 'reopened' between them";
      case ACKNOWLEDGED, CONSIDERED -> move + " is not legal: it happens once";
      case MOVED ->
          move + " is not legal, after it come only 'fed-back', 'contributor-view' and 'corrected'";
    };
  }

  private static String needed(StepRule rule) {
    return rule.needs().contains(StepFlag.WITHDRAWN)
        ? "'decided' or 'withdrawn' before it"
        : "'decided' before it, since it was raised or reopened";
  }

  private InvalidValueException illegal(int index, ViolationKind kind, String rule) {
    return new InvalidValueException(
        "contribution", List.of("steps", Integer.toString(index)), dated(index), kind, rule);
  }

  private String name(int index) {
    return "steps[" + index + "] " + dated(index);
  }

  private String dated(int index) {
    Step step = recorded.get(index);
    return StepRule.of(step).name() + on(step.day());
  }

  private static String on(PartialDate day) {
    return !day.isKnown() ? "" : (day.isExact() ? " on " : " in ") + day;
  }
}
