package org.involvement.scoring.sensitivity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.ScorecardComparison;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Scorecard;
import org.involvement.value.InvalidValueException;

/**
 * How far a total hangs on the weights that a rubric's author declared.
 *
 * <p>It is worked out for linear rubrics, in which criteria become one by weighted means on every
 * level, and from the values: from what is known, as if the criteria without a value were not
 * there. Where a question has no number for an answer, the answer is a {@link NoAnswer}.
 */
public final class Sensitivity {
  private Sensitivity() {}

  /**
   * {@return for each criterion the weight at which the order of two totals reverses, all other
   * weights being as they are}
   *
   * <p>Each total is {@code (V s + w x) / (V + w)} at the weight w, where V is the sum of the
   * weights of the criteria beside it that have a value, s the total without it, and x the total
   * where it is all there is among them. Where V is the same in both, they are the same where
   * {@code V (s1 - s2) + w (x1 - x2) = 0}, so that {@code w = V (s1 - s2) / (x2 - x1)}. Where other
   * criteria have a value in the one than in the other, it is where {@code w² (x1 - x2) + w (V1 s1
   * + x1 V2 - V2 s2 - x2 V1) + V1 V2 (s1 - s2) = 0}, which may have two solutions. (Own
   * derivation.)
   *
   * @param compared two dates or two options, from {@link Rubric#compare} or {@link
   *     ScorecardComparison#of}
   */
  public static List<Reversal> reversals(ScorecardComparison compared) {
    Score before = compared.before().root();
    Score after = compared.after().root();
    Map<String, BigDecimal> weights = new LinkedHashMap<>();
    weights(before, "", weights);
    weights(after, "", weights);
    Optional<NoAnswer> none = Linear.why(before).or(() -> Linear.why(after));
    List<Reversal> reversals = new ArrayList<>();
    if (none.isPresent()) {
      weights.forEach((path, weight) -> reversals.add(new Reversal(path, weight, List.of(), none)));
    } else {
      Map<String, WeightCurve> one = WeightCurve.of(before);
      Map<String, WeightCurve> other = WeightCurve.of(after);
      weights.forEach(
          (path, weight) ->
              reversals.add(
                  Reversals.of(
                      path,
                      one.getOrDefault(path, WeightCurve.absent(weight, total(before))),
                      other.getOrDefault(path, WeightCurve.absent(weight, total(after))))));
    }
    return reversals;
  }

  /**
   * {@return the range of the total when every weight may be less or more by a share of itself,
   * each for itself and on every level}
   *
   * <p>To make one weight greater moves a weighted mean towards the value that it weighs. So the
   * mean is greatest where all values above some mark weigh as much as they can, and all others as
   * little: the values are sorted, every mark is tried, and the greatest mean is kept; for the
   * least it is the other way round. A mean of means is greatest where each of them is. (Own
   * derivation; the mark is the switch point of N. N. Karnik and J. M. Mendel, Centroid of a type-2
   * fuzzy set, Information Sciences 132, 2001.)
   *
   * @param share by how much of itself a weight may be less or more, such as 0.2, in [0, 1)
   * @throws InvalidValueException if the share is outside [0, 1)
   */
  public static WeightRange whenWeightsMove(Scorecard card, BigDecimal share) {
    WeightRange.checkShare(share, "sensitivity.share");
    Optional<NoAnswer> none = Linear.why(card.root());
    if (none.isPresent()) {
      return new WeightRange(share, OptionalDouble.empty(), OptionalDouble.empty(), none);
    }
    return new WeightRange(
        share,
        OptionalDouble.of(WeightExtremes.least(card.root(), share.doubleValue())),
        OptionalDouble.of(WeightExtremes.greatest(card.root(), share.doubleValue())),
        Optional.empty());
  }

  private static double total(Score root) {
    return root.value().orElseThrow();
  }

  private static void weights(Score score, String before, Map<String, BigDecimal> weights) {
    for (Score part : score.parts()) {
      weights.putIfAbsent(before + part.id(), part.weight());
      weights(part, before + part.id() + "/", weights);
    }
  }
}
