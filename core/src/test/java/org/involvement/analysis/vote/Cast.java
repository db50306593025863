package org.involvement.analysis.vote;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.involvement.value.StakeholderId;
import org.involvement.value.StatementId;

/** Votes for the tests. */
public final class Cast {
  private Cast() {}

  public static Vote vote(String person, String statement, long second, Ballot ballot) {
    return new Vote(
        StakeholderId.of(person), StatementId.of(statement), Instant.ofEpochSecond(second), ballot);
  }

  /** So few people, statements and moments that votes are repeated, replaced and contradicted. */
  public static Arbitrary<List<Vote>> votes() {
    return Combinators.combine(
            Arbitraries.of("a", "b", "c", "d"),
            Arbitraries.of("q1", "q2"),
            Arbitraries.longs().between(0, 2),
            Arbitraries.of(Ballot.class))
        .as(Cast::vote)
        .list()
        .ofMaxSize(30);
  }
}
