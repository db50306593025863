package org.involvement.analysis.vote;

import java.time.Instant;
import org.involvement.value.InvalidValueException;
import org.involvement.value.StakeholderId;
import org.involvement.value.StatementId;
import org.involvement.value.check.Checks;

/**
 * One vote of one person on one statement. Who votes again replaces the vote.
 *
 * @param person who voted, by pseudonym
 * @param statement what on
 * @param moment when
 * @param ballot how
 */
public record Vote(StakeholderId person, StatementId statement, Instant moment, Ballot ballot) {
  /**
   * Checks that all is there.
   *
   * @throws InvalidValueException if a part is missing
   */
  public Vote {
    Checks.required(person, "vote.person");
    Checks.required(statement, "vote.statement");
    Checks.required(moment, "vote.moment");
    Checks.required(ballot, "vote.ballot");
  }
}
