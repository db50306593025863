package org.involvement.scoring.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.involvement.scoring.level.Assessed.assess;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.involvement.engagement.Activity;
import org.involvement.framework.Level;
import org.involvement.framework.LevelId;
import org.involvement.framework.Scale;
import org.involvement.programme.Programme;
import org.involvement.scoring.known.Truth;

/** The levels on record, held against those of every completion of the unknown facts. */
class LevelCompletionsTest {
  private static final long MOST_COMPLETIONS = 1_000;

  @Property
  void what_is_recorded_of_the_whole_is_what_every_completion_supports(
      @ForAll("programmes") Programme programme, @ForAll("ofWhole") Scale scale) {
    SupportedLevels supported = assess(programme, scale).recorded().levels();
    check(supported, new EveryRecord(programme, scale, Optional.empty(), MOST_COMPLETIONS), scale);
  }

  @Property
  void what_is_recorded_of_an_activity_is_what_every_completion_supports(
      @ForAll("programmes") Programme programme, @ForAll("ofActivities") Scale scale) {
    List<LevelComparison> parts = assess(programme, scale).parts();
    for (int i = 0; i < parts.size(); i++) {
      Optional<Activity> activity = Optional.of(programme.activities().get(i));
      check(
          parts.get(i).recorded().levels(),
          new EveryRecord(programme, scale, activity, MOST_COMPLETIONS),
          scale);
    }
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return SmallLevels.programmes();
  }

  @Provide
  Arbitrary<Scale> ofWhole() {
    return SmallLevels.scales(Scale.Unit.WHOLE, Scale.Kind.values());
  }

  @Provide
  Arbitrary<Scale> ofActivities() {
    return SmallLevels.scales(Scale.Unit.ACTIVITY, Scale.Kind.values());
  }

  private static void check(SupportedLevels supported, EveryRecord every, Scale scale) {
    Assume.that(every.tried < MOST_COMPLETIONS);
    Statistics.label("open").collect(!every.always.equals(every.ever));
    for (LevelSupport level : supported.levels()) {
      for (LevelId id : level.levels()) {
        assertThat(every.always.contains(id.level())).isEqualTo(level.truth() == Truth.TRUE);
        assertThat(every.ever.contains(id.level())).isEqualTo(level.truth() != Truth.FALSE);
      }
    }
    if (supported.ordered()) {
      // Among them, because what needs the same stands together.
      assertThat(highest(scale, every.always)).isIn(orNone(supported.least()));
      assertThat(highest(scale, every.ever)).isIn(orNone(supported.most()));
    }
  }

  private static String highest(Scale scale, Set<String> levels) {
    return scale.levels().stream()
        .map(Level::id)
        .filter(levels::contains)
        .reduce((lower, higher) -> higher)
        .orElse("none");
  }

  private static List<String> orNone(List<LevelId> levels) {
    return levels.isEmpty() ? List.of("none") : levels.stream().map(LevelId::level).toList();
  }
}
