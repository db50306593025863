package org.involvement.analysis.vote;

import java.util.List;
import org.involvement.analysis.Statistic;
import org.involvement.stakeholder.Category;
import org.involvement.value.InvalidValueException;
import org.involvement.value.StatementId;
import org.involvement.value.check.Checks;

/**
 * The votes on one statement, such as 'q7: 0.55 (12 agree, 3 disagree, 2 pass, 5 without a vote)',
 * where the number is the lower bound by which it is ranked.
 *
 * @param statement the statement
 * @param all the votes of all
 * @param lowerBound what it is ranked by, see {@link VoteCounts#lowerBound}
 * @param byGroup the votes of each group, in the order of their names
 */
public record StatementVotes(
    StatementId statement, VoteCounts all, Statistic lowerBound, List<OfGroup> byGroup) {

  /**
   * The votes of one group.
   *
   * @param group the group
   * @param votes its votes
   */
  public record OfGroup(Category group, VoteCounts votes) {
    /**
     * Checks that both are given.
     *
     * @throws InvalidValueException if either is missing
     */
    public OfGroup {
      Checks.required(group, "ofGroup.group");
      Checks.required(votes, "ofGroup.votes");
    }

    @Override
    public String toString() {
      return group + ": " + votes;
    }
  }

  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if a part is missing or a group stands twice
   */
  public StatementVotes {
    Checks.required(statement, "statementVotes.statement");
    Checks.required(all, "statementVotes.all");
    Checks.required(lowerBound, "statementVotes.lowerBound");
    byGroup = Checks.distinct(byGroup, "statementVotes.byGroup", OfGroup::group);
  }

  @Override
  public String toString() {
    return statement + ": " + lowerBound + " (" + all + ")";
  }
}
