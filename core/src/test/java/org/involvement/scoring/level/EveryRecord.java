package org.involvement.scoring.level;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.involvement.engagement.Activity;
import org.involvement.engagement.PowerRecord;
import org.involvement.engagement.PracticeRecord;
import org.involvement.framework.Level;
import org.involvement.framework.Power;
import org.involvement.framework.Practice;
import org.involvement.framework.Requirement;
import org.involvement.framework.Scale;
import org.involvement.framework.Stage;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.Answer;

/**
 * Which levels of a scale hold in every completion of the unknown facts of a programme, and which
 * in any, worked out the slow way: each unknown fact takes each value, and the requirements are
 * read anew. Where a register was not kept, there is one more activity than recorded, and there are
 * two more stages, which count where a level needs several.
 */
public final class EveryRecord {
  /** More than shared power is needed by none of the small scales. */
  private static final List<Power> TELLING = List.of(Power.NONE, Power.CONSULTED, Power.SHARED);

  private static final int MORE_STAGES = 2;

  private final Programme programme;
  private final Scale scale;
  private final Optional<Activity> activity;
  private final Set<Optional<Perspective>> whose = new LinkedHashSet<>();

  public final Set<String> always = new LinkedHashSet<>();
  public final Set<String> ever = new LinkedHashSet<>();
  public long tried;

  /** What each unknown fact was asked for in this completion, as digits of an odometer. */
  private final List<String> asked = new ArrayList<>();

  private final Map<String, Integer> digits = new HashMap<>();
  private final Map<String, Integer> bases = new HashMap<>();

  public EveryRecord(Programme programme, Scale scale, Optional<Activity> activity, long most) {
    this.programme = programme;
    this.scale = scale;
    this.activity = activity;
    says()
        .filter(say -> !say.stage().equals(Stage.EVALUATING))
        .map(PowerRecord::perspective)
        .forEach(whose::add);
    if (whose.isEmpty()) {
      whose.add(Optional.empty());
    }
    told().map(Level::id).forEach(always::add);
    do {
      tried++;
      for (Level level : told().toList()) {
        if (holds(level.requirement().orElseThrow())) {
          ever.add(level.id());
        } else {
          always.remove(level.id());
        }
      }
    } while (tried < most && next());
  }

  private Stream<Level> told() {
    return scale.levels().stream().filter(level -> level.requirement().isPresent());
  }

  private Stream<PowerRecord> says() {
    Stream<Activity> within =
        activity.isPresent() ? activity.stream() : programme.activities().stream();
    return Stream.concat(programme.power().stream(), within.flatMap(one -> one.power().stream()));
  }

  /** One of some values: the first that is not yet tried, with all other facts as they are. */
  private <T> T any(String fact, List<T> values) {
    if (!digits.containsKey(fact)) {
      asked.add(fact);
      digits.put(fact, 0);
      bases.put(fact, values.size());
    }
    return values.get(digits.getOrDefault(fact, 0));
  }

  private boolean next() {
    for (String fact : asked) {
      int digit = digits.merge(fact, 1, Integer::sum);
      if (digit < bases.getOrDefault(fact, 0)) {
        return true;
      }
      digits.put(fact, 0);
    }
    return false;
  }

  private boolean holds(Requirement requirement) {
    List<Stage> deciding = SmallLevels.STAGES.stream().filter(this::decides).toList();
    Set<Stage> needed =
        Set.copyOf(requirement.stages().isEmpty() ? deciding : requirement.stages());
    // Of stages there is no end, and in each of them people held no power at least.
    boolean anyPower = requirement.power() == Power.NONE;
    boolean holds = anyPower || needed.stream().allMatch(stage -> isHeld(requirement, stage));
    Set<Stage> counted = new LinkedHashSet<>(needed);
    counted.addAll(deciding);
    for (int i = 0; i < MORE_STAGES; i++) {
      counted.add(Stage.of("more-" + i));
    }
    long held = counted.stream().filter(stage -> isHeld(requirement, stage)).count();
    holds &= anyPower || held >= requirement.leastStages().orElse(1L);
    for (Practice practice : requirement.practices()) {
      Answer answer = answer(practice);
      holds &= answer.equals(Answer.YES) || answer instanceof Answer.DoesNotApply;
    }
    return holds;
  }

