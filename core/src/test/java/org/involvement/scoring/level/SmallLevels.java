package org.involvement.scoring.level;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.involvement.engagement.Activity;
import org.involvement.engagement.PowerRecord;
import org.involvement.framework.Level;
import org.involvement.framework.Power;
import org.involvement.framework.Requirement;
import org.involvement.framework.Scale;
import org.involvement.framework.Stage;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.scoring.Small;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.Basis;

/** Programmes and scales so small that every completion of their unknown facts can be tried. */
public final class SmallLevels {
  public static final List<Stage> STAGES =
      List.of(Stage.DESIGNING, Stage.DELIVERING, Stage.EVALUATING);
  public static final Perspective CARER = Perspective.CARER;
  public static final List<Power> POWERS =
      List.of(Power.NONE, Power.CONSULTED, Power.SHARED, Power.DELEGATED);

  private SmallLevels() {}

  /** What is recorded, with a promise on the small scales; practices and contributions as Small. */
  public static Arbitrary<Programme> programmes() {
    return Combinators.combine(
            Small.programmes(),
            says().list().ofMaxSize(3),
            says().list().ofMaxSize(2).list().ofSize(2),
            Arbitraries.of(Register.class).set())
        .as(SmallLevels::programme);
  }

  /** Scales with levels that only a person can say among them. */
  public static Arbitrary<Scale> scales(Scale.Unit unit, Scale.Kind... kinds) {
    return Combinators.combine(
            Arbitraries.of(kinds), requirements().optional(0.8).list().ofMinSize(1).ofMaxSize(4))
        .as((kind, requirements) -> scale(kind, unit, requirements));
  }

  public static Arbitrary<PowerRecord> says() {
    return Builders.withBuilder(() -> PowerRecord.builder())
        .use(Arbitraries.of(STAGES))
        .in((say, stage) -> say.stage(stage))
        .use(Arbitraries.of(CARER).optional(0.3))
        .in((say, people) -> say.perspective(people))
        .use(Arbitraries.of(POWERS))
        .in((say, power) -> say.power(power))
        .use(Arbitraries.of(Basis.class))
        .in((say, basis) -> say.basis(basis))
        .build(say -> say.build());
  }

  private static Programme programme(
      Programme small,
      List<PowerRecord> power,
      List<List<PowerRecord>> ofActivities,
      Set<Register> registers) {
    List<Activity> activities = new ArrayList<>();
    for (int i = 0; i < small.activities().size(); i++) {
      activities.add(small.activities().get(i).withPower(ofActivities.get(i)));
    }
    return small
        .withPower(power)
        .withActivities(activities)
        .withRegisters(KeptRegister.throughout(registers));
  }

  private static Arbitrary<Requirement> requirements() {
    return Builders.withBuilder(() -> Requirement.builder())
        .use(Arbitraries.of(Power.NONE, Power.CONSULTED, Power.SHARED))
        .in((requirement, power) -> requirement.power(power))
        .use(Arbitraries.of(STAGES).set().ofMaxSize(2))
        .in(
            (requirement, stages) ->
                requirement.stages(STAGES.stream().filter(stages::contains).toList()))
        .use(Arbitraries.longs().between(1, 2).optional(0.4))
        .in((requirement, leastStages) -> requirement.leastStages(leastStages))
        .use(Arbitraries.of(Small.PAYMENT, Small.PLAIN).set().ofMaxSize(1))
        .in((requirement, practices) -> requirement.practices(practices))
        .build(requirement -> requirement.build());
  }

  private static Scale scale(
      Scale.Kind kind, Scale.Unit unit, List<Optional<Requirement>> requirements) {
    List<Level> levels = new ArrayList<>();
    Optional<Requirement> lower = Optional.empty();
    for (Optional<Requirement> own : requirements) {
      Optional<Requirement> needed = own;
      if (own.isPresent() && kind != Scale.Kind.TYPOLOGY) {
        needed = Optional.of(lower.map(least -> both(least, own.get())).orElse(own.get()));
        lower = needed;
      }
      levels.add(Level.of("level-" + levels.size(), "Level").withRequirement(needed));
    }
    return OwnScale.of(kind, unit, levels.toArray(new Level[0]));
  }

  private static Requirement both(Requirement one, Requirement other) {
    return Requirement.builder()
        .power(one.power().compareTo(other.power()) > 0 ? one.power() : other.power())
        .stages(union(one.stages(), other.stages()))
        .leastStages(Math.max(one.leastStages().orElse(1L), other.leastStages().orElse(1L)))
        .practices(union(one.practices(), other.practices()))
        .build();
  }

  private static <T> Set<T> union(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).collect(toCollection(LinkedHashSet::new));
  }
}
