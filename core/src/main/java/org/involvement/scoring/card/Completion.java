package org.involvement.scoring.card;

import java.util.List;
import java.util.OptionalDouble;
import org.involvement.framework.FactId;
import org.involvement.scoring.known.Subject;
import org.involvement.value.Answer;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * One way in which unknown facts could turn out, and what the parts of a score come to if they do.
 *
 * @param assumed what is taken for granted, in order of subject, fact and item
 * @param ends what each part comes to, in the order of the parts
 */
public record Completion(List<Assumed> assumed, List<End> ends) {
  /**
   * Checks that nothing is missing.
   *
   * @throws InvalidValueException if an element is missing
   */
  public Completion {
    assumed = Checks.list(assumed, "completion.assumed");
    ends = Checks.list(ends, "completion.ends");
  }

  /**
   * {@return whether the score may leave in it} Then every part has nothing to score, or may leave.
   */
  public boolean mayLeave() {
    return ends.stream().allMatch(end -> end.mayLeave() || end.points().isEmpty());
  }

  /**
   * An answer that is taken for granted, such as 'payment-offered of activity a-1 is yes'.
   *
   * @param fact the unknown fact
   * @param subject what it is a fact of
   * @param item the id of the item it is a fact of
   * @param answer what it is taken to be
   */
  public record Assumed(FactId fact, Subject subject, String item, Answer answer) {
    /**
     * Checks that all is there.
     *
     * @throws InvalidValueException if a part is missing
     */
    public Assumed {
      Checks.required(fact, "assumed.fact");
      Checks.required(subject, "assumed.subject");
      Checks.required(item, "assumed.item");
      Checks.required(answer, "assumed.answer");
    }
  }

  /**
   * What a part comes to. Facts that are unknown and not assumed still leave it room; it is then
   * its end on the side that is looked for.
   *
   * @param points the least or the greatest score of the part, in [0, 1]; empty where it has none
   *     and leaves
   * @param mayLeave whether it may leave with its weight
   */
  public record End(OptionalDouble points, boolean mayLeave) {
    /**
     * Checks the score.
     *
     * @throws InvalidValueException if it is missing, or no number in [0, 1]
     */
    public End {
      Checks.required(points, "end.points");
      if (points.isPresent() && !(points.getAsDouble() >= 0 && points.getAsDouble() <= 1)) {
        throw Checks.invalid(
            "end.points",
            points.getAsDouble(),
            ViolationKind.OUT_OF_RANGE,
            "is not a number from 0 to 1");
      }
    }
  }
}
