package org.involvement.report;

import java.util.stream.Stream;
import org.involvement.engagement.PracticeRecord;
import org.involvement.programme.Programme;

/**
 * What contributors answered on practices, alone or together with the organisation: of the whole
 * work and then of each activity.
 */
final class ContributorAnswers {
  private ContributorAnswers() {}

  static Stream<PracticeRecord> in(Programme programme) {
    return Stream.concat(
            programme.practices().stream(),
            programme.activities().stream().flatMap(one -> one.practices().stream()))
        .filter(record -> record.basis().includesContributors());
  }
}
