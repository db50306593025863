package org.involvement.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.involvement.engagement.PaidWithin;
import org.involvement.engagement.RatedStatement;
import org.involvement.feedback.Step;
import org.involvement.framework.Citation;
import org.involvement.framework.Requirement;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.card.Completion;
import org.involvement.scoring.card.Difference;
import org.involvement.scoring.rule.Band;
import org.involvement.scoring.rule.Condition;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Measure;
import org.involvement.value.Bounds;
import org.involvement.value.ConfidenceInterval;

/**
 * What the constructor of a record lets pass of a number, or of how long a list is, in the words of
 * JSON Schema. That both agree is tested.
 */
record NumberRange(Class<?> type, String component, String keyword, int limit) {
  private static final String LEAST = "minimum";
  private static final String MOST = "maximum";
  private static final String ABOVE = "exclusiveMinimum";
  private static final String BELOW = "exclusiveMaximum";

  private static final List<NumberRange> ALL =
      List.of(
          new NumberRange(Citation.class, "year", LEAST, 1000),
          new NumberRange(Citation.class, "year", MOST, 9999),
          new NumberRange(Requirement.class, "leastStages", LEAST, 1),
          new NumberRange(RatedStatement.class, "points", LEAST, 2),
          new NumberRange(RatedStatement.class, "points", MOST, 101),
          new NumberRange(PaidWithin.class, "share", LEAST, 0),
          new NumberRange(PaidWithin.class, "share", MOST, 1),
          new NumberRange(PaidWithin.class, "days", LEAST, 0),
          new NumberRange(PaidWithin.class, "days", MOST, 99_999),
          new NumberRange(Step.Corrected.class, "step", LEAST, 0),
          new NumberRange(Step.SplitInto.class, "into", "minItems", 2),
          new NumberRange(Condition.Within.class, "days", LEAST, 0),
          new NumberRange(Condition.Within.class, "days", MOST, 99_999),
          new NumberRange(Condition.AtLeast.class, "number", LEAST, 1),
          new NumberRange(Condition.AtLeast.class, "operands", "minItems", 1),
          new NumberRange(Condition.All.class, "operands", "minItems", 1),
          new NumberRange(Criterion.class, "weight", ABOVE, 0),
          new NumberRange(Rubric.class, "leastCoverage", ABOVE, 0),
          new NumberRange(Rubric.class, "leastCoverage", MOST, 1),
          new NumberRange(Measure.Banded.class, "bands", "minItems", 1),
          new NumberRange(Measure.Combined.class, "leastCoverage", ABOVE, 0),
          new NumberRange(Measure.Combined.class, "leastCoverage", MOST, 1),
          new NumberRange(Measure.Constant.class, "score", LEAST, 0),
          new NumberRange(Measure.Constant.class, "score", MOST, 1),
          new NumberRange(Band.class, "score", LEAST, 0),
          new NumberRange(Band.class, "score", MOST, 1),
          new NumberRange(Completion.End.class, "points", LEAST, 0),
          new NumberRange(Completion.End.class, "points", MOST, 1),
          new NumberRange(Difference.class, "low", LEAST, -1),
          new NumberRange(Difference.class, "low", MOST, 1),
          new NumberRange(Difference.class, "high", LEAST, -1),
          new NumberRange(Difference.class, "high", MOST, 1),
          new NumberRange(Bounds.class, "low", LEAST, 0),
          new NumberRange(Bounds.class, "low", MOST, 1),
          new NumberRange(Bounds.class, "high", LEAST, 0),
          new NumberRange(Bounds.class, "high", MOST, 1),
          new NumberRange(ConfidenceInterval.class, "confidence", ABOVE, 0),
          new NumberRange(ConfidenceInterval.class, "confidence", BELOW, 1));

  /** The keywords of a component with their limits; none where every number is taken. */
  static Map<String, Integer> of(Class<?> type, String component) {
    Map<String, Integer> limits = new LinkedHashMap<>();
    for (NumberRange range : ALL) {
      if (range.type == type && range.component.equals(component)) {
        limits.put(range.keyword, range.limit);
      }
    }
    return limits;
  }
}
