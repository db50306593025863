package org.involvement.analysis.consensus;

import java.util.List;
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
}
