package org.involvement.json;

import java.util.List;
import java.util.stream.Stream;
import org.involvement.analysis.Finding;
import org.involvement.framework.Crosswalk;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Scale;
import org.involvement.framework.Standards;
import org.involvement.programme.Programme;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.ScorecardComparison;
import org.involvement.scoring.card.Scorecard;
import org.involvement.scoring.level.LevelAssessment;

/** What stands as a document of its own, and so begins with the version of its form. */
final class DocumentTypes {
  private static final List<Class<?>> WRITTEN_BY_PEOPLE =
      List.of(
          Programme.class,
          Rubric.class,
          Scale.class,
          Standards.class,
          Crosswalk.class,
          Frameworks.class);

  private static final List<Class<?>> RESULTS =
      List.of(Scorecard.class, ScorecardComparison.class, LevelAssessment.class, Finding.class);

  private DocumentTypes() {}

  static boolean contain(Class<?> type) {
    return Stream.concat(WRITTEN_BY_PEOPLE.stream(), RESULTS.stream())
        .anyMatch(each -> each.isAssignableFrom(type));
  }
}
