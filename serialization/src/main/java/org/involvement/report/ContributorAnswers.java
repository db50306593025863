package org.involvement.report;

import java.util.stream.Stream;
import org.involvement.engagement.PracticeRecord;
import org.involvement.programme.Programme;
import org.involvement.value.Basis;

/** What contributors answered on practices, of the whole work and then of each activity. */
final class ContributorAnswers {
  private ContributorAnswers() {}

  static Stream<PracticeRecord> in(Programme programme) {
    return Stream.concat(
            programme.practices().stream(),
            programme.activities().stream().flatMap(one -> one.practices().stream()))
        .filter(record -> record.basis() == Basis.CONTRIBUTORS);
  }
}
