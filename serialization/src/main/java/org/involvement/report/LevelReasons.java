package org.involvement.report;

import java.util.ArrayList;
import java.util.List;
import org.involvement.page.Point;
import org.involvement.scoring.level.LevelAssessment;
import org.involvement.scoring.level.LevelComparison;

/** Why a verdict on levels is as it is, place by place. */
final class LevelReasons {
  private final LevelAssessment assessment;
  private final Names names;

  LevelReasons(LevelAssessment assessment, Names names) {
    this.assessment = assessment;
    this.names = names;
  }

  List<Point> points() {
    List<Repeated.Once<Point>> points = new ArrayList<>();
    points.add(once(assessment.whole(), assessment.reasons(part -> place(part, names))));
    assessment.parts().forEach(part -> points.add(once(part, part.reasons())));
    return Repeated.points(points);
  }

  static String place(LevelComparison comparison, Names names) {
    return comparison
        .activity()
        .map(names::activity)
        .or(() -> comparison.stage().map(RecordWords::of))
        .orElse("whole work");
  }

  private Repeated.Once<Point> once(LevelComparison comparison, List<String> reasons) {
    return new Repeated.Once<>(
        point(comparison, reasons), comparison.activity().flatMap(names::when));
  }

  private Point point(LevelComparison comparison, List<String> reasons) {
    return new Point(
        RecordWords.sentence(place(comparison, names)) + ": " + comparison.verdict().inWords(),
        reasons.stream().map(RecordWords::sentence).toList());
  }
}
