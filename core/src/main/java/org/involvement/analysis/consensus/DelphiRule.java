package org.involvement.analysis.consensus;

import static org.involvement.analysis.consensus.DelphiClause.Limit.AT_LEAST;
import static org.involvement.analysis.consensus.DelphiClause.Limit.AT_MOST;
import static org.involvement.analysis.consensus.DelphiClause.Limit.LESS_THAN;

import java.util.List;
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

  @Override
  public String toString() {
    String where =
        groups.isEmpty()
            ? ""
            : "; in each of "
                + String.join(", ", groups.stream().map(Perspective::toString).toList());
    return "in: " + joined(in) + "; out: " + joined(out) + where;
  }

  /** What holds of ratings taken together. */
  DelphiVerdict verdict(RatingCounts ratings) {
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

  private static String joined(List<DelphiClause> clauses) {
    return String.join(" and ", clauses.stream().map(DelphiClause::toString).toList());
  }
}