  /**
   * Whether a level that names no stage has to hold in this one: never in evaluating; at an
   * activity that names another, in those that it names; otherwise in designing and in those on
   * record.
   */
  private boolean decides(Stage stage) {
    List<Stage> own =
        activity.map(Activity::power).orElse(List.of()).stream()
            .map(PowerRecord::stage)
            .filter(one -> !one.equals(Stage.EVALUATING))
            .toList();
    if (stage.equals(Stage.EVALUATING) || !own.isEmpty()) {
      return own.contains(stage);
    }
    return stage.equals(Stage.DESIGNING) || says().anyMatch(say -> say.stage().equals(stage));
  }

  private boolean isHeld(Requirement requirement, Stage stage) {
    return power(stage).compareTo(requirement.power()) >= 0;
  }

  private Power power(Stage stage) {
    return whose.stream().map(people -> power(stage, people)).min(Power::compareTo).orElseThrow();
  }

  private Power power(Stage stage, Optional<Perspective> people) {
    String fact = stage + " " + people;
    List<PowerRecord> own = said(activity.map(Activity::power).orElse(List.of()), stage, people);
    List<PowerRecord> whole = said(programme.power(), stage, people);
    if (!own.isEmpty() || !whole.isEmpty() || activity.isPresent()) {
      return power(fact, own.isEmpty() ? whole : own);
    }
    List<Power> each = new ArrayList<>();
    boolean said = false;
    for (Activity one : programme.activities()) {
      List<PowerRecord> there = said(one.power(), stage, people);
      said |= !there.isEmpty();
      each.add(power(fact + one.id(), there));
    }
    if (!said || !programme.keeps(Register.ACTIVITIES)) {
      each.add(power(fact, List.of()));
    }
    return each.stream().max(Power::compareTo).orElseThrow();
  }

  private Power power(String fact, List<PowerRecord> says) {
    List<Power> said = says.stream().map(PowerRecord::power).distinct().toList();
    if (said.size() == 1) {
      return said.get(0);
    }
    return said.isEmpty() && programme.keeps(Register.POWER) ? Power.NONE : any(fact, TELLING);
  }

  private static List<PowerRecord> said(
      List<PowerRecord> says, Stage stage, Optional<Perspective> people) {
    List<PowerRecord> there = says.stream().filter(say -> say.stage().equals(stage)).toList();
    List<PowerRecord> theirs =
        there.stream().filter(say -> say.perspective().equals(people)).toList();
    return theirs.isEmpty()
        ? there.stream().filter(say -> say.perspective().isEmpty()).toList()
        : theirs;
  }

  private Answer answer(Practice practice) {
    List<PracticeRecord> own = of(practice, activity.map(Activity::practices).orElse(List.of()));
    List<PracticeRecord> whole = of(practice, programme.practices());
    if (!own.isEmpty() || !whole.isEmpty() || activity.isPresent()) {
      return answer(practice.value(), own.isEmpty() ? whole : own);
    }
    List<Answer> each = new ArrayList<>();
    boolean answered = false;
    for (Activity one : programme.activities()) {
      List<PracticeRecord> there = of(practice, one.practices());
      answered |= !there.isEmpty();
      each.add(answer(practice.value() + one.id(), there));
    }
    if (!answered || !programme.keeps(Register.ACTIVITIES)) {
      each.add(answer(practice.value(), List.of()));
    }
    return each.contains(Answer.NO) || each.contains(Answer.PARTLY) ? Answer.NO : Answer.YES;
  }

  private Answer answer(String fact, List<PracticeRecord> records) {
    List<Answer> said =
        records.stream()
            .map(PracticeRecord::answer)
            .filter(answer -> !answer.equals(Answer.PREFER_NOT_TO_SAY))
            .distinct()
            .toList();
    return said.size() == 1
        ? said.get(0)
        : any(fact, List.of(Answer.YES, Answer.PARTLY, Answer.NO));
  }

  private static List<PracticeRecord> of(Practice practice, List<PracticeRecord> records) {
    return records.stream().filter(record -> record.practice().equals(practice)).toList();
  }
}
