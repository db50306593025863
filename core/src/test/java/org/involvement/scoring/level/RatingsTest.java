package org.involvement.scoring.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.involvement.scoring.level.LevelReadingTest.programme;

import java.util.List;
import java.util.Optional;
import org.involvement.engagement.Activity;
import org.involvement.engagement.Attendance;
import org.involvement.engagement.AttendedAs;
import org.involvement.engagement.LevelRating;
import org.involvement.framework.LevelId;
import org.involvement.framework.Scale;
import org.involvement.framework.Stage;
import org.involvement.programme.Programme;
import org.involvement.stakeholder.Perspective;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.ActivityId;
import org.involvement.value.Count;
import org.involvement.value.StakeholderId;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class RatingsTest {
  private static final Scale SCALE = OwnScale.ladder(Scale.Unit.ACTIVITY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          joint 5, told 7   | 20    | told 7, joint 5; 12 of 20 present answered
          joint 5+, told 7  | 10-15 | told 7, joint 5+; 12+ of 10-15 present answered
          told 1-2, told 3  | 4+    | told 4-5; 4-5 of 4+ present answered
          joint 5           | ''    | joint 5; 5 answered
          ''                | 20    | not recorded""")
  void answers_are_counted_by_level_with_their_ranges(
      String ratings, String people, String experienced) {
    Activity activity =
        OwnScale.activity("one", "")
            .withRatings(OwnScale.ratings(ratings))
            .withPeople(Optional.of(people).filter(text -> !text.isEmpty()).map(Count::parse));
    Programme programme = programme("").addScales(SCALE).addActivities(activity).build();
    assertThat(of(programme).at(SCALE, Place.of(ActivityId.of("one"), 0))).hasToString(experienced);
  }

  @Test
  void ratings_of_the_whole_work_stand_before_those_of_activities() {
    var programme =
        programme("")
            .addScales(SCALE)
            .addActivities(
                OwnScale.activity("one", "")
                    .withRatings(OwnScale.ratings("told 1"))
                    .withPeople(Count.of(4)),
                OwnScale.activity("other", "")
                    .withRatings(OwnScale.ratings("told 2, joint 1"))
                    .withPeople(Count.of(6)));
    assertThat(of(programme.build()).at(SCALE, Place.WHOLE))
        .hasToString("told 3, joint 1; 4 of 10 present answered");
    programme.ratings(OwnScale.ratings("asked 3"));
    assertThat(of(programme.build()).at(SCALE, Place.WHOLE))
        .hasToString("asked 3; 3 of 6-10 present answered");
  }

  @Test
  void an_activity_that_was_not_counted_leaves_open_how_many_were_present() {
    Programme programme =
        programme("")
            .addScales(SCALE)
            .addActivities(
                OwnScale.activity("one", "")
                    .withRatings(OwnScale.ratings("told 1"))
                    .withPeople(Count.of(4)),
                OwnScale.activity("other", ""))
            .build();
    assertThat(of(programme).at(SCALE, Place.WHOLE))
        .hasToString("told 1; 1 of 4+ present answered");
  }

  @Test
  void ratings_on_another_scale_do_not_count_and_a_stage_has_none() {
    Programme programme =
        programme("")
            .addScales(SCALE)
            .ratings(
                List.of(
                    LevelRating.of(LevelId.parse("iap2-spectrum:inform"), Count.of(9)),
                    LevelRating.of(OwnScale.id("told"), Count.of(2))))
            .build();
    assertThat(of(programme).at(SCALE, Place.WHOLE)).hasToString("told 2; 2 answered");
    assertThat(of(programme).at(SCALE, Place.of(Stage.DESIGNING))).hasToString("not recorded");
  }

  @Test
  void of_a_perspective_only_its_own_ratings_count_and_those_who_brought_it() {
    StakeholderId panel = StakeholderId.of("panel");
    Attendance ofPanel = Attendance.builder().stakeholder(panel).actual(Count.of(5)).build();
    LevelRating rating =
        LevelRating.of(OwnScale.id("told"), Count.of(2)).withPerspective(Perspective.CARER);
    Activity one =
        OwnScale.activity("one", "")
            .withAttendance(attendance(Perspective.CARER, 3), attendance(Perspective.STAFF, 8))
            .withRatings(rating, LevelRating.of(OwnScale.id("joint"), Count.of(1)));
    var programme =
        programme("")
            .addScales(SCALE)
            .addStakeholders(Stakeholder.builder().id(panel).type(Stakeholder.Type.GROUP).build())
            .addActivities(one);
    assertThat(ofCarers(programme.build()).at(SCALE, Place.WHOLE))
        .hasToString("told 2; 2 of 3 present answered");
    assertThat(of(programme.build()).at(SCALE, Place.WHOLE))
        .hasToString("told 2, joint 1; 3 of 8-11 present answered");
    Activity supported =
        one.withAttendance(
            attendance(Perspective.CARER, 3),
            attendance(Perspective.CARER, 6).withAs(AttendedAs.SUPPORTER),
            attendance(Perspective.STAFF, 8).withAs(AttendedAs.STAFF));
    Programme helped = programme.build().withActivities(supported);
    assertThat(ofCarers(helped).at(SCALE, Place.WHOLE))
        .hasToString("told 2; 2 of 3 present answered");
    assertThat(of(helped).at(SCALE, Place.WHOLE))
        .hasToString("told 2, joint 1; 3 of 3 present answered");
    programme.addActivities(
        one.withId(ActivityId.of("other"))
            .withAttendance(ofPanel, attendance(Perspective.CARER, 4)));
    assertThat(ofCarers(programme.build()).at(SCALE, Place.WHOLE))
        .hasToString("told 4; 4 of 7-12 present answered");
    programme.addRatings(rating);
    assertThat(ofCarers(programme.build()).at(SCALE, Place.WHOLE))
        .hasToString("told 2; 2 of 4-12 present answered");
  }

  private static Attendance attendance(Perspective perspective, long people) {
    return Attendance.builder().perspective(perspective).actual(Count.of(people)).build();
  }

  private static LevelRatings of(Programme programme) {
    return new LevelRatings(programme, Optional.empty());
  }

  private static LevelRatings ofCarers(Programme programme) {
    return new LevelRatings(programme, Optional.of(Perspective.CARER));
  }
}
