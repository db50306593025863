package org.involvement.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.involvement.engagement.Activity;
import org.involvement.engagement.ActivityKind;
import org.involvement.engagement.Attendance;
import org.involvement.engagement.AttendedAs;
import org.involvement.engagement.Modality;
import org.involvement.engagement.PaidWithin;
import org.involvement.engagement.Payment;
import org.involvement.engagement.PaymentWay;
import org.involvement.feedback.Attainment;
import org.involvement.feedback.Change;
import org.involvement.programme.Barrier;
import org.involvement.programme.Commitment;
import org.involvement.programme.Contact;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Mitigation;
import org.involvement.programme.Objective;
import org.involvement.programme.PageCheck;
import org.involvement.programme.Programme;
import org.involvement.programme.Progress;
import org.involvement.programme.ProgressNote;
import org.involvement.programme.Register;
import org.involvement.stakeholder.MemberCount;
import org.involvement.stakeholder.Perspective;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.ActivityId;
import org.involvement.value.BarrierId;
import org.involvement.value.ChangeId;
import org.involvement.value.Count;
import org.involvement.value.LanguageTag;
import org.involvement.value.PartialDate;
import org.involvement.value.Readers;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

/** What a report prints of the parts of a programme that are not about contributions. */
@Fast
class RecordedPartsTest {
  private static final PartialDate MARCH = PartialDate.parse("2022-03");
  private static final Programme GARDEN = Garden.programme();

  @Test
  void who_is_responsible_and_who_checked_the_page() {
    Programme led =
        GARDEN
            .withOrganisation(Text.of("Riverside Health Trust"))
            .withLeadRole(Text.of("head of involvement"))
            .withContact(
                Contact.builder()
                    .role(Text.of("involvement team"))
                    .telephone(Text.of("020 7946 0000"))
                    .email(Text.of("involve@example.org"))
                    .build())
            .withLanguage(LanguageTag.of("en"))
            .withKeepUntil(PartialDate.parse("2030"))
            .withPageCheck(new PageCheck(Text.of("panel members"), MARCH));
    assertThat(shown(led))
        .contains(
            "Riverside Health Trust",
            "Panel members checked this page on 2022-03.",
            "Lead: head of involvement. Contact: involvement team, telephone 020 7946 0000, e-mail"
                + " involve@example.org")
        .doesNotContain("2030");
    assertThat(internal(led))
        .contains("Language of the record: en", "This record may be kept until: 2030");
    assertThat(shown(GARDEN)).contains("The people involved have not checked this page yet.");
  }

  @Test
  void from_which_day_a_list_is_complete() {
    Programme since =
        GARDEN.withRegisters(
            KeptRegister.since(Register.STEPS, MARCH), KeptRegister.of(Register.POWER));
    assertThat(shown(since))
        .contains(
            "These lists are complete only from a day on: steps since 2022-03. What happened before"
                + " may be missing.")
        .doesNotContain("steps, decisions");
    assertThat(shown(GARDEN)).doesNotContain("complete only from a day on");
  }

  @Test
  void what_an_activity_was_when_and_who_came_as_what() {
    Activity walk =
        Activity.builder()
            .id(ActivityId.of("walk"))
            .kind(ActivityKind.ENGAGEMENT)
            .day(PartialDate.parse("2022-04-01..2022-04-09"))
            .addAttendance(
                Attendance.of(Perspective.CARER, Count.of(9), Modality.IN_PERSON),
                Attendance.of(Perspective.CARER, Count.of(2), Modality.IN_PERSON)
                    .withAs(AttendedAs.INTERPRETER))
            .payment(
                Payment.builder()
                    .offered(Count.of(9))
                    .addWays(PaymentWay.CASH, PaymentWay.BANK_TRANSFER)
                    .rateKnownBefore(true)
                    .paidWithin(PaidWithin.of(new BigDecimal("0.8"), 30))
                    .build())
            .build();
    Programme walked = GARDEN.withContributions().withActivities(walk);
    assertThat(internal(walked))
        .contains(
            "between 2022-04-01 and 2022-04-09, engagement",
            "carer: 9 came, in person",
            "carer, as interpreter (not counted as involved): 2 came",
            "Payment: 9 people were offered it; ways offered: cash and bank transfer; the rate was"
                + " known before; 80% was paid within 30 days");
    assertThat(shown(walked)).doesNotContain("Payment", "interpreter");
  }

