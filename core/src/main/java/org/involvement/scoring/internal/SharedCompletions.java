package org.involvement.scoring.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.involvement.scoring.card.Difference;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.rule.Fact;
import org.involvement.value.Answer;

/**
 * Two scores over every answer to the facts that are unknown in both records.
 *
 * <p>With these answered, what is left unknown is of one record alone, and the two scores reach
 * their ends independently: the difference is then anything from the least after less the greatest
 * before, to the greatest after less the least before. Facts of the same item that may imply one
 * another are answered together, also where one of them is unknown in one record only.
 */
final class SharedCompletions {
  private final Differences.Nodes nodes;
  private final Variables before = new Variables();
  private final Variables after = new Variables();
  private final boolean others;

  private SharedCompletions(Differences.Nodes nodes, boolean others) {
    this.nodes = nodes;
    this.others = others;
    Set<String> families = new HashSet<>(nodes.before().influence().directions().keySet());
    families.retainAll(nodes.after().influence().directions().keySet());
    nodes.before().variables(families, before);
    nodes.after().variables(families, after);
  }

  static SharedCompletions of(Differences.Nodes nodes, Score before, Score after) {
    return new SharedCompletions(nodes, hasUnknownOfItsOwn(before) && hasUnknownOfItsOwn(after));
  }

  /** Whether they are few enough to be tried. */
  boolean isPossible() {
    return !before.areTooMany() && !after.areTooMany();
  }

  /** The difference over all of them; empty where none gives both a score. */
  Optional<Difference> difference() {
    Trial trial = new Trial(shared(), List.of(nodes.before(), nodes.after()), possibleInBoth());
    long leaves = nodes.before().leaves() + nodes.after().leaves();
    Completions completions = trial.completions(Assumption.NONE, nodes.work() / leaves);
    long work = Math.max(1, nodes.work() / completions.size() / 2);
    boolean all = completions.areComplete() && !others;
    List<Difference> found = new ArrayList<>();
    completions.each(
        assumption -> {
          // An answer that is known in one of the records is not assumed there.
          Optional<ScoreRange> from = nodes.before().reach(assumption.only(before.all()), work);
          Optional<ScoreRange> to = nodes.after().reach(assumption.only(after.all()), work);
          if (from.isPresent() && to.isPresent()) {
            found.add(difference(from.get(), to.get(), all));
          }
        });
    return found.stream().reduce(Difference::or);
  }

  /** The answers for an item have to be consistent in each record, of which one may know some. */
  private BiPredicate<ItemKey, Map<Fact, Answer>> possibleInBoth() {
    Implied implied = new Implied();
    return (item, answers) ->
        implied.isConsistent(of(item, answers, before))
            && implied.isConsistent(of(item, answers, after));
  }

  private static Map<Fact, Answer> of(ItemKey item, Map<Fact, Answer> answers, Variables unknown) {
    Map<Fact, Answer> of = new HashMap<>(answers);
    of.keySet().removeIf(fact -> !unknown.all().contains(new Variable(fact, item.id())));
    return of;
  }

  private static Difference difference(ScoreRange from, ScoreRange to, boolean all) {
    return new Difference(
        to.low() - from.high(), to.high() - from.low(), all && from.exact() && to.exact());
  }

  /** The unknown facts of the items and families of which something is unknown in both. */
  private Variables shared() {
    Set<List<String>> both = new HashSet<>();
    before.all().stream()
        .filter(after.all()::contains)
        .forEach(variable -> both.add(place(variable)));
    Variables shared = new Variables();
    Stream.of(before, after)
        .flatMap(unknown -> unknown.all().stream())
        .filter(variable -> both.contains(place(variable)))
        .distinct()
        .forEach(variable -> shared.add(variable.fact(), Set.of(variable.item())));
    return shared;
  }

  private static List<String> place(Variable variable) {
    Fact fact = variable.fact();
    return List.of(fact.subject().name(), Influence.family(fact), variable.item());
  }

  /** Whether somewhere below a score is open for another reason than an unknown fact of an item. */
  private static boolean hasUnknownOfItsOwn(Score score) {
    boolean notKept =
        score.gaps().stream().anyMatch(gap -> gap.cause() == Gap.Cause.REGISTER_NOT_KEPT);
    boolean number = score.working().match(HoldsNumber.CASES);
    boolean open = score.bounds().filter(bounds -> bounds.width() > 0).isPresent();
    return notKept
        || (number && open)
        || score.parts().stream().anyMatch(SharedCompletions::hasUnknownOfItsOwn);
  }
}
