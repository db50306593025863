package org.involvement.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.involvement.page.Point;
import org.involvement.scoring.LevelAssessment;
import org.involvement.scoring.LevelComparison;
import org.involvement.scoring.Verdict;

/** Why a verdict on levels is as it is, place by place. */
final class LevelReasons {
  private static final int MOST_NAMED = 10;

  private final LevelAssessment assessment;
  private final Names names;

  LevelReasons(LevelAssessment assessment, Names names) {
    this.assessment = assessment;
    this.names = names;
  }

  List<Point> points() {
    List<Point> points = new ArrayList<>();
    points.add(point(assessment.whole(), ofWhole()));
    assessment.parts().forEach(part -> points.add(point(part, part.reasons())));
    return Repeated.points(points);
  }

  /** Where it is made of parts, these are called as the report calls them. */
  private List<String> ofWhole() {
    List<String> reasons = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      List<LevelComparison> some =
          assessment.parts().stream().filter(part -> part.verdict() == verdict).toList();
      if (!some.isEmpty()) {
        reasons.add(
            verdict.inWords()
                + " in "
                + some.size()
                + " of "
                + assessment.parts().size()
                + ": "
                + named(some));
      }
    }
    assessment.whole().reasons().stream().skip(reasons.size()).forEach(reasons::add);
    return reasons;
  }

  private String named(List<LevelComparison> some) {
    return some.stream().limit(MOST_NAMED).map(part -> place(part, names)).collect(joining(", "))
        + (some.size() > MOST_NAMED ? " and more" : "");
  }

  static String place(LevelComparison comparison, Names names) {
    return comparison
        .activity()
        .map(names::activity)
        .or(() -> comparison.stage().map(Words::of))
        .orElse("whole work");
  }

  private Point point(LevelComparison comparison, List<String> reasons) {
    return new Point(
        Words.sentence(place(comparison, names)) + ": " + comparison.verdict().inWords(),
        reasons.stream().map(Words::sentence).toList());
  }
}
