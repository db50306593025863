package org.involvement.scoring.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.involvement.framework.Frameworks;
import org.involvement.framework.LevelId;
import org.involvement.framework.Mapping;
import org.involvement.framework.Relation;
import org.involvement.framework.Scale;
import org.involvement.framework.Stage;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.known.Truth;
import org.involvement.value.ActivityId;
import org.involvement.value.Basis;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

/** What the records of an assessment refuse, and how they print. */
@Fast
class LevelRecordsTest {
  private static final LevelFact FACT =
      LevelFact.builder()
          .about("power in 'designing'")
          .needed("at least shared")
          .found("not recorded")
          .truth(Truth.UNKNOWN)
          .cause(Gap.Cause.NOT_RECORDED)
          .build();

  @Test
  void a_fact_is_missing_unless_it_is_withheld_or_in_dispute_or_known() {
    assertThat(FACT.isMissing()).isTrue();
    assertThat(FACT.withCause(Gap.Cause.REGISTER_NOT_KEPT).isMissing()).isTrue();
    assertThat(FACT.withCause(Gap.Cause.WITHHELD).isMissing()).isFalse();
    assertThat(FACT.withCause(Gap.Cause.CONTRADICTED).isMissing()).isFalse();
    assertThat(FACT.withCause(Optional.empty()).isMissing()).isFalse();
    assertThat(FACT)
        .hasToString("power in 'designing' needs to be at least shared: it is not recorded");
  }

  @Test
  void facts_of_several_bases_are_on_the_word_of_each() {
    LevelFact known = FACT.withTruth(Truth.TRUE).withCause(Optional.empty());
    SupportedLevels levels =
        new SupportedLevels(
            true,
            List.of(
                level(
                    "told",
                    Truth.TRUE,
                    known.withBases(Basis.DOCUMENT),
                    known.withBases(Basis.CONTRIBUTORS)),
                level("joint", Truth.UNKNOWN, FACT.withBases(Basis.ORGANISATION))));
    Recorded recorded = new Recorded(levels, levels, levels);
    assertThat(recorded.bases()).isEqualTo(Set.of(Basis.CONTRIBUTORS, Basis.DOCUMENT));
    assertThat(recorded)
        .hasToString("told to joint, according to contributors and a document: one fact missing");
  }

  @Test
  void levels_without_order_are_listed() {
    SupportedLevels none =
        new SupportedLevels(
            false, List.of(level("told", Truth.FALSE), level("joint", Truth.FALSE)));
    assertThat(none).hasToString("none");
    assertThat(none.isCertain()).isTrue();
    SupportedLevels perhaps =
        new SupportedLevels(
            false,
            List.of(
                level("a", Truth.TRUE),
                level("b", Truth.TRUE),
                level("c", Truth.UNKNOWN),
                level("d", Truth.FALSE),
                level("e", Truth.UNKNOWN)));
    assertThat(perhaps).hasToString("a and b, perhaps c and e");
    assertThat(perhaps.isCertain()).isFalse();
  }

  @Test
  void parts_that_do_not_fit_are_refused() {
    refused(
        () -> new LevelSupport(List.of(), Truth.TRUE, List.of()), "levelSupport.levels is empty");
    refused(
        () -> new LevelSupport(OwnScale.ids("told told"), Truth.TRUE, List.of()),
        "levelSupport.levels[1] own:told stands at levels[0] already");
    Experienced.Rated rated = new Experienced.Rated(OwnScale.id("told"), Count.of(1));
    refused(
        () -> new Experienced(List.of(rated, rated), Optional.empty()),
        "experienced.rated[1] own:told stands at rated[0] already");
    Mapping mapping =
        Mapping.judged(LevelId.parse("iap2-spectrum:inform"), Relation.CLOSE, OwnScale.id("told"));
    refused(
        () ->
            new Promised.CountedPromise(OwnScale.id("joint"), Basis.DOCUMENT, Optional.of(mapping)),
        "counted.mapping iap2-spectrum:inform close own:told does not lead to own:joint");
    refused(() -> FACT.withAbout(" "), "levelFact.about is blank");
  }

  @Test
  void a_place_is_an_activity_or_a_stage_or_the_whole_work() {
    LevelComparison whole =
        LevelAssessor.of(Frameworks.standard().with(OwnScale.ladder(Scale.Unit.WHOLE)))
            .assess(LevelReadingTest.programme("").build(), OwnScale.ID)
            .whole();
    LevelComparison activity = whole.withActivity(ActivityId.of("workshop"));
    assertThat(whole.place()).isEqualTo("whole work");
    assertThat(activity.place()).isEqualTo("workshop");
    assertThat(whole.withStage(Stage.DESIGNING).place()).isEqualTo("designing");
    refused(
        () -> activity.withStage(Stage.DESIGNING),
        "levelComparison.stage designing stands beside an activity");
  }

  private static LevelSupport level(String id, Truth truth, LevelFact... facts) {
    return new LevelSupport(OwnScale.ids(id), truth, List.of(facts));
  }

  private static void refused(ThrowingCallable making, String message) {
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(making).withMessage(message);
  }
}
