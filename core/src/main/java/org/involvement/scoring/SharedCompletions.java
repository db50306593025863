package org.involvement.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two scores over every answer to the facts that are unknown in both records.
 *
 * <p>With these answered, what is left unknown is of one record alone, and the two scores reach
 * their ends independently: the difference is then anything from the least after less the greatest
 * before, to the greatest after less the least before. Facts of the same item that may imply one
 * another are answered together, also where one of them is unknown in one record only.
 */
final class SharedCompletions {
  /** Above so many choices of answers they are not tried: twelve facts of yes or no. */
  private static final long MOST_TRIED = 4_096;

  /** So many unknown facts are looked at to find those of both. */
  private static final int MOST_LOOKED_AT = 10_000;

  private final Differences.Nodes nodes;
  private final Set<Variable> before;
  private final Set<Variable> after;
  private final Trial trial;
  private final boolean fewEnough;
  private final boolean exact;

  private SharedCompletions(Differences.Nodes nodes, boolean others) {
    this.nodes = nodes;
    Set<String> families = new HashSet<>(nodes.before().influence().directions().keySet());
    families.retainAll(nodes.after().influence().directions().keySet());
    before = nodes.before().variables(families, MOST_LOOKED_AT);
    after = nodes.after().variables(families, MOST_LOOKED_AT);
    trial = new Trial(shared());
    fewEnough =
        Math.max(before.size(), after.size()) < MOST_LOOKED_AT
            && trial.isPossible()
            && trial.size() <= MOST_TRIED;
    exact = !others && nodes.before().isExact() && nodes.after().isExact();
  }

  static SharedCompletions of(Differences.Nodes nodes, Score before, Score after) {
    return new SharedCompletions(nodes, hasUnknownOfItsOwn(before) && hasUnknownOfItsOwn(after));
  }

  /** Whether they are few enough to be tried. */
  boolean isPossible() {
    return fewEnough;
  }

  /** The difference over all of them; empty where none gives both a score. */
  Optional<Difference> difference() {
    List<Difference> found = new ArrayList<>();
    trial.each(
        Assumption.NONE,
        assumption -> {
          // What is known in one of the records has no need of an answer there.
          Optional<Reach> from = reach(nodes.before(), assumption.only(before));
          Optional<Reach> to = reach(nodes.after(), assumption.only(after));
          if (from.isPresent() && to.isPresent()) {
            found.add(difference(from.get(), to.get()));
          }
        });
    return found.stream().reduce(Difference::or);
  }

  private static Optional<Reach> reach(Node node, Assumption assumption) {
    return assumption.isConsistent() ? node.reach(assumption) : Optional.empty();
  }

  private Difference difference(Reach from, Reach to) {
    return new Difference(to.low() - from.high(), to.high() - from.low(), exact);
  }

  /** What is unknown of the items and families of which something is unknown in both. */
  private Set<Variable> shared() {
    Set<List<String>> both = new HashSet<>();
    before.stream().filter(after::contains).forEach(variable -> both.add(place(variable)));
    Set<Variable> all = new LinkedHashSet<>(before);
    all.addAll(after);
    all.removeIf(variable -> !both.contains(place(variable)));
    return all;
  }

  private static List<String> place(Variable variable) {
    Fact fact = variable.fact();
    return List.of(fact.subject().name(), Influence.family(fact), variable.item());
  }

  /** Whether somewhere below a score is open for another reason than an unknown fact of an item. */
  private static boolean hasUnknownOfItsOwn(Score score) {
    boolean notKept =
        score.gaps().stream().anyMatch(gap -> gap.cause() == Gap.Cause.REGISTER_NOT_KEPT);
    Working working =
        score.working() instanceof Working.Undecided undecided
            ? undecided.measure()
            : score.working();
    boolean number = working instanceof Figure.Scaled || working instanceof LevelFigure.Rated;
    boolean open = score.bounds().filter(bounds -> bounds.width() > 0).isPresent();
    return notKept
        || (number && open)
        || score.parts().stream().anyMatch(SharedCompletions::hasUnknownOfItsOwn);
  }
}
