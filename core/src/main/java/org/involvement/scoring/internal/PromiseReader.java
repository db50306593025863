package org.involvement.scoring.internal;

import java.util.List;
import org.involvement.framework.FactId;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Scale;
import org.involvement.programme.Programme;
import org.involvement.scoring.card.LevelFigure;
import org.involvement.scoring.internal.fact.Reading;
import org.involvement.scoring.known.Subject;
import org.involvement.scoring.level.LevelAssessment;
import org.involvement.scoring.level.LevelAssessor;
import org.involvement.scoring.level.LevelComparison;
import org.involvement.scoring.level.Verdict;

/** How many of the places of a programme were given the level that was promised there. */
final class PromiseReader {
  private static final FactId FACT = FactId.of("promise-kept");

  private PromiseReader() {}

  static FixedNode read(Scale scale, Programme programme) {
    LevelAssessment levels = LevelAssessor.of(Frameworks.standard()).assess(programme, scale);
    boolean byPlace = scale.unit() != Scale.Unit.WHOLE;
    List<LevelComparison> places = byPlace ? levels.parts() : List.of(levels.whole());
    Subject subject = scale.unit() == Scale.Unit.ACTIVITY ? Subject.ACTIVITY : Subject.PROGRAMME;
    boolean complete = subject.isComplete(programme);
    List<String> open =
        places.stream().filter(place -> isOpen(place, levels)).map(LevelComparison::place).toList();
    Gaps gaps = new Gaps();
    gaps.add(FACT, subject, Reading.NOT_RECORDED, open);
    LevelFigure.Kept figure =
        LevelFigure.Kept.builder()
            .scale(scale.id())
            .unit(scale.unit())
            .complete(complete)
            .asPromised(
                count(places, Verdict.AS_PROMISED)
                    + count(places, Verdict.CANNOT_TELL)
                    - open.size())
            .moreShared(count(places, Verdict.MORE_SHARED))
            .lessShared(count(places, Verdict.LESS_SHARED))
            .cannotTell(open.size())
            .build();
    return new FixedNode(
        figure,
        complete ? gaps.list() : gaps.withNotKept(FACT, subject, places.size()),
        List.of(),
        List.of(),
        places);
  }

  /** Whether it cannot be told, not even that it is at least what was promised. */
  private static boolean isOpen(LevelComparison place, LevelAssessment levels) {
    return place.verdict() == Verdict.CANNOT_TELL && !levels.isAtLeastAsPromised(place);
  }

  private static long count(List<LevelComparison> places, Verdict verdict) {
    return places.stream().filter(place -> place.verdict() == verdict).count();
  }
}
