package org.involvement.analysis.vote;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collector;
import org.involvement.value.InvalidValueException;
import org.involvement.value.StakeholderId;
import org.involvement.value.StatementId;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * The latest vote of each person on each statement, from which {@link Votes} is computed.
 *
 * <p>It adds up over any parts of the votes in any order. Its memory grows with people times
 * statements they voted on, not with repeated votes. It says how each person voted, and so must not
 * be published.
 *
 * @param people everybody who took part, also those without a vote
 * @param votes the latest votes by statement and person; also statements without a vote
 */
public record VoteTally(
    Set<StakeholderId> people, Map<StatementId, Map<StakeholderId, LastVote>> votes)
    implements Serializable {
  /** Nobody and no statement. */
  public static final VoteTally EMPTY = new VoteTally(Set.of(), Map.of());

  /**
   * Checks that all who voted took part.
   *
   * @throws InvalidValueException if a part is missing, or a vote is of somebody who did not take
   *     part
   */
  public VoteTally {
    people = Checks.set(people, "voteTally.people");
    Map<StatementId, Map<StakeholderId, LastVote>> copy = new HashMap<>();
    for (var entry : Checks.required(votes, "voteTally.votes").entrySet()) {
      for (StakeholderId person : entry.getValue().keySet()) {
        if (!people.contains(person)) {
          throw Checks.invalid(
              "voteTally.votes." + entry.getKey(),
              person,
              ViolationKind.UNSUITABLE,
              "is not of people");
        }
      }
      copy.put(entry.getKey(), Checks.map(entry.getValue(), "voteTally.votes." + entry.getKey()));
    }
    votes = Checks.map(copy, "voteTally.votes");
  }

  /** {@return a person who took part and may not have voted} */
  public static VoteTally of(StakeholderId person) {
    return new VoteTally(Set.of(person), Map.of());
  }

  /** {@return a statement that was put to people and may have no vote} */
  public static VoteTally of(StatementId statement) {
    return new VoteTally(Set.of(), Map.of(statement, Map.of()));
  }

  /** {@return a collector of votes} */
  public static Collector<Vote, ?, VoteTally> collector() {
    return Collector.of(
        Votings::new,
        Votings::add,
        Votings::plus,
        Votings::tally,
        Collector.Characteristics.UNORDERED);
  }

  /** {@return both together} */
  public VoteTally plus(VoteTally other) {
    Votings sum = new Votings();
    sum.add(this);
    sum.add(other);
    return sum.tally();
  }

  /** Votes while they are collected. */
  private static final class Votings {
    private final Set<StakeholderId> people = new HashSet<>();
    private final Map<StatementId, Map<StakeholderId, LastVote>> votes = new HashMap<>();

    void add(Vote vote) {
      people.add(vote.person());
      votes
          .computeIfAbsent(vote.statement(), statement -> new HashMap<>())
          .merge(vote.person(), LastVote.of(vote), LastVote::plus);
    }

    void add(VoteTally tally) {
      people.addAll(tally.people());
      tally.votes().forEach(this::addAll);
    }

    Votings plus(Votings other) {
      people.addAll(other.people);
      other.votes.forEach(this::addAll);
      return this;
    }

    VoteTally tally() {
      return new VoteTally(people, votes);
    }

    private void addAll(StatementId statement, Map<StakeholderId, LastVote> more) {
      Map<StakeholderId, LastVote> known =
          votes.computeIfAbsent(statement, unknown -> new HashMap<>());
      more.forEach((person, vote) -> known.merge(person, vote, LastVote::plus));
    }
  }
}
