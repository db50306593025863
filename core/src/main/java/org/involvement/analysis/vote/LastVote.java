package org.involvement.analysis.vote;

import java.io.Serializable;
import java.time.Instant;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * The latest vote of one person on one statement, and how many it replaced.
 *
 * @param moment when it was cast
 * @param ballot how; of different ones at that moment the first in order
 * @param contradicted whether there were different ones at that moment, so that none counts
 * @param cast how many were cast at that moment, at least 1
 * @param replaced how many were cast before
 */
public record LastVote(
    Instant moment, Ballot ballot, boolean contradicted, long cast, long replaced)
    implements Serializable {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if moment or ballot is missing, none was cast, or a number is
   *     negative
   */
  public LastVote {
    Checks.required(moment, "lastVote.moment");
    Checks.required(ballot, "lastVote.ballot");
    if (cast < 1) {
      throw Checks.invalid("lastVote.cast", cast, ViolationKind.OUT_OF_RANGE, "is below 1");
    }
    if (replaced < 0) {
      throw Checks.invalid(
          "lastVote.replaced", replaced, ViolationKind.OUT_OF_RANGE, "is negative");
    }
  }

  static LastVote of(Vote vote) {
    return new LastVote(vote.moment(), vote.ballot(), false, 1, 0);
  }

  /** {@return the later of both, which replaces the other; both where they are of one moment} */
  public LastVote plus(LastVote other) {
    int order = moment.compareTo(other.moment);
    if (order < 0) {
      return other.plus(this);
    }
    if (order > 0) {
      long earlier = Math.addExact(replaced, Math.addExact(other.replaced, other.cast));
      return new LastVote(moment, ballot, contradicted, cast, earlier);
    }
    boolean differ = ballot != other.ballot;
    return new LastVote(
        moment,
        differ && other.ballot.compareTo(ballot) < 0 ? other.ballot : ballot,
        contradicted || other.contradicted || differ,
        Math.addExact(cast, other.cast),
        Math.addExact(replaced, other.replaced));
  }
}
