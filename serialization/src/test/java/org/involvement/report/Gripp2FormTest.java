package org.involvement.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.involvement.engagement.Activity;
import org.involvement.programme.Programme;
import org.involvement.stakeholder.Perspective;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.ActivityId;
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
