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
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Scorecard;
import org.involvement.scoring.level.LevelAssessor;
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
                  assertThat(Outcome.of(() -> scored(rubric, redacted)))
                      .isEqualTo(Outcome.of(() -> scored(rubric, programme))));
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

  private static Scorecard scored(Rubric rubric, Programme programme) {
    Scorecard card = rubric.score(programme);
    return card.withRoot(withoutExemptions(card.root()));
  }

  /** Why something does not apply is told in words, which may quote. */
  private static Score withoutExemptions(Score score) {
    return score
        .withExemptions()
        .withParts(score.parts().stream().map(RedactedScoresTest::withoutExemptions).toList());
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
