package org.involvement.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.involvement.engagement.Activity;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Disposition;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.stakeholder.Perspective;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.ActivityId;
import org.involvement.value.Basis;
import org.involvement.value.ChangeId;
import org.involvement.value.ContributionId;
import org.involvement.value.PartialDate;
import org.involvement.value.Readers;
import org.involvement.value.StakeholderId;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class Gripp2FormTest {
  private static final Programme GARDEN = Garden.programme();
  private static final Contribution WISHED =
      Contribution.builder().id(ContributionId.of("c")).build();
  private static final Change BENCH = change("bench");
  private static final Change WALL = change("wall");

  @Test
  void the_standpoint_of_a_single_person_is_for_internal_use() {
    Stakeholder carer =
        Stakeholder.builder()
            .id(StakeholderId.of("one"))
            .type(Stakeholder.Type.PERSON)
            .addPerspectives(Perspective.CARER)
            .build();
    Stakeholder group =
        Stakeholder.builder()
            .id(StakeholderId.of("some"))
            .type(Stakeholder.Type.GROUP)
            .addPerspectives(Perspective.STAFF)
            .build();
    Form form = Forms.gripp2(GARDEN.withContributions().withStakeholders(carer, group));
    assertThat(form.toText()).contains("Standpoints: staff\n");
    assertThat(form.forReaders(Readers.INSIDE).toText()).contains("Standpoints: carer and staff\n");
  }

  @Test
  void of_a_change_that_is_tied_to_nothing_that_is_said() {
    String said = "Of some changes it is not recorded which contribution led to them.\n";
    Programme untied = GARDEN.withContributions(WISHED, led("d")).withChanges(BENCH, WALL);
    assertThat(Forms.gripp2(untied).toText()).contains(said);
    assertThat(Forms.gripp2(untied.withChanges(BENCH)).toText()).doesNotContain(said);
  }

  /** Issue 17: "because of which something changed: 0" was printed below a list of changes. */
  @Test
  void that_no_contribution_is_tied_to_a_change_is_no_0() {
    String zero = "Contributions because of which something changed: 0\n";
    String others = "Contributions of which no change is recorded: 1\n";
    String open = "It is not recorded which contributions these changes follow from.\n";
    Programme untied = GARDEN.withContributions(WISHED).withChanges(BENCH);
    assertThat(internal(untied)).contains(open).doesNotContain("Contributions because", others);
    assertThat(internal(untied.withRegisters(KeptRegister.throughout(Register.STEPS))))
        .contains(open)
        .doesNotContain(zero);
    Programme none = untied.withChanges().withDecisions().withRegisters();
    assertThat(internal(none)).contains(others).doesNotContain(open, zero);
    assertThat(internal(none.withRegisters(KeptRegister.throughout(Register.STEPS))))
        .contains(zero, others);
    assertThat(internal(untied.withContributions(WISHED, led("d"))))
        .contains("Contributions because of which something changed: 1\n", others)
        .doesNotContain(open);
  }

  @Test
  void what_an_activity_is_called_says_how_where_no_method_does() {
    Activity walk =
        Activity.builder().id(ActivityId.of("walk")).title(Text.of("A walk round")).build();
    Programme walked =
        Programme.builder()
            .id(GARDEN.id())
            .title(GARDEN.title())
            .asOf(GARDEN.asOf())
            .addActivities(walk)
            .build();
    assertThat(Forms.gripp2(walked).toText()).contains("Methods: A walk round\n");
  }

  private static String internal(Programme programme) {
    return Forms.gripp2(programme).forReaders(Readers.INSIDE).toText();
  }

  private static Change change(String id) {
    return Change.builder()
        .id(ChangeId.of(id))
        .description(Text.of("A " + id))
        .basis(Basis.ORGANISATION)
        .build();
  }

  /** A contribution that led to the bench. */
  private static Contribution led(String id) {
    LocalDate day = LocalDate.of(2022, 1, 15);
    return WISHED
        .withId(ContributionId.of(id))
        .decided(PartialDate.of(day), Disposition.AGREED)
        .actedOn(PartialDate.of(day), BENCH.id());
  }
}
