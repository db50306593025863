package org.involvement.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.involvement.engagement.Activity;
import org.involvement.engagement.Attendance;
import org.involvement.programme.Programme;
import org.involvement.stakeholder.Stakeholder.Credit;
import org.involvement.value.ActivityId;
import org.involvement.value.Count;
import org.involvement.value.Readers;
import org.involvement.value.StakeholderId;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class CreditTest {
  private static final StakeholderId PERSON = StakeholderId.of("pseudonym-9");

  @Test
  void by_role() {
    assertThat(pageOf(saidByThemAll(Credit.BY_ROLE)))
        .contains("\"A bench in the shade\" (carer, 2022-03-01)")
        .contains("\"We were asked, and that was it\" (resident)")
        .contains("\"We should have asked sooner.\" (resident)");
  }

  @Test
  void none() {
    assertThat(pageOf(saidByThemAll(Credit.NONE)))
        .contains("\"A bench in the shade\" (somebody who was involved, 2022-03-01)")
        .contains("\"We were asked, and that was it\" (somebody who was involved)")
        .contains("\"We should have asked sooner.\" (somebody who was involved)");
  }

  @Test
  void who_took_part_is_told_in_any_case() {
    Programme garden = saidByThemAll(Credit.NONE);
    Attendance came = Attendance.builder().stakeholder(PERSON).actual(Count.of(1)).build();
    Activity met = Activity.builder().id(ActivityId.of("met")).addAttendance(came).build();
    List<Activity> activities = new ArrayList<>(garden.activities());
    activities.add(met);
    assertThat(pageOf(Garden.programme())).contains("  resident      38\n");
    assertThat(pageOf(garden.withActivities(activities))).contains("  resident      39\n");
  }

  private static String pageOf(Programme programme) {
    return Report.of(programme).forReaders(Readers.INSIDE).toText();
  }

  private static Programme saidByThemAll(Credit credit) {
    Programme garden = Garden.programme();
    return garden
        .withStakeholders(
            garden.stakeholders().stream()
                .map(one -> one.id().equals(PERSON) ? one.withCredit(credit) : one)
                .toList())
        .withContributions(
            garden.contributions().stream().map(one -> one.withStakeholder(PERSON)).toList())
        .withReflections(
            garden.reflections().stream().map(one -> one.withStakeholder(PERSON)).toList())
        .withActivities(garden.activities().stream().map(CreditTest::ratedByThem).toList());
  }

  private static Activity ratedByThem(Activity activity) {
    return activity.withRatings(
        activity.ratings().stream().map(one -> one.withStakeholder(PERSON)).toList());
  }
}
