package org.involvement.scoring.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.involvement.scoring.level.Assessed.assess;
import static org.involvement.scoring.level.LevelReadingTest.programme;

import java.time.LocalDate;
import java.util.List;
import org.involvement.engagement.PracticeRecord;
import org.involvement.engagement.Promise;
import org.involvement.feedback.Change;
import org.involvement.feedback.Decision;
import org.involvement.framework.Crosswalk;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Level;
import org.involvement.framework.LevelId;
import org.involvement.framework.Practice;
import org.involvement.framework.Scale;
import org.involvement.programme.Programme;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.ChangeId;
import org.involvement.value.Count;
import org.involvement.value.DecisionId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Fast
class LevelAssessorTest {
  private static final Scale LADDER = OwnScale.ladder(Scale.Unit.WHOLE);

  /** The program of the guide, on a scale with the levels of the TLAP ladder. */
  @Test
  void a_team_asks_whether_the_promise_was_kept() {
    Scale coProduction =
        OwnScale.of(
            Scale.Kind.LADDER,
            Scale.Unit.WHOLE,
            Level.of("coercion", "Coercion"),
            OwnScale.level("informing", "informed"),
            OwnScale.level("engagement", "advised in designing"),
            OwnScale.level("co-design", "shared in designing, yes co-chaired plain-language"),
            OwnScale.level(
                "co-production", "shared in designing delivering, yes co-chaired plain-language"));
    Programme programme =
        programme("")
            .addScales(coProduction)
            .promises(OwnScale.promises("co-production by document"))
            .power(
                OwnScale.says(
                    "designing shared by organisation, delivering consulted by organisation"))
            .ratings(OwnScale.ratings("co-design 5, engagement 7"))
            .people(Count.of(20))
            .build();
    var levels = LevelAssessor.of(Frameworks.standard()).assess(programme, "own");
    assertThat(levels.promised()).hasToString("co-production");
    assertThat(levels.experienced())
        .hasToString("engagement 7, co-design 5; 12 of 20 present answered");
    assertThat(levels.recorded())
        .hasToString("engagement to co-design, according to the organisation: two facts missing");
    assertThat(levels.verdict()).isEqualTo(Verdict.LESS_SHARED);
    assertThat(levels)
        .hasToString(
            "Our own scale: promised co-production; recorded engagement to co-design; less shared"
                + " than promised");
    assertThat(levels.reasons())
        .containsExactly(
            "the record supports at most 'co-design', and 'co-production' was promised",
            "'co-production' needs power in 'delivering' to be at least shared: it is consulted",
            "12 of 12 who answered experienced it as less shared than promised",
            "not known: 'co-chaired', 'plain-language'",
            "by stage: shared in 'designing', consulted in 'delivering'");
    assertThat(levels.toText())
        .isEqualTo(
            """
            Our own scale
            Ours, as known on 2022-03-03
            --------------------------------------------------------------------------------
            Promised     co-production
            Experienced  engagement 7, co-design 5; 12 of 20 present answered
            Recorded     engagement to co-design, according to the organisation: two facts
                         missing
              stated     engagement to co-design
              documented below informing to co-production
            Verdict      less shared than promised
              - the record supports at most 'co-design', and 'co-production' was promised
              - 'co-production' needs power in 'delivering' to be at least shared: it is
                consulted
              - 12 of 12 who answered experienced it as less shared than promised
              - not known: 'co-chaired', 'plain-language'
              - by stage: shared in 'designing', consulted in 'delivering'
            --------------------------------------------------------------------------------
            A ladder: to its author a higher level is better.
            Nothing was verified. Which facts a level needs is our own reading of it; levels
            that depend on intent or quality are never inferred.
            """);
  }

  @Test
  void the_published_ladder_is_assessed_by_its_id() {
    Programme programme =
        programme("")
            .promises(
                List.of(
                    Promise.of(
                        LevelId.parse("tlap-coproduction-ladder:co-production"), Basis.DOCUMENT)))
            .power(
                OwnScale.says(
                    "prioritising advised by organisation, delivering consulted by organisation"))
            .build();
    var levels =
        LevelAssessor.of(Frameworks.standard()).assess(programme, "tlap-coproduction-ladder");
    assertThat(levels.promised()).hasToString("co-production");
    assertThat(levels.recorded())
        .hasToString(
            "below informing to co-design, according to the organisation: one fact missing");
    assertThat(levels.reasons())
        .contains(
            "by stage: advised in 'prioritising', consulted in 'delivering'",
            "not known: power in 'designing'");
    assertThat(levels.verdict()).isEqualTo(Verdict.LESS_SHARED);
  }

