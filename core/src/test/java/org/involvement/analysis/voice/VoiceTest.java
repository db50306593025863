package org.involvement.analysis.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.involvement.analysis.reach.Reached.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.analysis.LeftOut;
import org.involvement.analysis.Statistic;
import org.involvement.analysis.StatisticRange;
import org.involvement.analysis.disclosure.Table;
import org.involvement.arbitrary.Programmes;
import org.involvement.engagement.Activity;
import org.involvement.engagement.Attendance;
import org.involvement.engagement.AttendedAs;
import org.involvement.engagement.Modality;
import org.involvement.feedback.Contribution;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.stakeholder.Perspective;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.ActivityId;
import org.involvement.value.ContributionId;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.value.StakeholderId;
import org.junit.jupiter.api.Test;

class VoiceTest {
  private static final Perspective CARER = Perspective.CARER;
  private static final Perspective STAFF = Perspective.STAFF;
  private static final Perspective PATIENT = Perspective.PATIENT;

  @Test
  void shares_of_what_was_said_stand_beside_shares_of_who_came() {
    Voice voice = Voice.of(workshop());
    assertThat(voice.groups())
        .extracting(group -> group.perspective() + " " + group.contributions())
        .containsExactly("carer 3", "patient 0", "staff 9");
    assertThat(voice.at(STAFF).shareOfContributions()).isEqualTo(Statistic.of(0.75));
    assertThat(voice.at(STAFF).shareOfAttendances()).isEqualTo(StatisticRange.of(0.25));
    assertThat(voice.at(STAFF).gap()).isEqualTo(StatisticRange.of(3));
    assertThat(voice.at(CARER).gap()).isEqualTo(StatisticRange.of(0.5));
    assertThat(voice.at(PATIENT).gap()).isEqualTo(StatisticRange.of(0));
    assertThat(voice.leftOut())
        .containsExactly(new LeftOut("contributions from no known perspective", 2));
    assertThat(voice.contributions()).isEqualTo(14);
    assertThat(voice.table())
        .isEqualTo(Table.of("contributions").plus("carer", 3).plus("patient", 0).plus("staff", 9));
  }

  @Test
  void attendance_known_in_part_leaves_the_share_in_part_known() {
    Activity some =
        activity(
            Attendance.of(CARER, Count.between(4, 6), Modality.REMOTE),
            Attendance.of(STAFF, Count.of(4), Modality.REMOTE));
    Voice voice = Voice.of(workshop().withActivities(some));
    assertThat(voice.at(CARER).shareOfAttendances()).hasToString("0.50 to 0.60");
    assertThat(voice.at(CARER).gap()).hasToString("0.42 to 0.50");
    Activity open = activity(Attendance.of(CARER, Count.atLeast(4), Modality.REMOTE));
    Voice other = Voice.of(workshop().withActivities(open));
    assertThat(other.at(CARER).shareOfAttendances()).isEqualTo(StatisticRange.of(1));
    assertThat(other.at(STAFF).gap())
        .hasToString("undefined: no attendance is recorded of it, or there may be none");
  }

  @Test
  void staff_who_run_an_activity_have_no_share_of_the_attendances() {
    Activity workshop =
        activity(
            Attendance.of(CARER, Count.of(6), Modality.REMOTE),
            Attendance.of(STAFF, Count.of(2), Modality.REMOTE),
            Attendance.of(STAFF, Count.of(4), Modality.REMOTE).withAs(AttendedAs.STAFF),
            Attendance.of(CARER, Count.of(4), Modality.REMOTE).withAs(AttendedAs.SUPPORTER));
    Voice voice = Voice.of(workshop().withActivities(workshop));
    assertThat(voice.at(CARER).shareOfAttendances()).hasToString("0.75");
    assertThat(voice.at(STAFF).shareOfAttendances()).hasToString("0.25");
  }

  @Test
  void a_contribution_from_two_perspectives_counts_for_both() {
    Voice voice =
        Voice.of(programme().addContributions(said("c1", CARER, STAFF), said("c2", STAFF)).build());
    assertThat(voice.at(CARER).shareOfContributions()).hasToString("0.33");
    assertThat(voice.at(STAFF).shareOfContributions()).hasToString("0.67");
    assertThat(voice.at(STAFF).shareOfAttendances())
        .hasToString("undefined: no attendance is recorded by perspective");
    assertThat(voice.at(STAFF).gap())
        .hasToString("undefined: no attendance is recorded by perspective");
    assertThat(voice.at(STAFF).attendances()).isEmpty();
  }

