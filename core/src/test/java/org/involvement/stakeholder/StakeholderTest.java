package org.involvement.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import org.involvement.Outcome;
import org.involvement.value.Count;
import org.involvement.value.PartialDate;
import org.involvement.value.StakeholderId;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class StakeholderTest {
  private static final Stakeholder PANEL =
      Stakeholder.builder()
          .id(StakeholderId.of("panel"))
          .type(Stakeholder.Type.GROUP)
          .addPerspectives(Perspective.CARER)
          .build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GROUP        | 12 | ok
          ORGANISATION | 0  | ok
          PERSON       | 1  | stakeholder.size 1 is given for a person""")
  void only_groups_and_organisations_have_a_size(
      Stakeholder.Type type, Count size, String outcome) {
    assertThat(Outcome.ok(() -> PANEL.withSize(size).withType(type))).isEqualTo(outcome);
  }

  @Example
  void only_groups_and_organisations_have_members() {
    MemberCount twelve = MemberCount.of(PartialDate.parse("2023-01"), Count.of(12));
    assertThat(PANEL.withMembership(twelve).membership()).containsExactly(twelve);
    assertThat(Outcome.ok(() -> PANEL.withMembership(twelve).withType(Stakeholder.Type.PERSON)))
        .isEqualTo("stakeholder.membership 1 are given for a person");
  }

  @Example
  void a_count_of_members_counts_something() {
    assertThat(Outcome.of(() -> MemberCount.builder().day(PartialDate.parse("2023")).build()))
        .isEqualTo("memberCount needs a count of members, of joined or of left");
    assertThat(MemberCount.builder().left(Count.ZERO).build().day()).isEqualTo(PartialDate.UNKNOWN);
  }

  @Example
  void a_perspective_stands_once() {
    assertThat(Outcome.ok(() -> PANEL.withPerspectives(Perspective.CARER, Perspective.of("carer"))))
        .isEqualTo("stakeholder.perspectives[1] carer stands at perspectives[0] already");
  }
}
