package org.involvement.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.involvement.value.Bounds;

/**
 * A score that no unknown fact moves: where a number is unknown, it is an unknown of its own.
 *
 * @param working what it was worked out from
 * @param bounds the least and greatest score; empty where there is none
 * @param value the score of what is decided
 * @param coverage how much is decided
 * @param gaps what is unknown of it
 */
record FixedNode(
    Working working,
    Optional<Bounds> bounds,
    OptionalDouble value,
    OptionalDouble coverage,
    List<Gap> gaps)
    implements Node {

  static FixedNode of(Working.Fixed constant) {
    return new FixedNode(
        constant, constant.bounds(), constant.value(), constant.coverage(), List.of());
  }

  static FixedNode of(Working.Rated rated) {
    return new FixedNode(rated, rated.bounds(), rated.value(), rated.coverage(), List.of());
  }

  static FixedNode of(Measurement measurement, Gauge gauge) {
    List<Bounds> scores =
        measurement.items().stream()
            .map(item -> item.span().map(gauge::of).orElse(Bounds.of(0, 1)))
            .toList();
    List<Bounds> decided = scores.stream().filter(score -> score.width() == 0).toList();
    Working.Scaled table =
        Working.Scaled.builder()
            .subject(measurement.subject())
            .complete(measurement.complete())
            .items(scores.size())
            .decided(decided.size())
            .low(scores.stream().mapToDouble(Bounds::low).sorted().sum())
            .high(scores.stream().mapToDouble(Bounds::high).sorted().sum())
            .points(decided.stream().mapToDouble(Bounds::low).sorted().sum())
            .build();
    return new FixedNode(
        table, table.bounds(), table.value(), table.coverage(), measurement.gaps());
  }

  @Override
  public Optional<Reach> reach(Assumption assumption) {
    return assumption.fixes(this)
        ? assumption.fixed()
        : bounds.map(found -> new Reach(found.low(), found.high(), false));
  }

  @Override
  public boolean isExact() {
    return true;
  }

  @Override
  public Influence influence() {
    return Influence.NONE;
  }

  @Override
  public Set<Variable> variables(Set<String> families, int most) {
    return Set.of();
  }

  @Override
  public List<Fact> facts() {
    return List.of();
  }

  @Override
  public Measured measured() {
    return Measured.builder().value(value).coverage(coverage).working(working).build();
  }
}
