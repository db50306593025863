package org.involvement.analysis.reach;

import java.util.List;
import java.util.stream.Stream;
import org.involvement.engagement.Activity;
import org.involvement.engagement.PracticeRecord;
import org.involvement.framework.Practice;
import org.involvement.programme.Programme;
import org.involvement.value.Answer;

/** Whether those involved are recorded as drawn by lot. */
final class SortitionCheck {
  private SortitionCheck() {}

  /** Whether all that is said of it is yes, and it is said of the whole or of every activity. */
  static boolean drawn(Programme programme) {
    List<List<Answer>> ofActivities =
        programme.activities().stream()
            .map(Activity::practices)
            .map(SortitionCheck::answers)
            .toList();
    List<Answer> ofWhole = answers(programme.practices());
    boolean isSaid =
        !ofWhole.isEmpty()
            || (!ofActivities.isEmpty() && ofActivities.stream().noneMatch(List::isEmpty));
    return isSaid
        && Stream.concat(ofWhole.stream(), ofActivities.stream().flatMap(List::stream))
            .allMatch(Answer.YES::equals);
  }

  private static List<Answer> answers(List<PracticeRecord> practices) {
    return practices.stream()
        .filter(record -> record.practice().equals(Practice.RANDOM_SELECTION))
        .map(PracticeRecord::answer)
        .toList();
  }
}
