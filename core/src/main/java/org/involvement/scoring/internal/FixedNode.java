package org.involvement.scoring.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.involvement.scoring.card.Figure;
import org.involvement.scoring.known.Exemption;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.level.LevelComparison;
import org.involvement.scoring.rule.Fact;
import org.involvement.value.Bounds;

/**
 * A score that no unknown fact moves: where a number is unknown, it is an unknown of its own.
 *
 * @param figure what it follows from
 * @param gaps what is unknown of it
 * @param exemptions what does not apply of it
 * @param items what a mean is the mean of, as far as it is known; empty where it is no mean of
 *     items
 * @param levels the places in which a promise is held against the record, which the figure only
 *     counts; empty where it is of no promise
 */
record FixedNode(
    Figure figure,
    List<Gap> gaps,
    List<Exemption> exemptions,
    List<Measurement.MeasuredItem> items,
    List<LevelComparison> levels)
    implements Node {
  static FixedNode of(Figure figure) {
    return new FixedNode(figure, List.of(), List.of(), List.of(), List.of());
  }

  static FixedNode of(Measurement measurement, Gauge gauge) {
    List<Bounds> scores =
        measurement.items().stream()
            .map(item -> item.span().map(gauge::of).orElse(Bounds.of(0, 1)))
            .toList();
    List<Bounds> decided = scores.stream().filter(score -> score.width() == 0).toList();
    Figure.Scaled table =
        Figure.Scaled.builder()
            .subject(measurement.subject())
            .complete(measurement.complete())
            .items(scores.size())
            .decided(decided.size())
            .low(scores.stream().mapToDouble(Bounds::low).sorted().sum())
            .high(scores.stream().mapToDouble(Bounds::high).sorted().sum())
            .points(decided.stream().mapToDouble(Bounds::low).sorted().sum())
            .exempt(measurement.exemptions().stream().mapToLong(Exemption::items).sum())
            .build();
    return new FixedNode(
        table, measurement.gaps(), measurement.exemptions(), measurement.items(), List.of());
  }

  @Override
  public Optional<ScoreRange> reach(Assumption assumption, long work) {
    return assumption.fixes(this) ? assumption.fixed() : reach();
  }

  @Override
  public Optional<ScoreRange> reach() {
    return figure.bounds().map(found -> ScoreRange.of(found, false));
  }

  @Override
  public long cost() {
    return 1;
  }

  @Override
  public long leaves() {
    return 1;
  }

  @Override
  public Influence influence() {
    return Influence.NONE;
  }

  @Override
  public Movers movers() {
    return Movers.of(this, Set.of());
  }

  @Override
  public void variables(Set<String> families, Variables into) {}

  @Override
  public void read(Map<ItemKey, List<Object>> items) {}

  @Override
  public List<Fact> facts() {
    return List.of();
  }

  @Override
  public boolean sameAs(Node other) {
    return equals(other);
  }

  @Override
  public Measured measured() {
    return Measured.of(figure);
  }
}
