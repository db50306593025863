package org.involvement.scoring.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.involvement.scoring.card.Completion;
import org.involvement.scoring.card.Conflict;
import org.involvement.scoring.card.Figure;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Support;
import org.involvement.scoring.card.Working;
import org.involvement.scoring.internal.AggregationFormula;
import org.involvement.scoring.internal.Coverage;
import org.involvement.scoring.internal.ScoreRange;
import org.involvement.scoring.internal.WeightedScore;
import org.involvement.value.Bounds;

/**
 * What follows for a score from its working and from what its parts state. It knows neither rubric
 * nor programme, and follows the definitions of {@link Score} apart from the code that scores.
 */
final class Recomputation implements Working.Cases<RecomputedScore> {
  private final List<Score> parts;

  Recomputation(List<Score> parts) {
    this.parts = parts;
  }

  static RecomputedScore of(Score score) {
    return score.working().match(new Recomputation(score.parts()));
  }

  @Override
  public RecomputedScore figure(Figure figure) {
    if (!FigureCheck.isPossible(figure)) {
      return RecomputedScore.none(Support.NO_DATA, OptionalDouble.empty());
    }
    return RecomputedScore.of(
            figure.bounds().map(bounds -> ScoreRange.of(bounds, figure.mayBeEmpty())),
            figure.value(),
            figure.coverage())
        .ifNotMet(figure.valueIfNotMet());
  }

  @Override
  public RecomputedScore amounts(Working.Amounts amounts) {
    return RecomputedScore.none(Support.NOT_SCORED, OptionalDouble.empty());
  }

  @Override
  public RecomputedScore inapplicable(Working.Inapplicable inapplicable) {
    return RecomputedScore.none(Support.NO_DATA, OptionalDouble.empty());
  }

  @Override
  public RecomputedScore combined(Working.Combined combined) {
    OptionalDouble coverage = Coverage.of(parts, combined.aggregation().isEmpty());
    return combined
        .aggregation()
        .map(AggregationFormula::of)
        .map(
            by ->
                RecomputedScore.of(
                        reach(by, combined.conflict()),
                        isEnough(combined, coverage) ? value(by) : OptionalDouble.empty(),
                        coverage)
                    .ifNotMet(
                        isEnough(combined, coverage) ? valueIfNotMet(by) : OptionalDouble.empty()))
        .orElseGet(() -> RecomputedScore.none(Support.NOT_SCORED, coverage));
  }

  /** Nothing of it is decided; where it applies it is what its measure comes to. */
  @Override
  public RecomputedScore undecided(Working.Undecided undecided) {
    RecomputedScore measure = undecided.measure().match(this);
    Conflict conflict = undecided.conflict();
    Optional<ScoreRange> reach =
        conflict.isTried() ? tried(conflict) : measure.reach().map(ScoreRange::leaving);
    boolean exact = measure.isExact() && undecided.applies().tried() && !conflict.tooMany();
    return RecomputedScore.of(
        reach.map(found -> found.exactIf(exact)), OptionalDouble.empty(), OptionalDouble.of(0));
  }

  private Optional<ScoreRange> reach(AggregationFormula by, Conflict conflict) {
    Optional<ScoreRange> reach =
        conflict.isTried()
            ? tried(by, conflict)
            : reach(by, stated(Bounds::low), stated(Bounds::high));
    return reach.map(found -> found.exactIf(!conflict.tooMany() && partsAreExact()));
  }

  private static boolean isEnough(Working.Combined combined, OptionalDouble coverage) {
    return combined
        .leastCoverage()
        .map(least -> coverage.orElse(0) >= least.doubleValue())
        .orElse(true);
  }

  private boolean partsAreExact() {
    return parts.stream().flatMap(part -> part.bounds().stream()).allMatch(Bounds::exact);
  }

  private OptionalDouble value(AggregationFormula by) {
    List<WeightedScore> valued =
        parts.stream()
            .filter(part -> part.value().isPresent())
            .map(part -> new WeightedScore(weight(part), part.value().getAsDouble(), false))
            .toList();
    return valued.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(by.of(valued));
  }

  /** What does not apply is 0; without anything of the kind there is no such value. */
  private OptionalDouble valueIfNotMet(AggregationFormula by) {
    boolean nothing = true;
    List<WeightedScore> valued = new ArrayList<>();
    for (Score part : parts) {
      boolean inapplicable = part.working() instanceof Working.Inapplicable;
      nothing &= !inapplicable && part.valueIfNotMet().isEmpty();
      OptionalDouble points =
          part.valueIfNotMet().isPresent() ? part.valueIfNotMet() : part.value();
      if (inapplicable || points.isPresent()) {
        valued.add(new WeightedScore(weight(part), points.orElse(0), false));
      }
    }
    return nothing ? OptionalDouble.empty() : OptionalDouble.of(by.of(valued));
  }

  private List<WeightedScore> stated(ToDoubleFunction<Bounds> end) {
    return parts.stream()
        .filter(Score::isScored)
        .map(
            part ->
                new WeightedScore(
                    weight(part),
                    end.applyAsDouble(part.bounds().orElseThrow()),
                    part.mayNotApply()))
        .toList();
  }

  private Optional<ScoreRange> tried(AggregationFormula by, Conflict conflict) {
    List<WeightedScore> least = conflict.least().map(this::in).orElse(List.of());
    List<WeightedScore> greatest = conflict.greatest().map(this::in).orElse(List.of());
    if (least.isEmpty() || greatest.isEmpty()) {
      return Optional.empty();
    }
    double high = by.greatest(greatest);
    double low = Math.min(by.least(least), high);
    return Optional.of(new ScoreRange(low, high, conflict.without().isPresent(), true));
  }

  /** The parts as they stand in a completion, those that are there. */
  private List<WeightedScore> in(Completion completion) {
    List<WeightedScore> there = new ArrayList<>();
    IntStream.range(0, Math.min(parts.size(), completion.ends().size()))
        .forEach(
            i -> {
              Completion.End end = completion.ends().get(i);
              end.points()
                  .ifPresent(
                      points ->
                          there.add(
                              new WeightedScore(weight(parts.get(i)), points, end.mayLeave())));
            });
    return there;
  }

  /** The ends of a score that is the whole of what was tried. */
  private static Optional<ScoreRange> tried(Conflict conflict) {
    OptionalDouble low = onlyEnd(conflict.least());
    OptionalDouble high = onlyEnd(conflict.greatest());
    return low.isPresent() && high.isPresent()
        ? Optional.of(
            new ScoreRange(
                Math.min(low.getAsDouble(), high.getAsDouble()),
                high.getAsDouble(),
                conflict.without().isPresent(),
                true))
        : Optional.empty();
  }

  private static OptionalDouble onlyEnd(Optional<Completion> completion) {
    return completion
        .flatMap(found -> found.ends().stream().findFirst())
        .map(Completion.End::points)
        .orElse(OptionalDouble.empty());
  }

  private static Optional<ScoreRange> reach(
      AggregationFormula by, List<WeightedScore> lows, List<WeightedScore> highs) {
    if (lows.isEmpty()) {
      return Optional.empty();
    }
    double high = by.greatest(highs);
    boolean mayLeave = lows.stream().allMatch(WeightedScore::mayLeave);
    return Optional.of(new ScoreRange(Math.min(by.least(lows), high), high, mayLeave, true));
  }

  private static double weight(Score part) {
    return part.weight().doubleValue();
  }
}