  @Test
  void who_has_one_perspective_only_lends_it_to_what_they_said_and_to_their_coming() {
    Programme programme =
        programme()
            .addStakeholders(person("a", CARER), person("b", CARER, STAFF), group("panel", PATIENT))
            .addActivities(activity(came("a", 1), came("b", 1), came("panel", 8)))
            .addContributions(saidBy("c1", "a"), saidBy("c2", "b"), saidBy("c3", "panel"))
            .build();
    Voice voice = Voice.of(programme);
    assertThat(voice.groups())
        .extracting(group -> group.perspective() + " " + group.contributions())
        .containsExactly("carer 1", "patient 1");
    assertThat(voice.at(PATIENT).attendances()).contains(Count.of(8));
    assertThat(voice.leftOut())
        .containsExactly(
            new LeftOut("contributions from no known perspective", 1),
            new LeftOut(
                "records of attendance by those of several perspectives, or of none known", 1));
  }

  @Test
  void who_came_and_said_nothing_counts_as_none() {
    Programme programme =
        programme()
            .addAllRegisters(KeptRegister.throughout(Register.ATTENDANCE))
            .addStakeholders(
                person("a", CARER), person("b", CARER), person("c", STAFF), person("d", STAFF))
            .addActivities(
                activity(came("a", 1), came("b", 1), came("c", 1), came("d", 1)),
                activity(came("a", 1)).withId(ActivityId.of("second")))
            .addContributions(
                saidBy("c1", "a"), saidBy("c2", "a"), saidBy("c3", "a"), saidBy("c4", "c"))
            .build();
    // 0, 0, 1 and 3: (-3*0 - 1*0 + 1*1 + 3*3) / (4 * 4) = 10 / 16.
    Voice voice = Voice.of(programme);
    assertThat(voice.gini().people()).isEqualTo(4);
    assertThat(voice.gini().biased()).isEqualTo(Statistic.of(0.625));
    assertThat(voice.gini().unbiased().value().getAsDouble()).isEqualTo(10.0 / 12);
  }

  @Test
  void where_the_silent_are_not_known_there_is_no_coefficient() {
    Programme programme =
        programme()
            .addStakeholders(person("a", CARER), group("panel", PATIENT))
            .addActivities(activity(came("a", 1)))
            .addContributions(saidBy("c1", "a"))
            .build();
    assertThat(Voice.of(programme).gini().biased())
        .hasToString(
            "undefined: some attendance may not be recorded, so who said nothing is not known");
    Programme kept = programme.withRegisters(KeptRegister.throughout(Register.ATTENDANCE));
    assertThat(Voice.of(kept).gini().biased()).hasToString("0.00");
    assertThat(
            Voice.of(kept.withActivities(activity(came("a", 1), came("panel", 3)))).gini().biased())
        .hasToString("undefined: attendance is not recorded person by person");
    Attendance perhaps = came("a", 1).withActual(Count.between(0, 1));
    assertThat(Voice.of(kept.withActivities(activity(perhaps))).gini().biased())
        .hasToString("undefined: of some people it is not known whether they came");
    Attendance planned = came("a", 1).withPlanned(Count.of(1)).withActual(Optional.empty());
    Voice voice = Voice.of(kept.withActivities(activity(planned)));
    assertThat(voice.gini().biased())
        .hasToString("undefined: of some people it is not known whether they came");
    assertThat(voice.leftOut())
        .contains(new LeftOut("records of attendance that do not say whether anybody came", 1));
    Attendance absent = came("a", 1).withActual(Count.ZERO);
    Programme nobody = kept.withActivities(activity(absent)).withContributions();
    assertThat(Voice.of(nobody).gini().biased()).hasToString("undefined: there is nobody");
  }

