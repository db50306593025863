package org.involvement.scoring;

import java.util.List;
import org.involvement.engagement.Activity;
import org.involvement.engagement.PracticeRecord;
import org.involvement.programme.Programme;
import org.involvement.value.Basis;

/** On whose word facts count. */
enum BasisView {
  /** On anybody's. */
  ALL,
  /** What the organisation and contributors say. */
  STATED,
  /** What documents show. */
  DOCUMENTED;

  boolean counts(Basis basis) {
    return this == ALL || (this == DOCUMENTED) == (basis == Basis.DOCUMENT);
  }

  /** The programme as if no other practices had been recorded. */
  Programme practicesOf(Programme programme) {
    if (this == ALL) {
      return programme;
    }
    return programme
        .withPractices(counting(programme.practices()))
        .withActivities(
            programme.activities().stream()
                .map((Activity activity) -> activity.withPractices(counting(activity.practices())))
                .toList());
  }

  private List<PracticeRecord> counting(List<PracticeRecord> records) {
    return records.stream().filter(record -> counts(record.basis())).toList();
  }
}
