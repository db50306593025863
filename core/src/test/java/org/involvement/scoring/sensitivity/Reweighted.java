package org.involvement.scoring.sensitivity;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Measure;

/** Rubrics with other weights. */
public final class Reweighted {
  private Reweighted() {}

  /** The paths of all criteria. */
  public static List<String> paths(Rubric rubric) {
    return paths("", rubric.criteria()).toList();
  }

  /** A rubric in which the criterion at a path has another weight. */
  public static Rubric at(Rubric rubric, String path, double weight) {
    return each(rubric, (each, now) -> each.equals(path) ? new BigDecimal(weight) : now);
  }

  /** A rubric in which each criterion has another weight, by its path and its weight. */
  public static Rubric each(Rubric rubric, BiFunction<String, BigDecimal, BigDecimal> weights) {
    return rubric.withCriteria(each("", rubric.criteria(), weights));
  }

  private static List<Criterion> each(
      String before, List<Criterion> criteria, BiFunction<String, BigDecimal, BigDecimal> weights) {
    return criteria.stream()
        .map(
            criterion -> {
              String path = before + criterion.id();
              Measure measure =
                  criterion.measure() instanceof Measure.Combined combined
                      ? new Measure.Combined(
                          combined.aggregation(),
                          combined.leastCoverage(),
                          each(path + "/", combined.criteria(), weights))
                      : criterion.measure();
              return criterion
                  .withMeasure(measure)
                  .withWeight(weights.apply(path, criterion.weight()));
            })
        .toList();
  }

  private static Stream<String> paths(String before, List<Criterion> criteria) {
    return criteria.stream()
        .flatMap(
            criterion ->
                Stream.concat(
                    Stream.of(before + criterion.id()),
                    criterion.measure() instanceof Measure.Combined combined
                        ? paths(before + criterion.id() + "/", combined.criteria())
                        : Stream.empty()));
  }
}
