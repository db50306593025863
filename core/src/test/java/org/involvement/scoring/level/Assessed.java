package org.involvement.scoring.level;

import static org.involvement.scoring.level.LevelReadingTest.programme;

import java.util.List;
import org.involvement.engagement.Activity;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Scale;
import org.involvement.programme.Programme;
import org.involvement.programme.ProgrammeBuilder;
import org.involvement.stakeholder.Perspective;

/** Assessments for tests, on scales of their own. */
public final class Assessed {
  private static final Scale LADDER = OwnScale.ladder(Scale.Unit.WHOLE);

  private Assessed() {}

  public static SupportedLevels supported(String kept, Scale scale, Activity... activities) {
    return assess(programme(kept).addActivities(activities), scale).recorded().levels();
  }

  public static LevelAssessment assess(ProgrammeBuilder programme, String perspective) {
    return LevelAssessor.of(Frameworks.standard().with(LADDER))
        .assess(programme.build(), OwnScale.ID, Perspective.of(perspective));
  }

  public static LevelAssessment assess(ProgrammeBuilder programme, Scale scale) {
    return assess(programme.scales(List.of(scale)).build(), scale);
  }

  public static LevelAssessment assess(Programme programme, Scale scale) {
    return LevelAssessor.of(
            programme.scales().contains(scale)
                ? Frameworks.standard()
                : Frameworks.standard().with(scale))
        .assess(programme, scale.id());
  }
}
