package org.involvement.analysis.consensus;

import static org.involvement.analysis.consensus.DelphiClause.Limit.AT_LEAST;
import static org.involvement.analysis.consensus.DelphiClause.Limit.AT_MOST;
import static org.involvement.analysis.consensus.DelphiClause.Limit.LESS_THAN;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.involvement.analysis.LeftOut;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.InvalidValueException;
import org.involvement.value.RatingCounts;
import org.involvement.value.check.Checks;

/**
 * When a Delphi study calls it consensus, such as 'in: at least 70 % on 7 to 9 and less than 15 %
 * on 1 to 3'.
 *
 * <p>There is no one rule, and different rules give widely different sets: Webbe and others, Trials
 * 2023, 10.1186/s13063-023-07285-1. It should be fixed before the ratings are known. Those who gave
 * no rating leave the denominator.
 *
 * @param in what must hold, all of it, of a statement that is taken in
 * @param out what must hold, all of it, of one that is left out
 * @param groups the perspectives in each of which it must hold; empty means of all ratings together
 */
public record DelphiRule(List<DelphiClause> in, List<DelphiClause> out, List<Perspective> groups) {
  /**
   * The 70 % rule: in with at least 70 % on 7 to 9 and less than 15 % on 1 to 3, out with the
   * reverse. Harman and others, Trials 2013; 14:70, 10.1186/1745-6215-14-70, as in table 1 of the
   * ELICIT protocol, Trials 2015, 10.1186/s13063-015-1011-8.
   */
  public static final DelphiRule SEVENTY_PERCENT =
      new DelphiRule(
          List.of(DelphiClause.of(7, 9, AT_LEAST, 70), DelphiClause.of(1, 3, LESS_THAN, 15)),
          List.of(DelphiClause.of(1, 3, AT_LEAST, 70), DelphiClause.of(7, 9, LESS_THAN, 15)),
          List.of());

  /**
   * The 70 % rule with another way out: at most 50 % on 7 to 9. It is used with {@link #inEachOf}
   * in protocols of core outcome sets, such as table 2 of PMC10860107.
   */
  public static final DelphiRule SEVENTY_PERCENT_OR_HALF =
      new DelphiRule(SEVENTY_PERCENT.in(), List.of(DelphiClause.of(7, 9, AT_MOST, 50)), List.of());

  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if nothing must hold for one of the verdicts, or a group stands
   *     twice
   */
  public DelphiRule {
    in = Checks.notEmpty(Checks.list(in, "delphiRule.in"), "delphiRule.in");
    out = Checks.notEmpty(Checks.list(out, "delphiRule.out"), "delphiRule.out");
    groups = Checks.distinct(groups, "delphiRule.groups");
  }

  /** {@return this rule, to hold in each of some groups} */
  public DelphiRule inEachOf(Perspective... perspectives) {
    return new DelphiRule(in, out, List.of(perspectives));
  }

  /**
   * {@return what this rule makes of ratings} Where it must hold in each group, one of which nobody
   * rated, it is undecided.
   *
   * @throws InvalidValueException if the rule speaks of a point that is off the scale
   */
  public DelphiResult judge(RatingTally tally) {
    List<DelphiResult.OfGroup> verdicts = new ArrayList<>();
    for (Perspective group : groups) {
      verdicts.add(new DelphiResult.OfGroup(group, judge(tally.of(group).ratings())));
    }
    Set<DelphiVerdict> found = new TreeSet<>();
    verdicts.forEach(one -> found.add(one.verdict()));
    DelphiVerdict verdict;
    if (groups.isEmpty()) {
      verdict = judge(tally.all().ratings());
    } else if (found.contains(DelphiVerdict.UNDECIDED)) {
      verdict = DelphiVerdict.UNDECIDED;
    } else {
      verdict = found.size() == 1 ? found.iterator().next() : DelphiVerdict.NO_CONSENSUS;
    }
    return new DelphiResult(this, verdict, verdicts, tally.all(), leftOut(tally));
  }

  @Override
  public String toString() {
    String where =
        groups.isEmpty()
            ? ""
            : "; in each of "
                + String.join(", ", groups.stream().map(Perspective::toString).toList());
    return "in: " + joined(in) + "; out: " + joined(out) + where;
  }

  private DelphiVerdict judge(RatingCounts ratings) {
    // All are looked at, so that a point off the scale never passes.
    List<DelphiClause> failingIn = in.stream().filter(clause -> !clause.holds(ratings)).toList();
    List<DelphiClause> failingOut = out.stream().filter(clause -> !clause.holds(ratings)).toList();
    if (ratings.total() == 0) {
      return DelphiVerdict.UNDECIDED;
    }
    if (failingIn.isEmpty() == failingOut.isEmpty()) {
      return DelphiVerdict.NO_CONSENSUS;
    }
    return failingIn.isEmpty() ? DelphiVerdict.IN : DelphiVerdict.OUT;
  }

  private List<LeftOut> leftOut(RatingTally tally) {
    AskedRatings all = tally.all();
    List<LeftOut> leftOut = new ArrayList<>(all.withoutRating().stream().toList());
    long named = groups.stream().mapToLong(group -> tally.of(group).ratings().total()).sum();
    if (!groups.isEmpty() && named < all.ratings().total()) {
      leftOut.add(
          new LeftOut("ratings in no group that the rule names", all.ratings().total() - named));
    }
    return leftOut;
  }

  private static String joined(List<DelphiClause> clauses) {
    return String.join(" and ", clauses.stream().map(DelphiClause::toString).toList());
  }
}
