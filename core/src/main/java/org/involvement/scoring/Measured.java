package org.involvement.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.involvement.value.Bounds;

/**
 * What a measure came to, before it is known of which criterion. All but the last is as of {@link
 * Score}.
 *
 * @param influence the unknown facts that move it
 */
@Value.Builder
record Measured(
    Optional<Bounds> bounds,
    OptionalDouble value,
    OptionalDouble coverage,
    boolean mayNotApply,
    Working working,
    List<Gap> gaps,
    List<Score> parts,
    Influence influence)
    implements WithMeasured {

  static MeasuredBuilder builder() {
    return new MeasuredBuilder().influence(Influence.NONE);
  }

  /** Nothing to score: an amount without a threshold, or a criterion that does not apply. */
  static Measured nothing(Working working) {
    return builder().working(working).build();
  }

  static MeasuredBuilder of(Working.Counted table) {
    return builder()
        .bounds(table.bounds())
        .value(table.value())
        .coverage(table.coverage())
        .mayNotApply(table.mayBeEmpty())
        .working(table);
  }

  static MeasuredBuilder of(Working.Answered table) {
    return builder()
        .bounds(table.bounds())
        .value(table.value())
        .coverage(table.coverage())
        .working(table);
  }
}
