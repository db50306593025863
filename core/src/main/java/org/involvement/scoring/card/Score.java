package org.involvement.scoring.card;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.involvement.scoring.known.Exemption;
import org.involvement.scoring.known.Gap;
import org.involvement.value.Bounds;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;
import org.involvement.value.check.Decimals;

/**
 * What a record says of one criterion, with the parts it was worked out from.
 *
 * @param id the criterion's id among its siblings
 * @param statement what is looked at
 * @param weight the criterion's weight among its siblings
 * @param support what the record supports, in a word
 * @param bounds the least and greatest score, whatever the unknown turns out to be; empty where
 *     there is nothing to score, and for a profile
 * @param value the score from what is known, in [0, 1] and within the bounds; empty where nothing
 *     is decided
 * @param valueIfNotMet the value with all that does not apply counted as not met; empty where
 *     everything applies, or nothing is decided
 * @param pointsLost how much higher the total would be with this criterion alone at its upper
 *     bound, less than 0 where it has no value yet and its best would lower the mean; of a profile,
 *     not the total but the criterion at the top. It is not additive: together, criteria may cost
 *     more or less than one by one. Empty where the total has no value, or the criterion no bounds
 * @param coverage how much of it the record could answer, in [0, 1]: of a share the decided items,
 *     of a combination the weighted mean, of a profile the plain mean, over what is not known to be
 *     inapplicable; empty where that is nothing. It is coverage of the rubric, not of all
 *     involvement that took place
 * @param mayNotApply whether it may turn out not to apply and leave with its weight
 * @param working what it was worked out from
 * @param gaps what is unknown of it itself, not of its parts
 * @param exemptions what does not apply of it itself, and who says so
 * @param parts the scores of the criteria it combines
 */
@Value.Builder
public record Score(
    String id,
    String statement,
    BigDecimal weight,
    Support support,
    Optional<Bounds> bounds,
    OptionalDouble value,
    OptionalDouble valueIfNotMet,
    OptionalDouble pointsLost,
    OptionalDouble coverage,
    boolean mayNotApply,
    Working working,
    List<Gap> gaps,
    List<Exemption> exemptions,
    List<Score> parts)
    implements WithScore {
  /**
   * Checks that all is there and the value is within the bounds. The weight loses its trailing
   * zeros, so that equal ones are equal.
   *
   * @throws InvalidValueException if a part is missing, or the value is outside the bounds
   */
  public Score {
    Checks.required(id, "score.id");
    Checks.required(statement, "score.statement");
    weight = Decimals.plain(weight, "score.weight");
    Checks.required(support, "score.support");
    bounds = Checks.optional(bounds);
    value = Checks.required(value, "score.value");
    valueIfNotMet = Checks.required(valueIfNotMet, "score.valueIfNotMet");
    pointsLost = Checks.required(pointsLost, "score.pointsLost");
    coverage = Checks.required(coverage, "score.coverage");
    Checks.required(working, "score.working");
    gaps = Checks.list(gaps, "score.gaps");
    exemptions = Checks.list(exemptions, "score.exemptions");
    parts = Checks.list(parts, "score.parts");
    if (value.isPresent() && bounds.isEmpty()) {
      throw Checks.invalid(
          "score.value",
          value.getAsDouble(),
          ViolationKind.CONTRADICTS_OTHER,
          "has no score.bounds");
    }
    if (value.isPresent() && !bounds.get().contains(value.getAsDouble())) {
      throw Checks.invalid(
          "score.value",
          value.getAsDouble(),
          ViolationKind.CONTRADICTS_OTHER,
          "is outside " + bounds.get());
    }
  }

  /** {@return an empty builder} */
  public static ScoreBuilder builder() {
    return new ScoreBuilder();
  }

  /** {@return whether it takes part in an aggregate: it has bounds} */
  public boolean isScored() {
    return bounds.isPresent();
  }
}
