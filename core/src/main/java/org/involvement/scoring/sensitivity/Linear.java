package org.involvement.scoring.sensitivity;

import java.util.Optional;
import org.involvement.scoring.card.Figure;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Working;
import org.involvement.scoring.rule.Aggregation;
import org.involvement.value.Bounds;

/** Whether the total of a scorecard is a weighted mean of weighted means, whatever the weights. */
final class Linear {
  private static final Working.Cases<Optional<NoAnswer>> WHY = new Why();

  private Linear() {}

  /** Why it is not; empty where it is. */
  static Optional<NoAnswer> why(Score root) {
    if (root.working() instanceof Working.Combined combined && combined.aggregation().isEmpty()) {
      return Optional.of(NoAnswer.PROFILE);
    }
    return whyBelow(root).or(() -> noTotal(root));
  }

  private static Optional<NoAnswer> whyBelow(Score score) {
    return why(score.working())
        .or(() -> pulls(score) ? Optional.of(NoAnswer.PULLED) : Optional.empty())
        .or(() -> score.parts().stream().flatMap(part -> whyBelow(part).stream()).findFirst());
  }

  private static Optional<NoAnswer> why(Working working) {
    return working.match(WHY);
  }

  private static final class Why implements Working.Cases<Optional<NoAnswer>> {
    @Override
    public Optional<NoAnswer> figure(Figure figure) {
      return Optional.empty();
    }

    @Override
    public Optional<NoAnswer> amounts(Working.Amounts amounts) {
      return Optional.empty();
    }

    @Override
    public Optional<NoAnswer> undecided(Working.Undecided undecided) {
      return undecided.conflict().isTried()
          ? Optional.of(NoAnswer.PULLED)
          : why(undecided.measure());
    }

    @Override
    public Optional<NoAnswer> inapplicable(Working.Inapplicable inapplicable) {
      return Optional.empty();
    }

    @Override
    public Optional<NoAnswer> combined(Working.Combined combined) {
      if (!combined.aggregation().equals(Optional.of(Aggregation.WEIGHTED_MEAN))) {
        return Optional.of(NoAnswer.NOT_LINEAR);
      }
      if (combined.leastCoverage().isPresent()) {
        return Optional.of(NoAnswer.LEAST_COVERAGE);
      }
      return combined.conflict().isTried() ? Optional.of(NoAnswer.PULLED) : Optional.empty();
    }
  }

  /**
   * A score without a value that may be anything, or may leave, leaves room in the bounds of the
   * whole for the mean of the others; any other may not.
   */
  private static boolean pulls(Score score) {
    boolean anything =
        score.bounds().map(bounds -> bounds.equals(Bounds.of(0, 1))).orElse(true)
            || score.mayNotApply();
    return score.value().isEmpty() && !anything;
  }

  private static Optional<NoAnswer> noTotal(Score root) {
    return root.value().isPresent() ? Optional.empty() : Optional.of(NoAnswer.NO_TOTAL);
  }
}
