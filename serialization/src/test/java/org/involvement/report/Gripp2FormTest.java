package org.involvement.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.involvement.engagement.Activity;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Disposition;
import org.involvement.programme.Programme;
import org.involvement.stakeholder.Perspective;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.ActivityId;
import org.involvement.value.Basis;
import org.involvement.value.ChangeId;
import org.involvement.value.ContributionId;
import org.involvement.value.StakeholderId;
import org.involvement.value.Text;
import org.junit.jupiter.api.Test;

class Gripp2FormTest {
  private static final Programme GARDEN = Garden.programme();

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
    assertThat(form.forInternalUse().toText()).contains("Standpoints: carer and staff\n");
  }

  @Test
  void of_a_change_that_is_tied_to_nothing_that_is_said() {
    String said = "Of some changes it is not recorded which contribution led to them.\n";
    Change change =
        Change.builder()
            .id(ChangeId.of("bench"))
            .description(Text.of("A bench"))
            .basis(Basis.ORGANISATION)
            .build();
    Contribution wished = Contribution.builder().id(ContributionId.of("c")).build();
    Programme untied = GARDEN.withContributions(wished).withChanges(change);
    assertThat(Forms.gripp2(untied).toText()).contains(said);
    LocalDate day = LocalDate.of(2022, 1, 15);
    Contribution led = wished.decided(day, Disposition.ACCEPTED).actedOn(day, ChangeId.of("bench"));
    assertThat(Forms.gripp2(untied.withContributions(led)).toText()).doesNotContain(said);
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
}
