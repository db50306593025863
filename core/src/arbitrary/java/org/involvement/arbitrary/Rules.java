package org.involvement.arbitrary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.involvement.feedback.Milestone;
import org.involvement.framework.FactId;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Practice;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.known.Subject;
import org.involvement.scoring.rule.Aggregation;
import org.involvement.scoring.rule.Condition;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Fact;
import org.involvement.scoring.rule.Measure;

/** Rubrics and what they are made of. */
public final class Rules {
  private static final Fact PAID = Fact.practice(Practice.PAYMENT_OFFERED, Subject.PROGRAMME);
  private static final Fact PLAIN = Fact.practice(Practice.PLAIN_LANGUAGE, Subject.PROGRAMME);

  private Rules() {}

  public static Arbitrary<Fact> facts() {
    return Arbitraries.of(
        PAID,
        Fact.practice(Practice.MATERIALS_LEAD_DAYS, Subject.ACTIVITY),
        Fact.derived(FactId.ANSWERED),
        Fact.derived(FactId.ACCESS_NEEDS_MET_RATE));
  }

  public static Arbitrary<Criterion> criteria() {
    return Combinators.combine(
            Arbitraries.bigDecimals().between(new BigDecimal("0.1"), BigDecimal.TEN).ofScale(1),
            measures(),
            Arbitraries.of(Condition.is(PAID), Condition.any(Condition.is(PAID), notPlain()))
                .optional(),
            Arbitraries.of("It counts.", "People ask for it.").optional(),
            Published.citations().optional())
        .as(
            (weight, measure, applies, why, source) ->
                new Criterion("criterion", "Is it so?", weight, measure, applies, why, source));
  }

  public static Arbitrary<Rubric> rubrics() {
    return Combinators.combine(
            criteria().list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of(Aggregation.class).optional(),
            Arbitraries.of(new BigDecimal("0.5"), BigDecimal.ONE).optional(),
            Published.citations().optional(),
            Arbitraries.of("Nobody checked it.").optional())
        .as(
            (criteria, aggregation, coverage, citation, caveat) ->
                Rubric.builder()
                    .id("rubric")
                    .title("A rubric")
                    .version("1")
                    .author("test")
                    .citation(citation)
                    .caveat(caveat)
                    .aggregation(aggregation)
                    .leastCoverage(coverage)
                    .criteria(numbered(criteria))
                    .build());
  }

  private static Arbitrary<Measure> measures() {
    Criterion part = Criterion.of("part", "Is it so?", Measure.practice(Practice.PLAIN_LANGUAGE));
    return Arbitraries.of(
        Measure.practice(Practice.PAYMENT_OFFERED),
        Measure.share(
            Condition.is(Fact.derived(FactId.DECIDED)),
            Condition.within(Milestone.RAISED, Milestone.ANSWERED, 20)),
        new Measure.Constant(BigDecimal.ONE),
        new Measure.PromiseKept(
            Frameworks.standard().scale("tlap-coproduction-ladder").orElseThrow()),
        new Measure.Combined(Aggregation.MINIMUM, Optional.empty(), List.of(part)));
  }

  private static Condition notPlain() {
    return Condition.not(Condition.is(PLAIN));
  }

  private static List<Criterion> numbered(List<Criterion> criteria) {
    List<Criterion> numbered = new ArrayList<>();
    for (Criterion criterion : criteria) {
      numbered.add(criterion.withId("criterion-" + numbered.size()));
    }
    return numbered;
  }
}