  @ParameterizedTest
  @MethodSource
  void every_published_scale_can_be_assessed(Scale scale) {
    Programme programme =
        programme("power contributions")
            .addActivities(OwnScale.activity("one", "designing shared by organisation"))
            .build();
    LevelAssessment levels = LevelAssessor.of(Frameworks.standard()).assess(programme, scale.id());
    assertThat(levels.scale()).isEqualTo(scale);
    assertThat(levels.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(levels.toText()).contains("no promise on this scale is recorded");
  }

  static List<Scale> every_published_scale_can_be_assessed() {
    return Frameworks.standard().scales();
  }

  @Test
  void an_unknown_scale_is_named_with_those_that_are_known() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                LevelAssessor.of(
                        new Frameworks(
                            List.of(LADDER), List.of(), List.of(), new Crosswalk(List.of())))
                    .assess(programme("").addScales(LADDER.withId("another")).build(), "ladder-9"))
        .withMessage("levelAssessor.scale 'ladder-9' is unknown: there is [another, own]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          power | designing shared by organisation    | joint
          power | designing consulted by organisation | asked
          power | designing none by organisation      | below told
          power | ''                                  | below told
                | designing consulted by organisation | asked
                | delivering shared by organisation   | below told to joint
                | ''                                  | below told to joint
          power | designing shared by organisation, designing none by contributors \
          | below told to joint""")
  void the_record_supports_a_level_or_a_range_and_never_one_that_only_a_person_can_say(
      @Nullable String kept, String says, String recorded) {
    Programme programme = programme(kept).power(OwnScale.says(says)).build();
    assertThat(assess(programme, LADDER).recorded().levels()).hasToString(recorded);
  }

  @Test
  void what_is_stated_and_what_a_document_shows_stand_apart() {
    Programme programme =
        programme("power")
            .power(
                OwnScale.says(
                    "designing shared by organisation, managing consulted by document,"
                        + " managing consulted by contributors"))
            .build();
    Recorded recorded = assess(programme, LADDER).recorded();
    assertThat(recorded)
        .hasToString("asked, according to the organisation, contributors and a document");
    assertThat(recorded.stated()).hasToString("asked");
    // A register says that all is recorded, not that a document shows it.
    assertThat(recorded.documented()).hasToString("below told to asked");
  }

  @Test
  void what_both_sides_or_an_observer_say_is_stated() {
    Programme programme =
        programme("power")
            .power(
                OwnScale.says(
                    "designing shared by joint, managing consulted by independent,"
                        + " managing consulted by joint"))
            .build();
    Recorded recorded = assess(programme, LADDER).recorded();
    assertThat(recorded)
        .hasToString("asked, according to both sides together and an independent observer");
    assertThat(recorded.stated()).hasToString("asked");
    assertThat(recorded.documented()).hasToString("below told to joint");
  }

  @Test
  void an_observer_who_says_otherwise_than_both_sides_is_shown() {
    Programme programme =
        programme("power")
            .power(OwnScale.says("designing shared by joint, designing none by independent"))
            .build();
    assertThat(assess(programme, LADDER).reasons())
        .contains(
            "power in 'designing': accounts differ (both sides together say shared, an independent"
                + " observer says none)");
  }

  /** The joint level needs a change that the record holds; a document counts in its own view. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CONTRIBUTORS | below joint to joint | joint                | contributors say no
          DOCUMENT     | joint                | below joint to joint | a document shows no""")
  void a_fact_of_the_record_is_open_where_an_account_that_counts_denies_it(
      Basis basis, String stated, String documented, String said) {
    Scale scale =
        OwnScale.of(
            Scale.Kind.LADDER,
            Scale.Unit.WHOLE,
            OwnScale.level("joint", "none, yes change-attributed"));
    Change change =
        Change.builder()
            .id(ChangeId.of("c"))
            .description(Text.of("A change"))
            .basis(Basis.ORGANISATION)
            .build();
    Programme changed = programme("power").addChanges(change).build();
    assertThat(assess(changed, scale).recorded().levels()).hasToString("joint");
    LevelAssessment levels =
        assess(
            changed.withPractices(
                PracticeRecord.of(Practice.of("change-attributed"), Answer.NO, basis)),
            scale);
    assertThat(levels.recorded().levels()).hasToString("below joint to joint");
    assertThat(levels.recorded().stated()).hasToString(stated);
    assertThat(levels.recorded().documented()).hasToString(documented);
    assertThat(levels.recorded().bases()).isEmpty();
    assertThat(levels.recorded().levels().levels().get(0).facts())
        .extracting(LevelFact::found)
        .containsExactly("accounts differ (the record says yes, " + said + ")");
    assertThat(levels.recorded().levels().missing()).as("to find out").isEmpty();
  }

