package org.involvement.scoring.sensitivity;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.involvement.scoring.card.Score;

/**
 * The total as a function of the weight w of one criterion, all other weights being as they are.
 *
 * <p>In a weighted mean of values x with weights w, let V be the weights of all others that have a
 * value, summed, and N their products with the values. The mean is (N + w x) / (V + w): it goes
 * from N / V where w is 0 to x where w is all. A mean one level up is linear in it, {@code a + b}
 * times the mean, and so is each further up, so that the total is {@code (V without + w only) / (V
 * + w)} with {@code without = a + b N / V} and {@code only = a + b x}. (Own derivation.)
 *
 * @param weight the criterion's weight now
 * @param others V, the weights of its siblings that have a value; 0 where the weight has no effect
 * @param without the total where the weight is 0
 * @param only the total where the criterion is all of its siblings
 * @param noEffect why the weight has no effect; {@code without} and {@code only} are then the total
 */
record WeightCurve(
    BigDecimal weight, double others, double without, double only, Optional<NoAnswer> noEffect) {

  /** The curves of all criteria of a linear scorecard that has a total, by path. */
  static Map<String, WeightCurve> of(Score root) {
    Map<String, WeightCurve> curves = new LinkedHashMap<>();
    double total = root.value().orElseThrow();
    add(root, "", Optional.of(new Line(0, 1)), total, curves);
    return curves;
  }

  /** That of a criterion that is not in a scorecard, since what it is part of does not apply. */
  static WeightCurve absent(BigDecimal weight, double total) {
    return new WeightCurve(weight, 0, total, total, Optional.of(NoAnswer.NO_VALUE));
  }

  /** The total is a + b times the score of something in it. */
  private record Line(double a, double b) {
    double at(double score) {
      return a + b * score;
    }
  }

  /** The line is empty where the score has no part in the total. */
  private static void add(
      Score score,
      String before,
      Optional<Line> line,
      double total,
      Map<String, WeightCurve> curves) {
    for (Score part : score.parts()) {
      Siblings siblings = siblings(part, score);
      Optional<Line> valued = line.filter(there -> part.value().isPresent());
      Optional<NoAnswer> noEffect =
          valued.isEmpty()
              ? Optional.of(NoAnswer.NO_VALUE)
              : siblings.weights() == 0 ? Optional.of(NoAnswer.ALONE) : Optional.empty();
      double weight = part.weight().doubleValue();
      curves.put(
          before + part.id(),
          noEffect.isPresent()
              ? new WeightCurve(part.weight(), 0, total, total, noEffect)
              : new WeightCurve(
                  part.weight(),
                  siblings.weights(),
                  valued.orElseThrow().at(siblings.points() / siblings.weights()),
                  valued.orElseThrow().at(part.value().getAsDouble()),
                  noEffect));
      double all = siblings.weights() + weight;
      add(
          part,
          before + part.id() + "/",
          valued.map(
              there -> new Line(there.at(siblings.points() / all), there.b() * weight / all)),
          total,
          curves);
    }
  }

  /** The others beside a part that have a value: their weights, and weights times values. */
  private record Siblings(double weights, double points) {}

  private static Siblings siblings(Score part, Score whole) {
    double weights = 0;
    double points = 0;
    for (Score other : whole.parts()) {
      if (other.value().isPresent() && !other.id().equals(part.id())) {
        weights += other.weight().doubleValue();
        points += other.weight().doubleValue() * other.value().getAsDouble();
      }
    }
    return new Siblings(weights, points);
  }
}
