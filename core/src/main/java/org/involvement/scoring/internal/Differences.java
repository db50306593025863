package org.involvement.scoring.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.involvement.scoring.card.Difference;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.ScoreDifference;
import org.involvement.scoring.card.Working;
import org.involvement.scoring.rule.Aggregation;
import org.involvement.value.Bounds;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * Two scores compared, with their parts, in up to three ways: over the facts that are unknown in
 * both, from the differences of the parts, and from the bounds alone. Each is true; the narrowest
 * is kept.
 */
public final class Differences {
  private Differences() {}

  /**
   * A criterion's measure over two records in which what is unknown is the same.
   *
   * @param before over the record before
   * @param after over the record after
   * @param work the completions of items that may be tried to compare it
   */
  public record Nodes(Node before, Node after, long work) {
    /** The whole, with work for each criterion that is compared. */
    public static Nodes of(Node before, Node after, long budget) {
      return new Nodes(before, after, Math.max(1, budget / number(before)));
    }

    Nodes part(int index) {
      return new Nodes(before.parts().get(index), after.parts().get(index), work);
    }

    private static long number(Node node) {
      return 1 + node.parts().stream().mapToLong(Nodes::number).sum();
    }
  }

  /** The whole and its parts; without nodes it is not known which facts are unknown in both. */
  public static List<ScoreDifference> between(Score before, Score after, Optional<Nodes> nodes) {
    return compare("", before, after, nodes);
  }

  private static List<ScoreDifference> compare(
      String path, Score before, Score after, Optional<Nodes> nodes) {
    List<ScoreDifference> parts = new ArrayList<>();
    List<ScoreDifference> below = new ArrayList<>();
    if (!before.parts().isEmpty() && !after.parts().isEmpty()) {
      checkParts(path, before, after);
      for (int i = 0; i < before.parts().size(); i++) {
        int index = i;
        Score part = before.parts().get(i);
        List<ScoreDifference> compared =
            compare(
                path.isEmpty() ? part.id() : path + "/" + part.id(),
                part,
                after.parts().get(i),
                nodes.map(both -> both.part(index)));
        parts.add(compared.get(0));
        below.addAll(compared);
      }
    }
    below.add(0, new ScoreDifference(path, before, after, of(before, after, nodes, parts)));
    return below;
  }

  private static Optional<Difference> of(
      Score before, Score after, Optional<Nodes> nodes, List<ScoreDifference> parts) {
    if (!before.isScored() || !after.isScored()) {
      return Optional.empty();
    }
    if (nodes.filter(both -> both.before().sameAs(both.after())).isPresent()) {
      return Optional.of(Difference.NONE);
    }
    Optional<Difference> known = ofParts(before, after, parts);
    Difference apart = apart(before, after);
    Difference sure = known.map(apart::and).orElse(apart);
    if (sure.exact() || nodes.isEmpty()) {
      return Optional.of(sure);
    }
    SharedCompletions shared = SharedCompletions.of(nodes.get(), before, after);
    return shared.isPossible() ? shared.difference().map(sure::and) : Optional.of(sure);
  }

  /**
   * All that two scores may differ by, if what is unknown of one says nothing of the other. It is
   * exact where one of them is known, since the other then reaches both its ends beside it.
   */
  private static Difference apart(Score before, Score after) {
    Bounds from = before.bounds().orElseThrow();
    Bounds to = after.bounds().orElseThrow();
    return new Difference(
        to.low() - from.high(),
        to.high() - from.low(),
        (isKnown(before) || isKnown(after)) && from.exact() && to.exact());
  }

  private static boolean isKnown(Score score) {
    return !score.mayNotApply() && score.bounds().filter(bounds -> bounds.width() == 0).isPresent();
  }

  /**
   * The weighted mean of the differences of the parts, which is the difference of the weighted
   * means where the same parts are in both and stay. It is exact where at most one of them is open,
   * since that one reaches both its ends.
   */
  private static Optional<Difference> ofParts(
      Score before, Score after, List<ScoreDifference> parts) {
    boolean means = isWeightedMean(before) && isWeightedMean(after);
    if (!means || !parts.stream().allMatch(Differences::staysOrIsAbsent)) {
      return Optional.empty();
    }
    double weights = 0;
    double low = 0;
    double high = 0;
    int open = 0;
    boolean exact = true;
    for (ScoreDifference part : parts) {
      if (part.difference().isPresent()) {
        Difference difference = part.difference().get();
        double weight = part.before().weight().doubleValue();
        weights += weight;
        low += weight * difference.low();
        high += weight * difference.high();
        open += difference.width() > 0 ? 1 : 0;
        exact &= difference.exact();
      }
    }
    return weights == 0
        ? Optional.empty()
        : Optional.of(new Difference(low / weights, high / weights, exact && open <= 1));
  }

  private static boolean isWeightedMean(Score score) {
    return score.working() instanceof Working.Combined combined
        && combined.aggregation().filter(Aggregation.WEIGHTED_MEAN::equals).isPresent();
  }

  private static boolean staysOrIsAbsent(ScoreDifference part) {
    boolean absent = !part.before().isScored() && !part.after().isScored();
    boolean stays =
        part.difference().isPresent()
            && !part.before().mayNotApply()
            && !part.after().mayNotApply();
    return absent || stays;
  }

  private static void checkParts(String path, Score before, Score after) {
    List<String> expected = before.parts().stream().map(Differences::named).toList();
    List<String> found = after.parts().stream().map(Differences::named).toList();
    if (!found.equals(expected)) {
      throw Checks.invalid(
          "scorecardComparison.after",
          path,
          ViolationKind.MISMATCH,
          "has criteria and weights " + found + " and before " + expected);
    }
  }

  private static String named(Score part) {
    return part.id() + " " + part.weight().stripTrailingZeros().toPlainString();
  }
}
