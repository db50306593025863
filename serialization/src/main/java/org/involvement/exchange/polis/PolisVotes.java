package org.involvement.exchange.polis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.involvement.analysis.vote.Ballot;
import org.involvement.analysis.vote.Vote;
import org.involvement.exchange.internal.Losses;
import org.involvement.value.StakeholderId;
import org.involvement.value.StatementId;

/**
 * The votes of an export of Polis. Of several by one person on one statement the latest counts; at
 * one moment the order of the file is that of time, so the earlier is replaced here and now.
 */
final class PolisVotes {
  private final Losses losses;
  private final List<Vote> cast = new ArrayList<>();
  private final Map<Question, Integer> last = new HashMap<>();

  /** One person on one statement. */
  private record Question(StakeholderId person, StatementId statement)
      implements Comparable<Question> {
    @Override
    public int compareTo(Question other) {
      int first = person.compareTo(other.person);
      return first == 0 ? statement.compareTo(other.statement) : first;
    }
  }

  PolisVotes(Losses losses) {
    this.losses = losses;
  }

  void add(Vote vote) {
    Question question = new Question(vote.person(), vote.statement());
    Integer earlier = last.get(question);
    if (earlier == null) {
      last.put(question, cast.size());
      cast.add(vote);
      return;
    }
    int order = vote.moment().compareTo(cast.get(earlier).moment());
    if (order == 0) {
      losses.add(PolisLoss.SAME_MOMENT, 1);
      cast.set(earlier, vote);
    } else {
      losses.add(PolisLoss.REPLACED, 1);
      if (order > 0) {
        last.put(question, cast.size());
      }
      cast.add(vote);
    }
  }

  List<Vote> cast() {
    return cast;
  }

  Set<StakeholderId> people() {
    Set<StakeholderId> people = new LinkedHashSet<>();
    cast.forEach(vote -> people.add(vote.person()));
    return people;
  }

  /** How a person voted in the end; empty where they did not. */
  Optional<Ballot> of(StakeholderId person, StatementId statement) {
    return Optional.ofNullable(last.get(new Question(person, statement)))
        .map(index -> cast.get(index).ballot());
  }

  /** How many voted how on each statement in the end. */
  Map<StatementId, Map<Ballot, Long>> counts() {
    Map<StatementId, Map<Ballot, Long>> counts = new HashMap<>();
    last.forEach(
        (question, index) ->
            counts
                .computeIfAbsent(question.statement(), unknown -> new EnumMap<>(Ballot.class))
                .merge(cast.get(index).ballot(), 1L, Long::sum));
    return counts;
  }
}
