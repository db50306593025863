package org.involvement.scoring.level;

import java.util.List;
import org.involvement.engagement.Activity;
import org.involvement.engagement.PracticeRecord;
import org.involvement.programme.Programme;
import org.involvement.value.ActivityId;
import org.involvement.value.Basis;

/** On whose word facts count. */
enum BasisView {
  /** On anybody's. */
  ALL,
  /** What people say: the organisation, contributors, both together, independent observers. */
  STATED,
  /** What documents show. */
  DOCUMENTED;

  boolean counts(Basis basis) {
    return this == ALL || (this == DOCUMENTED) == (basis == Basis.DOCUMENT);
  }

  /** The practices of a programme and its activities that count, and of others nothing. */
  Programme practicesOf(Programme programme) {
    if (this == ALL) {
      return programme;
    }
    // Not the programme with other practices: it would check its contributions all over again.
    return Programme.builder()
        .id(programme.id())
        .title(programme.title())
        .asOf(programme.asOf())
        .practices(counting(programme.practices()))
        .activities(
            programme.activities().stream()
                .map((Activity one) -> practices(one.id(), counting(one.practices())))
                .toList())
        .build();
  }

  private static Activity practices(ActivityId id, List<PracticeRecord> practices) {
    return Activity.builder().id(id).practices(practices).build();
  }

  private List<PracticeRecord> counting(List<PracticeRecord> records) {
    // What is said of one contribution decides no level, and contributions are not held here.
    return records.stream()
        .filter(record -> counts(record.basis()) && record.contribution().isEmpty())
        .toList();
  }
}
