package org.involvement.scoring.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.involvement.engagement.PowerRecord;
import org.involvement.engagement.PracticeRecord;
import org.involvement.engagement.Promise;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Level;
import org.involvement.framework.LevelId;
import org.involvement.framework.Power;
import org.involvement.framework.Practice;
import org.involvement.framework.Scale;
import org.involvement.framework.Stage;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.scoring.Small;
import org.involvement.value.Answer;
import org.involvement.value.Basis;

class LevelPropertiesTest {
  @Property
  void a_level_that_only_a_person_can_say_is_never_inferred(
      @ForAll("programmes") Programme programme, @ForAll("any") Scale scale) {
    LevelAssessment levels = assess(programme, scale);
    Set<LevelId> said =
        scale.levels().stream()
            .filter(level -> level.requirement().isEmpty())
            .map(level -> OwnScale.id(level.id()))
            .collect(Collectors.toSet());
    for (LevelComparison one : all(levels)) {
      for (SupportedLevels supported :
          List.of(one.recorded().levels(), one.recorded().stated(), one.recorded().documented())) {
        assertThat(supported.least()).noneMatch(said::contains);
        assertThat(supported.most()).noneMatch(said::contains);
      }
    }
  }

  @Property
  void levels_without_order_are_never_less_or_more(
      @ForAll("promising") Programme programme, @ForAll("typologies") Scale scale) {
    Programme promised = onScale(programme, scale);
    assertThat(all(assess(promised, scale)))
        .extracting(LevelComparison::verdict)
        .isSubsetOf(Verdict.AS_PROMISED, Verdict.CANNOT_TELL);
  }

  @Property
  void filling_an_unknown_never_widens_what_is_recorded(
      @ForAll("programmes") Programme programme,
      @ForAll("any") Scale scale,
      @ForAll("fillings") Fill fill) {
    Programme filled = fill.fill(programme);
    Statistics.label("filled").collect(!filled.equals(programme));
    List<LevelComparison> before = all(assess(programme, scale));
    List<LevelComparison> after = all(assess(filled, scale));
    Assume.that(before.size() == after.size());
    for (int i = 0; i < before.size(); i++) {
      assertWithin(after.get(i).recorded().levels(), before.get(i).recorded().levels());
    }
  }

  @Property
  void a_verdict_and_its_opposite_change_places_when_promised_and_recorded_do(
      @ForAll("exactPowers") Power recorded, @ForAll("exactPowers") Power promised) {
    Verdict one = verdict(recorded, promised);
    Verdict other = verdict(promised, recorded);
    assertThat(one == Verdict.LESS_SHARED).isEqualTo(other == Verdict.MORE_SHARED);
    assertThat(one == Verdict.AS_PROMISED).isEqualTo(recorded == promised);
    assertThat(one).isNotEqualTo(Verdict.CANNOT_TELL);
  }

  @Property
  void nothing_on_record_is_never_a_broken_promise(
      @ForAll("promising") Programme programme, @ForAll("any") Scale scale) {
    Programme silent =
        onScale(programme, scale)
            .withRegisters(Set.of())
            .withPower(List.of())
            .withPractices(List.of())
            .withContributions(List.of())
            .withActivities(
                programme.activities().stream()
                    .map(one -> one.withPower(List.of()).withPractices(List.of()))
                    .toList());
    assertThat(all(assess(silent, scale)))
        .extracting(LevelComparison::verdict)
        .doesNotContain(Verdict.LESS_SHARED);
  }

  @Property
  void the_order_of_lists_never_changes_what_is_said(
      @ForAll("promising") Programme programme, @ForAll("ofWhole") Scale scale, @ForAll long seed) {
    Programme promised = onScale(programme, scale);
    Random random = new Random(seed);
    Programme shuffled =
        promised
            .withPower(shuffled(promised.power(), random))
            .withPractices(shuffled(promised.practices(), random))
            .withPromises(shuffled(promised.promises(), random))
            .withActivities(shuffled(promised.activities(), random))
            .withContributions(shuffled(promised.contributions(), random));
    assertThat(assess(shuffled, scale)).isEqualTo(assess(promised, scale));
  }

