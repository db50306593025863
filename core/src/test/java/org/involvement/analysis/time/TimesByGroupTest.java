package org.involvement.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.involvement.analysis.Serialised;
import org.involvement.engagement.Activity;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Milestone;
import org.involvement.feedback.Theme;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.ActivityId;
import org.involvement.value.ContributionId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class TimesByGroupTest {
  private static final LocalDate AS_OF = Story.day(50);
  private static final Theme TRAVEL = Theme.of("travel");
  private static final Theme PAY = Theme.of("pay");

  private final List<Contribution> three =
      List.of(
          Story.of("d3 F7")
              .withThemes(TRAVEL, PAY)
              .withPerspectives(Perspective.CARER)
              .withActivity(ActivityId.of("workshop")),
          Story.of("w4").withThemes(TRAVEL).withId(ContributionId.of("second")),
          Story.of("").withId(ContributionId.of("third")));

  @Test
  void a_contribution_counts_in_every_group_it_has_and_once_among_all() {
    TimesByGroup<Theme> times =
        three.stream().collect(TimesByGroup.collector(AS_OF, Milestone.ANSWERED, Grouping.THEME));
    assertThat(times)
        .hasToString(
            """
            pay: 1 answered
            travel: 1 answered, 1 withdrawn
            no theme known: 1 still open
            all: 1 answered, 1 still open, 1 withdrawn""");
    assertThat(times.of(TRAVEL).orElseThrow().counts()).hasToString("1 reached, 1 withdrawn");
    assertThat(times.of(Theme.of("food"))).isEmpty();
    assertThat(times.definition())
        .startsWith("By theme. Days from the day a contribution was raised to the first day on");
    assertThat(times.denominator())
        .isEqualTo(
            "3 contributions raised by 2022-03-01, each counted in every theme it has; 1 with none"
                + " known");
    assertThat(times.leftOut()).isEmpty();
    assertThat(times.caveat())
        .startsWith(times.all().caveat())
        .endsWith("a group of few may point to a person.");
  }

  @Test
  void by_perspective_and_by_activity() {
    TimesByGroup<Perspective> perspectives =
        three.stream()
            .collect(TimesByGroup.collector(AS_OF, Milestone.ANSWERED, Grouping.PERSPECTIVE));
    assertThat(perspectives.groups()).containsOnlyKeys(Perspective.CARER);
    assertThat(perspectives.ungrouped().counts().all()).isEqualTo(2);
    TimesByGroup<ActivityId> activities =
        three.stream()
            .collect(TimesByGroup.collector(AS_OF, Milestone.ANSWERED, Grouping.ACTIVITY));
    assertThat(activities.groups()).containsOnlyKeys(ActivityId.of("workshop"));
    assertThat(Serialised.copy(perspectives.all().tally())).isEqualTo(activities.all().tally());
  }

  @Test
  void of_a_programme_it_heeds_the_registers() {
    Programme programme =
        Programme.builder()
            .id(ProgrammeId.of("p"))
            .title(Text.of("t"))
            .asOf(AS_OF)
            .activities(List.of(Activity.builder().id(ActivityId.of("workshop")).build()))
            .contributions(three)
            .build();
    assertThat(TimesByGroup.of(programme, Milestone.DECIDED, Grouping.THEME).ungrouped())
        .hasToString(
            "it is unknown whether 1 of 1 contribution was decided, since some steps may not be"
                + " recorded; 1 unknown");
    assertThat(
            TimesByGroup.of(
                    programme.withRegisters(KeptRegister.throughout(Register.STEPS)),
                    Milestone.DECIDED,
                    Grouping.THEME)
                .ungrouped())
        .hasToString("1 still open");
  }

  @Test
  void of_nothing_there_is_a_reason() {
    TimesByGroup<Theme> nothing =
        Stream.<Contribution>of()
            .collect(TimesByGroup.collector(AS_OF, Milestone.ANSWERED, Grouping.THEME));
    assertThat(nothing).hasToString("all: no contribution is known to be raised by 2022-03-01");
  }

  @Test
  void tallies_of_different_groups_do_not_add_up() {
    GroupedTimeTally<Theme> themes =
        three.stream()
            .collect(GroupedTimeTally.collector(AS_OF, Milestone.ANSWERED, Grouping.THEME));
    Grouping<Theme> firstThemes =
        new Grouping<>("first theme", one -> one.themes().stream().limit(1).toList());
    GroupedTimeTally<Theme> others =
        three.stream().collect(GroupedTimeTally.collector(AS_OF, Milestone.ANSWERED, firstThemes));
    assertThat(others.groups()).containsOnlyKeys(TRAVEL);
    assertThat(Grouping.THEME).hasToString("theme");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> themes.plus(others))
        .withMessage("groupedTimeTally.grouping 'first theme' does not add to one by theme");
  }
}
