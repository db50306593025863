package org.involvement.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.involvement.engagement.Activity;
import org.involvement.engagement.Promise;
import org.involvement.framework.LevelId;
import org.involvement.programme.Programme;
import org.involvement.value.ActivityId;
import org.involvement.value.Basis;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class LevelReasonsTest {
  private static final Programme GARDEN = Garden.programme();

  @Test
  void activities_are_called_by_their_titles_also_where_they_are_counted() {
    Promise promise = Promise.of(LevelId.of("iap2-spectrum", "involve"), Basis.ORGANISATION);
    Programme programme =
        Programme.builder()
            .id(GARDEN.id())
            .title(GARDEN.title())
            .asOf(GARDEN.asOf())
            .addActivities(activity("a", "First workshop", promise), activity("b", "Walk", promise))
            .build();
    assertThat(Report.of(programme).toText())
        .contains("Cannot tell in 2 of 2: First workshop, Walk")
        .contains("- First workshop: cannot tell");
  }

  private static Activity activity(String id, String title, Promise promise) {
    return Activity.builder()
        .id(ActivityId.of(id))
        .title(Text.of(title))
        .addPromises(promise)
        .build();
  }
}