  @Test
  void nothing_said_and_nobody_there_are_answered_with_a_reason() {
    Voice none = Voice.of(programme().build());
    assertThat(none.groups()).isEmpty();
    assertThat(none.contributions()).isZero();
    assertThat(none.toText()).startsWith("perspective  said  share  came  share  ratio\n\n");
    Voice silent = Voice.of(workshop().withContributions());
    assertThat(silent.at(STAFF).shareOfContributions())
        .hasToString("undefined: no contribution is recorded by perspective");
    assertThat(silent.at(STAFF).gap())
        .hasToString("undefined: no contribution is recorded by perspective");
    Voice nobody =
        Voice.of(
            workshop().withActivities(activity(Attendance.of(CARER, Count.ZERO, Modality.REMOTE))));
    assertThat(nobody.at(CARER).shareOfAttendances())
        .hasToString("undefined: no attendance is recorded by perspective");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> none.at(STAFF))
        .withMessage("voice.at 'staff' neither spoke nor was there");
  }

  @Test
  void contributions_of_a_stream_are_counted_beside_the_attendance_of_a_programme() {
    Programme programme = workshop();
    assertThat(programme.contributions().parallelStream().collect(Voice.collector(programme)))
        .isEqualTo(Voice.of(programme));
    assertThat(
            Voice.of(
                programme.contributions().stream().collect(VoiceTally.collector()),
                programme.withContributions()))
        .isEqualTo(Voice.of(programme));
  }

  @Test
  void it_prints_both_shares_side_by_side() {
    assertThat(Voice.of(workshop()).toText())
        .isEqualTo(
            """
            perspective  said  share  came  share  ratio
            carer           3   0.25     8   0.50   0.50
            patient         0   0.00     4   0.25   0.00
            staff           9   0.75     4   0.25   3.00

            Gini coefficient by person: undefined: some attendance may not be recorded, so
            who said nothing is not known
            Unbiased: undefined: some attendance may not be recorded, so who said nothing is
            not known
            Share of contributions beside share of attendances by perspective, and Gini
            coefficient of contributions by person.
            14 contributions as recorded; people of whom it is known how often they spoke:
            0.
            Left out: 2: contributions from no known perspective
            How often people spoke, not how long, and not whether it counted: look at what
            was decided on it too.
            """);
  }

  /** Whatever is recorded, it is answered; only sums beyond any count are refused. */
  @Property(tries = 200)
  void every_programme_is_answered(@ForAll("programmes") Programme programme) {
    try {
      Voice voice = Voice.of(programme);
      assertThat(voice.contributions()).isEqualTo(programme.contributions().size());
      assertThat(voice.toText()).doesNotContain("NaN");
      assertThat(
              voice.groups().stream()
                  .flatMap(group -> group.shareOfContributions().value().stream().boxed())
                  .reduce(Double::sum)
                  .orElse(1.0))
          .isCloseTo(1, within(1e-9));
    } catch (InvalidValueException e) {
      assertThat(e.rule()).isEqualTo("is outside 0 to 1000000000000");
    }
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.programmes();
  }

  private static Programme workshop() {
    List<Contribution> said = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      said.add(i < 3 ? said("c" + i, CARER) : i < 12 ? said("c" + i, STAFF) : said("c" + i));
    }
    return programme()
        .addActivities(
            activity(
                Attendance.of(CARER, Count.of(8), Modality.IN_PERSON),
                Attendance.of(PATIENT, Count.of(4), Modality.REMOTE),
                Attendance.of(STAFF, Count.of(4), Modality.IN_PERSON)))
        .addAllContributions(said)
        .build();
  }

  private static Activity activity(Attendance... attendance) {
    return Activity.builder().id(ActivityId.of("workshop")).addAttendance(attendance).build();
  }

  private static Attendance came(String stakeholder, long people) {
    return Attendance.builder()
        .stakeholder(StakeholderId.of(stakeholder))
        .actual(Count.of(people))
        .build();
  }

  private static Stakeholder person(String id, Perspective... perspectives) {
    return stakeholder(id, Stakeholder.Type.PERSON, perspectives);
  }

  private static Stakeholder group(String id, Perspective... perspectives) {
    return stakeholder(id, Stakeholder.Type.GROUP, perspectives);
  }

  private static Stakeholder stakeholder(
      String id, Stakeholder.Type type, Perspective... perspectives) {
    return Stakeholder.builder()
        .id(StakeholderId.of(id))
        .type(type)
        .addPerspectives(perspectives)
        .build();
  }

  private static Contribution said(String id, Perspective... perspectives) {
    return Contribution.builder().id(ContributionId.of(id)).addPerspectives(perspectives).build();
  }

  private static Contribution saidBy(String id, String stakeholder) {
    return said(id).withStakeholder(StakeholderId.of(stakeholder));
  }
}
