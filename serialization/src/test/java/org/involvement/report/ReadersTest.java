package org.involvement.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.involvement.analysis.disclosure.DisclosureRule;
import org.involvement.engagement.Activity;
import org.involvement.engagement.Attendance;
import org.involvement.engagement.Modality;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.ContributionKind;
import org.involvement.feedback.Hold;
import org.involvement.feedback.TextForm;
import org.involvement.programme.Programme;
import org.involvement.sheet.InvolvementCsvException;
import org.involvement.stakeholder.Perspective;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.ActivityId;
import org.involvement.value.Basis;
import org.involvement.value.ChangeId;
import org.involvement.value.ContributionId;
import org.involvement.value.Count;
import org.involvement.value.PartialDate;
import org.involvement.value.Permission;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Readers;
import org.involvement.value.StakeholderId;
import org.involvement.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of contributions each kind of readers is shown, and under whose name. */
class ReadersTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
  private static final StakeholderId ANN = StakeholderId.of("p-1");
  private static final Permission AGREED =
      Permission.of(Readers.PUBLIC, PartialDate.parse("2025-04"), Text.of("the involvement lead"));

  @Test
  void a_page_says_for_whom_it_is() {
    assertThat(page(Readers.PUBLIC)).contains("For the public:");
    assertThat(page(Readers.GROUP)).contains("For the group of people who took part:");
    assertThat(page(Readers.INSIDE)).contains("For readers inside the organisation,");
  }

  @Test
  void a_note_is_for_the_group_until_it_is_reviewed() {
    Contribution note = said("a").withForm(TextForm.NOTE);
    assertThat(page(Readers.GROUP, note))
        .contains("You said: Said a (somebody who was involved, note)");
    assertThat(page(Readers.PUBLIC, note)).doesNotContain("Said a");
    assertThat(page(Readers.PUBLIC, note.withPermission(AGREED)))
        .contains("You said: Said a (somebody who was involved, note)")
        .contains(
            "Permission to print what people said, or a review of notes, was recorded by the"
                + " involvement lead (2025-04).");
  }

  @Test
  void permission_that_was_taken_back_is_on_no_page_outside() {
    Contribution back = said("a").withPermission(AGREED).permissionTakenBack(PartialDate.UNKNOWN);
    for (Readers readers : List.of(Readers.GROUP, Readers.PUBLIC)) {
      assertThat(page(readers, back)).doesNotContain("Said a", "the involvement lead");
    }
    assertThat(page(Readers.INSIDE, back)).contains("\"Said a\"");
  }

  @Test
  void what_is_held_is_not_counted_outside_and_marked_inside() {
    Contribution open = said("a").withPermission(AGREED);
    Contribution held = said("b").withPermission(AGREED).withHold(Hold.SAFEGUARDING);
    assertThat(under(DisclosureRule.TRUE_NUMBERS, open, held))
        .containsPattern("no answer is recorded +1\n")
        .doesNotContain("Said b", "safeguarding");
    assertThat(page(Readers.INSIDE, open, held))
        .containsPattern("no answer is recorded +2 ")
        .contains("\"Said b\" (somebody who was involved, 2025-03-03, held: safeguarding)");
  }

  @Test
  void words_that_are_held_are_not_printed_as_what_was_hoped() {
    Programme programme =
        programme(said("a").withPermission(AGREED).withHold(Hold.COMPLAINT))
            .withChanges(
                Change.builder()
                    .id(ChangeId.of("x"))
                    .description(Text.of("It was changed"))
                    .hoped(Text.of("Said a"))
                    .basis(Basis.ORGANISATION)
                    .build());
    assertThat(Report.of(programme).toText()).contains("It was changed").doesNotContain("Said a");
    assertThat(Forms.pirit(programme).toText()).contains("It was changed").doesNotContain("Said a");
    assertThat(Report.of(programme).forReaders(Readers.INSIDE).toText())
        .contains("Hoped for: Said a");
  }

  @ParameterizedTest
  @CsvSource({
    "4, true, somebody who was involved",
    "5, true, carer",
    "5, false, somebody who was involved"
  })
  void a_role_is_printed_if_the_person_agreed_and_five_of_it_took_part(
      long carers, boolean agreed, String credit) {
    Programme programme =
        programme(
                said("a")
                    .withPerspectives(Perspective.CARER)
                    .withPermission(AGREED.withRoleMayBeNamed(agreed)))
            .withStakeholders()
            .withActivities(
                Activity.builder()
                    .id(ActivityId.of("w"))
                    .addAttendance(
                        Attendance.of(Perspective.CARER, Count.of(carers), Modality.IN_PERSON))
                    .build());
    assertThat(plain(Report.of(programme))).contains("\"Said a\" (" + credit + ")");
    assertThat(plain(Report.of(programme).forReaders(Readers.INSIDE)))
        .contains("\"Said a\" (carer, 2025-03-03)");
  }

  @Test
  void people_by_a_pseudonym_count_for_a_role_too() {
    Programme five =
        programme(said("a").withStakeholder(ANN).withPermission(AGREED.withRoleMayBeNamed(true)));
    assertThat(plain(Report.of(five))).contains("\"Said a\" (carer)");
    assertThat(plain(Report.of(five.withStakeholders(five.stakeholders().subList(0, 4)))))
        .contains("\"Said a\" (somebody who was involved)");
  }

  @Test
  void what_else_is_known_of_it_is_printed_with_it() {
    Contribution said =
        said("a")
            .withPermission(AGREED)
            .withForm(TextForm.SUMMARY)
            .withKind(ContributionKind.CONCERN)
            .withSaidBy(Count.of(7))
            .withDissent(Text.of("Two like it as it is"))
            .withConflictsWith(ContributionId.of("b"))
            .withDerivedFrom(ContributionId.of("b"), ContributionId.of("c"));
    assertThat(page(Readers.PUBLIC, said, said("b"), said("c")))
        .contains(
            "Said a (somebody who was involved, concern, summary, said by 7 people; some saw it"
                + " differently: Two like it as it is)");
    assertThat(page(Readers.INSIDE, said, said("b"), said("c")))
        .contains("conflicts with b, made of b and c");
  }

  @Test
  void names_are_printed_for_those_who_wish_it_and_no_others(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("names.csv"), "p-1,Ann Ample\np-2,\"Ben, B.\"\n");
    PeopleNames names = PeopleNames.read(file);
    assertThat(names).hasToString("2 names");
    Contribution ann = said("a").withStakeholder(ANN).withPermission(AGREED);
    Contribution ben = said("b").withStakeholder(StakeholderId.of("p-2")).withPermission(AGREED);
    Programme programme = programme(ann.withWishToBeNamed(true), ben);
    assertThat(plain(Report.of(programme).withNames(names)))
        .contains("\"Said a\" (Ann Ample)")
        .doesNotContain("Ben");
    assertThat(plain(Report.of(programme))).doesNotContain("Ann");
    assertThat(Forms.pirit(programme).withNames(names).toText()).contains("\"Said a\" (Ann Ample)");
    Programme silent =
        programme.withContributions(
            ann.withWishToBeNamed(true).permissionTakenBack(PartialDate.UNKNOWN));
    assertThat(plain(Report.of(silent).withNames(names))).doesNotContain("Ann");
    Programme none =
        programme.withStakeholders(carer("p-1").withCredit(Stakeholder.Credit.NONE), carer("p-2"));
    assertThat(plain(Report.of(none).withNames(names).forReaders(Readers.INSIDE)))
        .doesNotContain("Ann");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Ample\n",
        "p-1,\n",
        "Ann Ample,p-1\n",
        "p-1,Ann,Ample\n",
        "p-1,Ann\np-1,Ample\n"
      })
  void a_file_of_names_that_is_none_is_refused_without_showing_a_name(
      String content, @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("names.csv"), content);
    assertThatExceptionOfType(InvolvementCsvException.class)
        .isThrownBy(() -> PeopleNames.read(file))
        .withMessageStartingWith("names.csv, row ")
        .withMessageNotContaining("Ann")
        .withMessageNotContaining("Ample");
  }

  private static String page(Readers readers, Contribution... contributions) {
    return plain(Report.of(programme(contributions)).forReaders(readers));
  }

  private static String under(DisclosureRule rule, Contribution... contributions) {
    return Report.of(programme(contributions)).under(rule).toText();
  }

  private static String plain(Report report) {
    return report.toText().replaceAll("\\n +", " ").replaceAll("(?<!\n)\n(?!\n)", " ");
  }

  private static Programme programme(Contribution... contributions) {
    return Programme.builder()
        .id(ProgrammeId.of("p"))
        .title(Text.of("Buses"))
        .asOf(DAY.plusDays(200))
        .addStakeholders(carer("p-1"), carer("p-2"), carer("p-3"), carer("p-4"), carer("p-5"))
        .addContributions(contributions)
        .build();
  }

  private static Stakeholder carer(String id) {
    return Stakeholder.builder()
        .id(StakeholderId.of(id))
        .type(Stakeholder.Type.PERSON)
        .addPerspectives(Perspective.CARER)
        .build();
  }

  private static Contribution said(String id) {
    return Contribution.raised(ContributionId.of(id), Text.of("Said " + id), PartialDate.of(DAY));
  }
}