  @Property
  void text_is_at_most_80_columns_wide(
      @ForAll("promising") Programme programme, @ForAll("any") Scale scale) {
    assertThat(assess(onScale(programme, scale), scale).toText().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  /**
   * Something unknown that is filled; a programme that has it already stays as it is. Of stages
   * only those that decide, or never do, whether or not they are on record: another one that is new
   * on record has to hold the level too.
   */
  private record Fill(Stage stage, Power power, Practice practice, Answer answer, Basis basis) {
    Programme fill(Programme programme) {
      PowerRecord say = PowerRecord.ofAll(stage, power, basis);
      PracticeRecord record = PracticeRecord.of(practice, answer, basis);
      boolean isSaid =
          programme.keeps(Register.POWER)
              || says(programme).anyMatch(one -> one.stage().equals(stage))
              || says(programme).anyMatch(one -> one.perspective().isPresent());
      boolean isAnswered =
          programme.practices().stream().anyMatch(one -> one.practice().equals(practice))
              || programme.activities().stream()
                  .flatMap(one -> one.practices().stream())
                  .anyMatch(one -> one.practice().equals(practice));
      return programme
          .withPower(isSaid ? programme.power() : plus(programme.power(), say))
          .withPractices(isAnswered ? programme.practices() : plus(programme.practices(), record));
    }

    private static Stream<PowerRecord> says(Programme programme) {
      return Stream.concat(
          programme.power().stream(),
          programme.activities().stream().flatMap(one -> one.power().stream()));
    }
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return SmallLevels.programmes();
  }

  /** With promises that {@link #onScale} puts on a scale. */
  @Provide
  Arbitrary<Programme> promising() {
    return Combinators.combine(
            SmallLevels.programmes(), Arbitraries.of(Basis.class).list().ofMaxSize(2))
        .as(
            (programme, bases) ->
                programme.withPromises(
                    bases.stream()
                        .map(basis -> Promise.of(LevelId.parse("iap2-spectrum:inform"), basis))
                        .toList()));
  }

  @Provide
  Arbitrary<Scale> ofWhole() {
    return SmallLevels.scales(Scale.Unit.WHOLE, Scale.Kind.values());
  }

  @Provide
  Arbitrary<Scale> any() {
    return Arbitraries.of(Scale.Unit.class)
        .flatMap(unit -> SmallLevels.scales(unit, Scale.Kind.values()));
  }

  @Provide
  Arbitrary<Scale> typologies() {
    return Arbitraries.of(Scale.Unit.class)
        .flatMap(unit -> SmallLevels.scales(unit, Scale.Kind.TYPOLOGY));
  }

  @Provide
  Arbitrary<Fill> fillings() {
    return Combinators.combine(
            Arbitraries.of(Stage.DESIGNING, Stage.EVALUATING),
            Arbitraries.of(SmallLevels.POWERS),
            Arbitraries.of(Small.PAYMENT, Small.PLAIN),
            Arbitraries.of(Answer.YES, Answer.PARTLY, Answer.NO),
            Arbitraries.of(Basis.class))
        .as(Fill::new);
  }

  @Provide
  Arbitrary<Power> exactPowers() {
    return Arbitraries.of(Power.INFORMED, Power.CONSULTED, Power.SHARED);
  }

  private static Verdict verdict(Power recorded, Power promised) {
    Scale scale = OwnScale.ladder(Scale.Unit.WHOLE);
    String level =
        switch (promised) {
          case INFORMED -> "told";
          case CONSULTED -> "asked";
          default -> "joint";
        };
    return assess(
            LevelReadingTest.programme("power")
                .addScales(scale)
                .addPower(PowerRecord.ofAll(Stage.DESIGNING, recorded, Basis.ORGANISATION))
                .promises(OwnScale.promises(level + " by organisation"))
                .build(),
            scale)
        .verdict();
  }

  /** The programme with the scale as its own, and each promise moved to one of its levels. */
  private static Programme onScale(Programme programme, Scale scale) {
    List<Level> levels = scale.levels();
    List<Promise> promises = new ArrayList<>();
    for (Promise promise : programme.promises()) {
      String level = levels.get(promises.size() % levels.size()).id();
      promises.add(promise.withLevel(OwnScale.id(level)));
    }
    return programme.withScales(scale).withPromises(promises);
  }

  private static LevelAssessment assess(Programme programme, Scale scale) {
    return LevelAssessor.of(Frameworks.standard()).assess(programme.withScales(scale), OwnScale.ID);
  }

  private static List<LevelComparison> all(LevelAssessment levels) {
    List<LevelComparison> all = new ArrayList<>(levels.parts());
    all.add(levels.whole());
    return all;
  }

  private static void assertWithin(SupportedLevels narrow, SupportedLevels wide) {
    if (narrow.ordered() && narrow.isAssessable() && wide.isAssessable()) {
      assertThat(narrow.leastIndex()).isGreaterThanOrEqualTo(wide.leastIndex());
      assertThat(narrow.mostIndex()).isLessThanOrEqualTo(wide.mostIndex());
    } else if (!narrow.ordered()) {
      assertThat(narrow.least()).containsAll(wide.least());
      assertThat(wide.most()).containsAll(narrow.most());
    }
  }

  private static <T> List<T> plus(List<T> some, T one) {
    List<T> more = new ArrayList<>(some);
    more.add(one);
    return more;
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }
}
