package org.involvement.scoring.internal.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.involvement.engagement.Activity;
import org.involvement.engagement.PracticeRecord;
import org.involvement.framework.Practice;
import org.involvement.programme.Programme;
import org.involvement.value.ActivityId;
import org.involvement.value.Answer;

/**
 * What somebody says on a fact that the record itself holds.
 *
 * @param record what is said
 * @param activity the activity that it is about; empty means the programme
 * @param source where the record has the fact from
 */
public record Account(PracticeRecord record, Optional<ActivityId> activity, FactSource source) {
  /** Returns those of a programme; few have any. */
  public static List<Account> in(Programme programme) {
    Map<Practice, FactSource> sources = new HashMap<>();
    List<Account> found = new ArrayList<>();
    add(programme.practices(), Optional.empty(), sources, found);
    for (Activity activity : programme.activities()) {
      add(activity.practices(), Optional.of(activity.id()), sources, found);
    }
    return List.copyOf(found);
  }

  private static void add(
      List<PracticeRecord> said,
      Optional<ActivityId> activity,
      Map<Practice, FactSource> sources,
      List<Account> found) {
    for (PracticeRecord record : said) {
      FactSource source =
          sources.computeIfAbsent(record.practice(), practice -> FactSource.of(practice.fact()));
      boolean isSaid = !record.answer().equals(Answer.PREFER_NOT_TO_SAY);
      if (isSaid && !(source instanceof FactSource.Answered)) {
        found.add(new Account(record, activity, source));
      }
    }
  }
}
