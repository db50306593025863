package org.involvement.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.Outcome;
import org.involvement.arbitrary.Programmes;
import org.involvement.framework.Frameworks;
import org.involvement.programme.Programme;
import org.involvement.stakeholder.Stakeholder;

/** Removing what one stakeholder said changes no score, and no reason why there is none. */
class RedactedScoresTest {
  @Property(tries = 100)
  void every_scorecard_stays_as_it_was(@ForAll("programmes") Programme programme) {
    for (Stakeholder one : programme.stakeholders()) {
      Programme redacted = programme.redact(one.id());
      assertThat(rubrics())
          .allSatisfy(
              rubric ->
                  assertThat(Outcome.of(() -> rubric.score(redacted)))
                      .isEqualTo(Outcome.of(() -> rubric.score(programme))));
    }
  }

  @Property(tries = 100)
  void every_level_stays_as_it_was(@ForAll("programmes") Programme programme) {
    LevelAssessor assessor = LevelAssessor.of(programme.frameworks());
    for (Stakeholder one : programme.stakeholders()) {
      Programme redacted = programme.redact(one.id());
      for (String scale : List.of("tlap-coproduction-ladder", "iap2-spectrum", "arnstein-1969")) {
        assertThat(Outcome.of(() -> assessor.assess(redacted, scale)))
            .isEqualTo(Outcome.of(() -> assessor.assess(programme, scale)));
      }
    }
  }

  private static Stream<Rubric> rubrics() {
    return Stream.concat(
        Stream.of(Rubrics.loopClosed()),
        Frameworks.standard().standards().stream().map(Rubrics::profile));
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.programmes().filter(programme -> !programme.stakeholders().isEmpty());
  }
}
