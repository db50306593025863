package org.involvement.analysis.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.involvement.analysis.Finding;
import org.involvement.analysis.LeftOut;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * What a rule made of the ratings of a statement, such as 'no consensus: 1-0-0-1-1-2-8-5-2; carer
 * in, staff no consensus'.
 *
 * @param rule the rule
 * @param verdict what it comes to
 * @param byGroup what it comes to in each of its groups; empty where it is held against all ratings
 *     together
 * @param all all ratings, also of groups that the rule does not name
 * @param leftOut those who gave no rating, and ratings of groups that the rule does not name
 */
public record DelphiResult(
    DelphiRule rule,
    DelphiVerdict verdict,
    List<OfGroup> byGroup,
    AskedRatings all,
    List<LeftOut> leftOut)
    implements Finding {

  /**
   * What the rule comes to in one group.
   *
   * @param group the group
   * @param verdict what it comes to there
   */
  public record OfGroup(Perspective group, DelphiVerdict verdict) {
    /**
     * Checks that both are given.
     *
     * @throws InvalidValueException if either is missing
     */
    public OfGroup {
      Checks.required(group, "ofGroup.group");
      Checks.required(verdict, "ofGroup.verdict");
    }

    @Override
    public String toString() {
      return group + " " + Checks.words(verdict);
    }
  }

  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if a part is missing
   */
  public DelphiResult {
    Checks.required(rule, "delphiResult.rule");
    Checks.required(verdict, "delphiResult.verdict");
    byGroup = Checks.list(byGroup, "delphiResult.byGroup");
    Checks.required(all, "delphiResult.all");
    leftOut = Checks.list(leftOut, "delphiResult.leftOut");
  }

  /**
   * {@return what a rule makes of ratings} Where it must hold in each group, one of which nobody
   * rated, it is undecided.
   *
   * @throws InvalidValueException if the rule speaks of a point that is off the scale
   */
  public static DelphiResult of(RatingTally tally, DelphiRule rule) {
    List<OfGroup> verdicts = new ArrayList<>();
    for (Perspective group : rule.groups()) {
      verdicts.add(new OfGroup(group, rule.verdict(tally.of(group).ratings())));
    }
    Set<DelphiVerdict> found = new TreeSet<>();
    verdicts.forEach(one -> found.add(one.verdict()));
    DelphiVerdict verdict;
    if (rule.groups().isEmpty()) {
      verdict = rule.verdict(tally.all().ratings());
    } else if (found.contains(DelphiVerdict.UNDECIDED)) {
      verdict = DelphiVerdict.UNDECIDED;
    } else {
      verdict = found.size() == 1 ? found.iterator().next() : DelphiVerdict.NO_CONSENSUS;
    }
    return new DelphiResult(rule, verdict, verdicts, tally.all(), leftOut(tally, rule));
  }

  @Override
  public String definition() {
    return "Consensus by the rule: " + rule;
  }

  @Override
  public String denominator() {
    return all.ratings().total() + " who rated, of " + all.asked() + " asked";
  }

  @Override
  public String caveat() {
    return "By this rule, which should have been fixed before the ratings were known: others give"
        + " other verdicts.";
  }

  @Override
  public String toString() {
    String groups = String.join(", ", byGroup.stream().map(OfGroup::toString).toList());
    return Checks.words(verdict) + ": " + all.ratings() + (groups.isEmpty() ? "" : "; " + groups);
  }

  private static List<LeftOut> leftOut(RatingTally tally, DelphiRule rule) {
    AskedRatings all = tally.all();
    List<LeftOut> leftOut = new ArrayList<>(all.withoutRating().stream().toList());
    long named = rule.groups().stream().mapToLong(group -> tally.of(group).ratings().total()).sum();
    if (!rule.groups().isEmpty() && named < all.ratings().total()) {
      leftOut.add(
          new LeftOut("ratings in no group that the rule names", all.ratings().total() - named));
    }
    return leftOut;
  }
}
