package org.involvement.json;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.involvement.arbitrary.Programmes;
import org.involvement.framework.Frameworks;
import org.involvement.programme.Programme;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.Rubrics;
import org.involvement.scoring.level.LevelAssessor;
import org.involvement.value.InvalidValueException;

/** Scorecards, comparisons and assessments of arbitrary programmes. */
final class Results {
  private static final List<Rubric> RUBRICS =
      List.of(
          Rubrics.ukStandards(),
          Rubrics.loopClosed(),
          Rubrics.promiseKept(
              Frameworks.standard().scale("tlap-coproduction-ladder").orElseThrow()));

  private Results() {}

  static Arbitrary<Record> results() {
    return Combinators.combine(Programmes.programmes(), Arbitraries.of(RUBRICS))
        .flatAs((programme, rubric) -> Arbitraries.of(of(programme, rubric)));
  }

  private static List<Record> of(Programme programme, Rubric rubric) {
    Programme bare = withoutPractices(programme);
    LevelAssessor assessor = LevelAssessor.of(programme.frameworks());
    return Stream.<Supplier<Record>>of(
            () -> rubric.score(InvolvementJson.read(Examples.programme())),
            () -> rubric.score(programme),
            () -> rubric.score(bare),
            () -> rubric.whatIf(programme, Results::withoutPractices),
            () -> assessor.assess(programme, "tlap-coproduction-ladder"),
            () -> assessor.assess(programme, "arnstein-1969"))
        .flatMap(Results::ifLegal)
        .toList();
  }

  /** A generated practice may have an answer that no question takes, and counts add up too far. */
  private static Stream<Record> ifLegal(Supplier<Record> result) {
    try {
      return Stream.of(result.get());
    } catch (InvalidValueException e) {
      return Stream.empty();
    }
  }

  private static Programme withoutPractices(Programme programme) {
    return programme
        .withPractices(List.of())
        .withActivities(
            programme.activities().stream()
                .map(activity -> activity.withPractices(List.of()))
                .toList());
  }
}
