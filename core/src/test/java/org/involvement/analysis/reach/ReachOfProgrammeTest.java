package org.involvement.analysis.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.involvement.analysis.reach.Reached.AGE;
import static org.involvement.analysis.reach.Reached.people;
import static org.involvement.analysis.reach.Reached.population;
import static org.involvement.analysis.reach.Reached.programme;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.analysis.LeftOut;
import org.involvement.analysis.disclosure.DisclosureRule;
import org.involvement.arbitrary.Programmes;
import org.involvement.engagement.Activity;
import org.involvement.engagement.PracticeRecord;
import org.involvement.framework.Practice;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.stakeholder.Characteristic;
import org.involvement.stakeholder.Composition;
import org.involvement.value.ActivityId;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class ReachOfProgrammeTest {
  private static final PracticeRecord BY_LOT =
      PracticeRecord.of(Practice.RANDOM_SELECTION, Answer.YES, Basis.ORGANISATION);
  private static final PracticeRecord NOT_BY_LOT =
      PracticeRecord.of(Practice.RANDOM_SELECTION, Answer.NO, Basis.CONTRIBUTORS);

  @Test
  void each_characteristic_has_its_result_those_with_a_reference_first() {
    Composition gender = people("women 3").withCharacteristic(Characteristic.of("gender"));
    List<Reach> all =
        Reach.of(
            programme()
                .addCompositions(gender, people("a 30, b 20"))
                .addPopulations(population("a 1, b 1"))
                .build());
    assertThat(all)
        .extracting(reach -> reach.characteristic().value())
        .containsExactly("age-band", "gender");
    assertThat(all.get(0).dissimilarity()).hasToString("0.10");
    assertThat(all.get(1).dissimilarity()).hasToString("undefined: no reference is recorded");
    assertThat(all.get(1).groups())
        .hasToString(
            "[ReachGroup[category=women, people=3, reference=Optional.empty,"
                + " expected=Optional.empty, peopleShort=Optional.empty, ratio=undefined: no"
                + " reference is recorded, representation=CANNOT_TELL, interval=Optional.empty]]");
    assertThat(all.get(1).toText(DisclosureRule.NHS_DIGITAL)).contains("women        *          -");
    assertThat(Reach.of(programme().build())).isEmpty();
  }

  @Test
  void a_reference_without_any_count_tells_that_nothing_is_known() {
    Reach reach = Reach.of(programme().addPopulations(population("a 1, b 1")).build()).get(0);
    assertThat(reach.groups())
        .extracting(ReachGroup::people)
        .containsExactly(Count.atLeast(0), Count.atLeast(0));
    assertThat(reach.missing())
        .extracting(group -> group.peopleShort().orElseThrow())
        .containsExactly(Count.atLeast(0), Count.atLeast(0));
  }

  @Test
  void a_category_that_is_not_listed_is_unknown_unless_the_record_tells_otherwise() {
    Programme programme =
        programme()
            .addCompositions(people("a 30, b 20-22"))
            .addPopulations(population("a 1, b 1, c 1"))
            .build();
    assertThat(unlisted(programme)).isEqualTo(Count.atLeast(0));
    assertThat(unlisted(programme.withPeople(Count.between(50, 57)))).hasToString("0-7");
    assertThat(unlisted(programme.withRegisters(KeptRegister.throughout(Register.STAKEHOLDERS))))
        .isEqualTo(Count.ZERO);
    Composition some = people("a 30, b 20").withNotStated(Optional.of(Count.of(4)));
    assertThat(unlisted(programme.withCompositions(some).withPeople(Count.of(57))))
        .hasToString("0-3");
    assertThat(
            unlisted(
                programme.withCompositions(some.withExclusive(false)).withPeople(Count.of(57))))
        .isEqualTo(Count.atLeast(0));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Reach.of(programme.withPeople(Count.of(49))))
        .withMessage("programme.people 49 is below the 50 that compositions[0] counts at least");
  }

  @Test
  void without_a_count_of_the_whole_the_activities_bound_it() {
    Programme programme =
        programme()
            .addActivities(activity("one", people("a 10, b 5")), activity("two", people("a 7")))
            .addPopulations(population("a 1, b 1"))
            .build();
    assertThat(counts(programme)).containsExactly(Count.atLeast(10), Count.atLeast(5));
    Programme kept =
        programme.withRegisters(KeptRegister.throughout(Register.ACTIVITIES, Register.ATTENDANCE));
    // The 7 may be among the 10, or none of them.
    assertThat(counts(kept)).containsExactly(Count.between(10, 17), Count.of(5));
    assertThat(counts(programme.withRegisters(KeptRegister.throughout(Register.ACTIVITIES))))
        .containsExactly(Count.between(10, 17), Count.atLeast(5));
    assertThat(Reach.of(kept).get(0).notStated()).contains(Count.ZERO);
    assertThat(Reach.of(programme).get(0).notStated()).isEmpty();
  }

  @Test
  void an_activity_without_a_count_leaves_it_open() {
    Activity uncounted = Activity.builder().id(ActivityId.of("three")).build();
    Programme programme =
        programme()
            .addAllRegisters(KeptRegister.throughout(Register.ACTIVITIES, Register.ATTENDANCE))
            .addActivities(activity("one", people("a 10, b 5")), uncounted)
            .build();
    Reach reach = Reach.of(programme).get(0);
    assertThat(reach.groups())
        .extracting(ReachGroup::people)
        .containsExactly(Count.atLeast(10), Count.atLeast(5));
    assertThat(reach.leftOut())
        .containsExactly(new LeftOut("activities without a count by this characteristic", 1));
  }

  @Test
  void a_category_that_is_not_of_the_reference_is_refused_with_its_place() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                Reach.of(
                    programme()
                        .addCompositions(people("a 1, z 2"))
                        .addPopulations(population("a 1"))
                        .build()))
        .withMessage(
            "programme.compositions[0].counts[1].category 'z' is not a category of what it is held"
                + " against: [a]");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                Reach.of(
                    programme()
                        .addActivities(
                            activity("one", people("a 1")), activity("two", people("z 2")))
                        .addPopulations(population("a 1"))
                        .build()))
        .withMessage(
            "programme.activities[1].compositions[0].counts[0].category 'z' is not a category of"
                + " what it is held against: [a]");
  }

  @Test
  void people_count_as_drawn_by_lot_only_if_it_is_recorded_and_nobody_says_otherwise() {
    Programme programme =
        programme()
            .addCompositions(people("a 60, b 40"))
            .addPopulations(population("a 1, b 1"))
            .build();
    assertThat(drawnByLot(programme)).isFalse();
    assertThat(drawnByLot(programme.withPractices(BY_LOT))).isTrue();
    assertThat(Reach.of(programme.withPractices(BY_LOT)).get(0).chance().isDefined()).isTrue();
    assertThat(drawnByLot(programme.withPractices(BY_LOT, NOT_BY_LOT))).isFalse();
    Activity one = Activity.builder().id(ActivityId.of("one")).addPractices(BY_LOT).build();
    Activity other = Activity.builder().id(ActivityId.of("other")).build();
    assertThat(drawnByLot(programme.withActivities(one))).isTrue();
    assertThat(drawnByLot(programme.withActivities(one, other))).isFalse();
    assertThat(drawnByLot(programme.withActivities(one, other).withPractices(BY_LOT))).isTrue();
    assertThat(
            drawnByLot(
                programme.withActivities(other.withPractices(NOT_BY_LOT)).withPractices(BY_LOT)))
        .isFalse();
  }

  /** Whatever is recorded, it is answered, or refused as counts that cannot be. */
  @Property(tries = 200)
  void every_programme_is_answered(@ForAll("programmes") Programme programme) {
    try {
      Reach.of(programme).forEach(reach -> assertThat(reach.toText()).doesNotContain("NaN"));
    } catch (InvalidValueException e) {
      assertThat(e)
          .hasMessageMatching(
              "programme[.]people .* counts at least"
                  + "|.* is not a category of what it is held against.*"
                  + "|.* is outside 0 to 1000000000000");
    }
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.programmes();
  }

  private static boolean drawnByLot(Programme programme) {
    return Reach.of(programme).get(0).drawnByLot();
  }

  private static Count unlisted(Programme programme) {
    return Reach.of(programme).get(0).groups().get(2).people();
  }

  private static List<Count> counts(Programme programme) {
    Reach reach = Reach.of(programme).get(0);
    assertThat(reach.characteristic()).isEqualTo(AGE);
    return reach.groups().stream().map(ReachGroup::people).toList();
  }

  private static Activity activity(String id, Composition composition) {
    return Activity.builder().id(ActivityId.of(id)).addCompositions(composition).build();
  }
}