  @Test
  void how_far_objectives_and_commitments_have_come() {
    Objective open =
        GARDEN
            .objectives()
            .get(0)
            .withProgress(Progress.IN_PROGRESS)
            .withNotes(ProgressNote.of(MARCH, Text.of("The gate is ordered")));
    Commitment water =
        GARDEN
            .commitments()
            .get(0)
            .withProgress(Progress.DROPPED)
            .withNotes(ProgressNote.of(PartialDate.UNKNOWN, Text.of("No money")))
            .withObjectives(open.id());
    assertThat(shown(GARDEN.withObjectives(open).withCommitments(water)))
        .contains(
            "In progress, according to the organisation",
            "2022-03: The gate is ordered",
            "Commitment: Bring water to the beds.",
            "dropped. No money");
  }

  @Test
  void barriers_what_was_done_or_proposed_and_what_helped() {
    Barrier stairs = GARDEN.barriers().get(0);
    Barrier proposed =
        stairs.withMitigations(Mitigation.proposed(Text.of("A lift."), PartialDate.UNKNOWN));
    Barrier help =
        stairs
            .withMitigations()
            .withId(BarrierId.of("bus"))
            .withEffect(Barrier.Effect.HELPED)
            .withDescription(Text.of("A bus stops there."));
    assertThat(shown(GARDEN.withBarriers(stairs, help)))
        .contains(
            "Done about it, 2022-06: A ramp was built.",
            "What helped",
            "Practical, physical access: A bus stops there.")
        .doesNotContain("Nothing was done");
    assertThat(shown(GARDEN.withBarriers(proposed)))
        .contains("Proposed: A lift.", "Nothing was done about it.");
    assertThat(shown(GARDEN.withBarriers(proposed).withRegisters()))
        .contains("What was done about it is not recorded.");
  }

  @Test
  void what_is_only_expected_and_who_gains() {
    Change bench =
        GARDEN
            .changes()
            .get(0)
            .withId(ChangeId.of("pond"))
            .withDescription(Text.of("A pond"))
            .withAttainment(Attainment.EXPECTED)
            .withWhoGains(Text.of("Children"))
            .withActivities(GARDEN.activities().get(0).id());
    assertThat(shown(GARDEN.withChanges(GARDEN.changes().get(0), GARDEN.changes().get(1), bench)))
        .contains(
            "A pond (the organisation says; expected, not achieved yet)",
            "Who gains: Children",
            "Came from: ");
    assertThat(shown(GARDEN)).doesNotContain("not achieved yet");
  }

  @Test
  void where_to_look_in_evidence() {
    assertThat(shown(GARDEN)).contains("What shows it: Minutes, version 2, page 7");
  }

  @Test
  void how_many_members_a_group_had_is_for_internal_use() {
    List<Stakeholder> stakeholders =
        GARDEN.stakeholders().stream()
            .map(
                one ->
                    one.type() == Stakeholder.Type.PERSON
                        ? one
                        : one.withMembership(
                            MemberCount.of(MARCH, Count.of(12))
                                .withJoined(Count.of(3))
                                .withLeft(Count.of(1))))
            .toList();
    Programme counted = GARDEN.withStakeholders(stakeholders);
    assertThat(internal(counted)).contains("2022-03: 12 members, 3 joined, 1 left");
    assertThat(shown(counted)).doesNotContain("12 members", "joined");
  }

  private static String shown(Programme programme) {
    return oneLine(Report.of(programme).toText());
  }

  private static String internal(Programme programme) {
    return oneLine(Report.of(programme).forReaders(Readers.INSIDE).toText());
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
