package org.involvement.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.involvement.framework.FactId;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Practice;
import org.involvement.framework.Question;
import org.involvement.framework.Standard;
import org.involvement.framework.Standards;
import org.involvement.value.InvalidValueException;

/** The rubrics that come with the library. */
public final class Rubrics {
  private static final String AUTHOR = "involvement";
  private static final String PROFILE_CAVEAT =
      "What the record supports of each standard, and nothing more: the facts were not verified."
          + " Which facts speak for a standard, and that they weigh alike, is our own judgement."
          + " No total is given, since the publisher gives none.";

  private Rubrics() {}

  /** {@return the UK Standards for Public Involvement (2019) as a profile} */
  public static Rubric ukStandards() {
    return profile(Frameworks.standard().standards("uk-standards-2019").orElseThrow());
  }

  /**
   * {@return a set of standards as a profile: each standard with its facts, and no total}
   *
   * <p>Within a standard facts weigh alike, which is our own judgement. A fact that is derived from
   * the record counts as the share of items of which it is so; any other as the answer to the
   * practice of the same id.
   *
   * @throws InvalidValueException if a fact of a standard cannot be asked
   */
  public static Rubric profile(Standards set) {
    return Rubric.builder()
        .id(set.id())
        .title(set.name())
        .version(set.version())
        .author(AUTHOR)
        .citation(set.citation())
        .caveat(PROFILE_CAVEAT)
        .criteria(set.standards().stream().map(Rubrics::criterion).toList())
        .build();
  }

  private static Criterion criterion(Standard standard) {
    List<Criterion> facts = standard.facts().stream().map(Rubrics::criterion).toList();
    return Criterion.builder()
        .id(standard.id())
        .statement(standard.name())
        .weight(BigDecimal.ONE)
        .measure(Measure.combined(Aggregation.WEIGHTED_MEAN, facts.toArray(Criterion[]::new)))
        .why(standard.description())
        .build();
  }

  private static Criterion criterion(FactId id) {
    return DerivedFacts.find(id)
        .map(
            derived ->
                Criterion.of(
                    id.value(), derived.wording(), Measure.share(Condition.is(Fact.derived(id)))))
        .orElseGet(() -> practice(Practice.of(id.value())));
  }

  private static Criterion practice(Practice practice) {
    String wording =
        Frameworks.standard().questions().stream()
            .filter(question -> question.practice().equals(practice))
            .findFirst()
            .map(Question::wording)
            .orElse(practice.value());
    return Criterion.of(practice.value(), wording, Measure.practice(practice));
  }
}
