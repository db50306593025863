package org.involvement.scoring.card;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.involvement.framework.Scale;
import org.involvement.value.Bounds;
import org.involvement.value.Count;

/** What the record holds of levels on a scale: how people rated it, and what was promised. */
public sealed interface LevelFigure extends Figure {
  /**
   * Ratings on an ordered scale, counted by level.
   *
   * @param scale the id of the scale
   * @param counts how many rated each level, from the lowest level to the highest
   */
  record Rated(String scale, List<Count> counts) implements LevelFigure {
    /** {@return the least and the greatest mean; [0, 1] where nobody is known to have rated} */
    @Override
    public Optional<Bounds> bounds() {
      return Optional.of(RatingMean.bounds(counts));
    }

    /** {@return the mean; empty where nobody rated, or a count is a range} */
    @Override
    public OptionalDouble value() {
      Bounds bounds = RatingMean.bounds(counts);
      return isDecided() ? OptionalDouble.of(bounds.low()) : OptionalDouble.empty();
    }

    /** {@return 1 where every count is exact and somebody rated, otherwise 0} */
    @Override
    public OptionalDouble coverage() {
      return OptionalDouble.of(isDecided() ? 1 : 0);
    }

    private boolean isDecided() {
      return counts.stream().allMatch(Count::isExact)
          && counts.stream().anyMatch(count -> count.min() > 0);
    }

    @Override
    public <R> R matchFigure(Figure.Cases<R> cases) {
      return cases.rated(this);
    }
  }

  /**
   * In how many places the promise was kept.
   *
   * @param scale the id of the scale on which promised and recorded levels are compared
   * @param unit what the scale places
   * @param complete whether all places are recorded; otherwise the score is one unknown in [0, 1]
   * @param asPromised places where the record supports the promised level, also where it is open
   *     whether it supports a higher one
   * @param moreShared places where it supports a higher one
   * @param lessShared places where it supports lower ones at most
   * @param cannotTell places where it cannot be told
   */
  @Value.Builder
  record Kept(
      String scale,
      Scale.Unit unit,
      boolean complete,
      long asPromised,
      long moreShared,
      long lessShared,
      long cannotTell)
      implements LevelFigure, WithKept {
    /** {@return an empty builder} */
    public static KeptBuilder builder() {
      return new KeptBuilder();
    }

    /** {@return how many places are decided} */
    public long decided() {
      return asPromised + moreShared + lessShared;
    }

    /**
     * {@return the share kept with every undecided place broken, and with every one kept; safe
     * where any is undecided, since facts that decide several places are not tried together}
     */
    @Override
    public Optional<Bounds> bounds() {
      if (!complete) {
        return Optional.of(Bounds.of(0, 1));
      }
      double all = decided() + cannotTell;
      double kept = asPromised + moreShared;
      return all == 0
          ? Optional.empty()
          : Optional.of(new Bounds(kept / all, (kept + cannotTell) / all, cannotTell == 0));
    }

    /** {@return the share kept of the decided places; empty where none is decided} */
    @Override
    public OptionalDouble value() {
      return complete && decided() > 0
          ? OptionalDouble.of((asPromised + moreShared) / (double) decided())
          : OptionalDouble.empty();
    }

    /** {@return decided places by places, in [0, 1]; empty where there is none} */
    @Override
    public OptionalDouble coverage() {
      if (!complete) {
        return OptionalDouble.of(0);
      }
      double all = decided() + cannotTell;
      return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(decided() / all);
    }

    @Override
    public <R> R matchFigure(Figure.Cases<R> cases) {
      return cases.kept(this);
    }
  }
}