  /** A fact of each decision holds where it is so of all of them. */
  @Test
  void a_share_that_is_said_denies_that_all_are_so() {
    Scale scale =
        OwnScale.of(
            Scale.Kind.LADDER,
            Scale.Unit.WHOLE,
            OwnScale.level("joint", "none, yes decision-owner-recorded"));
    Decision decision =
        Decision.builder()
            .id(DecisionId.of("d"))
            .day(PartialDate.of(LocalDate.of(2022, 3, 1)))
            .addBy(Perspective.CARER)
            .build();
    Programme decided = programme("decisions").addDecisions(decision).build();
    assertThat(assess(decided, scale).recorded().levels()).hasToString("joint");
    Programme contested =
        decided.withPractices(
            PracticeRecord.of(
                Practice.of("decision-owner-recorded"), Answer.PARTLY, Basis.CONTRIBUTORS));
    assertThat(assess(contested, scale).recorded().levels()).hasToString("below joint to joint");
  }

  @Test
  void that_nothing_is_in_a_kept_register_is_stated_and_no_document_shows_it() {
    Recorded recorded = assess(programme("power"), LADDER).recorded();
    assertThat(recorded.stated()).hasToString("below told");
    assertThat(recorded.documented()).hasToString("below told to joint");
  }

  @Test
  void a_scale_of_which_nothing_can_be_told_is_not_assessable() {
    Scale said = OwnScale.of(Scale.Kind.LADDER, Scale.Unit.WHOLE, Level.of("sham", "Sham"));
    LevelAssessment levels =
        assess(programme("power").promises(OwnScale.promises("sham by document")), said);
    assertThat(levels.recorded()).hasToString("not assessable");
    assertThat(levels.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(levels.reasons())
        .containsExactly("no level of this scale can be told from facts: only a person can say it");
  }

  @Test
  void levels_that_need_the_same_are_returned_together() {
    Scale scale =
        OwnScale.of(
            Scale.Kind.LADDER,
            Scale.Unit.WHOLE,
            OwnScale.level("low", "informed"),
            OwnScale.level("one", "shared in designing managing"),
            OwnScale.level("other", "shared in managing designing"));
    LevelAssessment levels =
        assess(
            programme("")
                .power(OwnScale.says("designing shared by document, managing shared by document"))
                .promises(OwnScale.promises("one by document")),
            scale);
    assertThat(levels.recorded().levels().least()).isEqualTo(OwnScale.ids("one other"));
    assertThat(levels.recorded()).hasToString("one or other, according to a document");
    assertThat(levels.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(levels.reasons())
        .containsExactly(
            "by the record it is one or other, and 'one' was promised",
            "facts cannot separate 'one' and 'other'");
  }

  @Test
  void a_typology_is_classified_and_never_ordered() {
    Scale typology =
        OwnScale.of(
            Scale.Kind.TYPOLOGY,
            Scale.Unit.WHOLE,
            OwnScale.level("steering", "shared in managing"),
            OwnScale.level("delivering", "shared in delivering"),
            OwnScale.level("funding", "shared in commissioning"),
            Level.of("heartfelt", "Heartfelt"));
    var facts =
        programme("")
            .power(
                OwnScale.says(
                    "managing shared by organisation, commissioning none by organisation"))
            .ratings(OwnScale.ratings("funding 3, steering 1"));
    LevelAssessment levels =
        assess(facts.promises(OwnScale.promises("steering by document")), typology);
    assertThat(levels.recorded().levels()).hasToString("steering, perhaps delivering");
    assertThat(levels.verdict()).isEqualTo(Verdict.AS_PROMISED);
    assertThat(levels.reasons())
        .containsExactly(
            "'steering' is supported by the record",
            "3 of 4 who answered experienced it as another level than promised",
            "not known: power in 'delivering'");
    levels =
        assess(
            facts.promises(OwnScale.promises("heartfelt by document, funding by document")),
            typology);
    assertThat(levels.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(levels.reasons())
        .containsExactly(
            "'funding' is not supported by the record",
            "'funding' needs power in 'commissioning' to be at least shared: it is none",
            "'heartfelt' depends on more than facts: only a person can say it",
            "1 of 4 who answered experienced it as another level than promised",
            "not known: power in 'delivering'");
  }

  @ParameterizedTest
  @CsvSource({
    "designing shared by document, CANNOT_TELL",
    "designing shared by document; delivering shared by document, AS_PROMISED"
  })
  void where_all_levels_must_hold_a_promise_of_one_is_a_promise_of_all(
      String says, Verdict verdict) {
    Scale conditions =
        OwnScale.of(
                Scale.Kind.TYPOLOGY,
                Scale.Unit.WHOLE,
                OwnScale.level("planned", "shared in designing"),
                OwnScale.level("done", "shared in delivering"))
            .withAllMustHold(true);
    LevelAssessment levels =
        assess(
            programme("power")
                .power(OwnScale.says(says.replace(';', ',')))
                .promises(OwnScale.promises("planned by document")),
            conditions);
    assertThat(levels.verdict()).isEqualTo(verdict);
    assertThat(levels.reasons()).anyMatch(reason -> reason.startsWith("'done' is "));
  }
}
