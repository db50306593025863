package org.involvement.analysis.vote;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.involvement.analysis.vote.Cast.vote;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.Outcome;
import org.involvement.analysis.LeftOut;
import org.involvement.stakeholder.Category;
import org.involvement.value.StakeholderId;
import org.involvement.value.StatementId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VotesTest {
  private static final StatementId Q1 = StatementId.of("q1");

  @Example
  void the_latest_vote_counts_in_whatever_order_they_come() {
    List<Vote> votes =
        List.of(
            vote("a", "q1", 3, Ballot.AGREE),
            vote("a", "q1", 1, Ballot.DISAGREE),
            vote("a", "q1", 2, Ballot.PASS),
            vote("b", "q1", 1, Ballot.DISAGREE),
            vote("c", "q2", 1, Ballot.AGREE));
    Votes counted = votes.stream().collect(Votes.collector());
    assertThat(counted.on(Q1).orElseThrow().all())
        .hasToString("1 agree, 1 disagree, 0 pass, 1 without a vote");
    assertThat(counted.leftOut())
        .hasToString("[2: votes replaced by a later one of the same person]");
    assertThat(counted.people()).isEqualTo(3);
    assertThat(counted.denominator()).isEqualTo("3 who took part, 2 statements");
  }

  @Example
  void different_votes_at_one_moment_are_left_out_and_counted() {
    Votes counted =
        Stream.of(
                vote("a", "q1", 2, Ballot.AGREE),
                vote("a", "q1", 2, Ballot.PASS),
                vote("a", "q1", 2, Ballot.PASS),
                vote("a", "q1", 1, Ballot.AGREE),
                vote("b", "q1", 2, Ballot.AGREE),
                vote("b", "q1", 2, Ballot.AGREE))
            .collect(Votes.collector());
    assertThat(counted.on(Q1).orElseThrow().all())
        .hasToString("1 agree, 0 disagree, 0 pass, 0 without a vote, 1 contradicted");
    assertThat(counted.leftOut())
        .hasToString(
            "[1: votes replaced by a later one of the same person, 1: votes cast again alike at one"
                + " moment, 3: different votes of one person at one moment, none of which counts]");
  }

  @Example
  void what_was_contradicted_is_mended_by_a_later_vote() {
    Votes counted =
        Stream.of(
                vote("a", "q1", 1, Ballot.AGREE),
                vote("a", "q1", 1, Ballot.DISAGREE),
                vote("a", "q1", 2, Ballot.DISAGREE))
            .collect(Votes.collector());
    assertThat(counted.on(Q1).orElseThrow().all())
        .hasToString("0 agree, 1 disagree, 0 pass, 0 without a vote");
    assertThat(counted.leftOut())
        .hasToString("[2: votes replaced by a later one of the same person]");
  }

  @Example
  void those_who_did_not_vote_and_statements_without_votes_count_too() {
    VoteTally tally =
        Stream.of(vote("a", "q1", 1, Ballot.AGREE))
            .collect(VoteTally.collector())
            .plus(VoteTally.of(StakeholderId.of("b")))
            .plus(VoteTally.of(StatementId.of("q2")));
    Votes counted = Votes.of(tally);
    assertThat(counted.ranked())
        .hasToString(
            "[q1: 0.21 (1 agree, 0 disagree, 0 pass, 1 without a vote), q2: undefined: nobody agreed or"
                + " disagreed (0 agree, 0 disagree, 0 pass, 2 without a vote)]");
    assertThat(Votes.of(VoteTally.EMPTY).ranked()).isEmpty();
    assertThat(Votes.of(VoteTally.EMPTY).denominator()).isEqualTo("0 who took part, 0 statements");
    assertThat(Votes.of(VoteTally.EMPTY).on(Q1)).isEmpty();
  }

  @Example
  void few_votes_rank_below_many() {
    VoteTally tally = VoteTally.EMPTY;
    tally = tally.plus(votes("two", 2, 0)).plus(votes("many", 12, 3)).plus(votes("worse", 9, 3));
    tally = tally.plus(votes("b", 4, 1)).plus(votes("a", 4, 1)).plus(votes("none", 0, 0));
    tally = tally.plus(votes("against", 0, 9));
    assertThat(Votes.of(tally).ranked())
        .extracting(one -> one.statement().value())
        .containsExactly("many", "worse", "a", "b", "two", "against", "none");
    assertThat(Votes.of(tally).definition()).contains("0.95").endsWith("a cautious ranking rule");
    assertThat(Votes.of(tally).caveat())
        .startsWith("A ranking rule and no confidence interval")
        .endsWith("A pass is not a disagreement. Small groups are not hidden here.");
  }

  // R 4.2.2: prop.test(agree, agree + disagree, conf.level = cl, correct = FALSE)$conf.int[1]
  @ParameterizedTest
  @CsvSource({
    "12, 3, 0.95, 0.5481455128483066",
    "2, 0, 0.95, 0.3423802275066532",
    "900, 265, 0.95, 0.7475878870332571",
    "0, 10, 0.95, 0",
    "8, 2, 0.9, 0.5407928056874881"
  })
  void the_lower_bound_is_wilsons(long agree, long disagree, double confidence, double expected) {
    VoteCounts counts = new VoteCounts(agree, disagree, 7, 8, 9);
    assertThat(counts.lowerBound(confidence).value().orElseThrow())
        .isCloseTo(expected, within(1e-9));
  }

  @Example
  void passes_are_neither_for_nor_against() {
    VoteCounts counts = new VoteCounts(3, 1, 4, 5, 6);
    assertThat(counts.agreeShare().value()).hasValue(0.75);
    assertThat(counts.passShare().value()).hasValue(0.5);
    VoteCounts passes = new VoteCounts(0, 0, 4, 5, 6);
    assertThat(passes.agreeShare()).hasToString("undefined: nobody agreed or disagreed");
    assertThat(passes.lowerBound(0.95)).hasToString("undefined: nobody agreed or disagreed");
    assertThat(passes.passShare().value()).hasValue(1);
    assertThat(new VoteCounts(0, 0, 0, 5, 6).passShare()).hasToString("undefined: nobody voted");
  }

  @Example
  void given_groups_stand_side_by_side() {
    VoteTally tally =
        Stream.of(
                vote("a", "q1", 1, Ballot.AGREE),
                vote("b", "q1", 1, Ballot.DISAGREE),
                vote("c", "q1", 1, Ballot.PASS),
                vote("d", "q2", 1, Ballot.AGREE))
            .collect(VoteTally.collector());
    Map<StakeholderId, Category> groups =
        Map.of(
            StakeholderId.of("a"), Category.of("young"),
            StakeholderId.of("b"), Category.of("old"),
            StakeholderId.of("d"), Category.of("young"),
            StakeholderId.of("e"), Category.of("young"));
    Votes counted = Votes.of(tally, groups);
    assertThat(counted.on(Q1).orElseThrow().byGroup())
        .hasToString(
            "[old: 0 agree, 1 disagree, 0 pass, 0 without a vote,"
                + " young: 1 agree, 0 disagree, 0 pass, 1 without a vote]");
    assertThat(counted.leftOut()).hasToString("[1: people in no group, counted in all]");
  }

  @Property
  void each_person_counts_once_by_the_latest_vote(@ForAll("votes") List<Vote> votes) {
    Votes counted = votes.stream().collect(Votes.collector());
    Set<StakeholderId> people = votes.stream().map(Vote::person).collect(toSet());
    assertThat(counted.people()).isEqualTo(people.size());
    for (StatementVotes statement : counted.ranked()) {
      Map<Ballot, Long> expected = new EnumMap<>(Ballot.class);
      long contradicted = 0;
      Map<StakeholderId, List<Vote>> byPerson =
          votes.stream()
              .filter(vote -> vote.statement().equals(statement.statement()))
              .collect(groupingBy(Vote::person));
      for (List<Vote> own : byPerson.values()) {
        Instant last = own.stream().map(Vote::moment).max(Instant::compareTo).orElseThrow();
        Set<Ballot> ballots =
            own.stream()
                .filter(vote -> vote.moment().equals(last))
                .map(Vote::ballot)
                .collect(toSet());
        if (ballots.size() == 1) {
          expected.merge(ballots.iterator().next(), 1L, Long::sum);
        } else {
          contradicted++;
        }
      }
      assertThat(statement.all())
          .isEqualTo(
              new VoteCounts(
                  expected.getOrDefault(Ballot.AGREE, 0L),
                  expected.getOrDefault(Ballot.DISAGREE, 0L),
                  expected.getOrDefault(Ballot.PASS, 0L),
                  people.size() - byPerson.size(),
                  contradicted));
    }
  }

  @Property
  void every_vote_is_counted_or_left_out(@ForAll("votes") List<Vote> votes) {
    Votes counted = votes.stream().collect(Votes.collector());
    long inCounts =
        counted.ranked().stream()
            .map(StatementVotes::all)
            .mapToLong(all -> all.agree() + all.disagree() + all.pass())
            .sum();
    long leftOut = counted.leftOut().stream().mapToLong(LeftOut::items).sum();
    assertThat(inCounts + leftOut).isEqualTo(votes.size());
  }

  @Example
  void numbers_are_checked() {
    assertThat(Outcome.of(() -> new VoteCounts(1, -1, 0, 0, 0)))
        .isEqualTo("voteCounts.disagree -1 is negative");
    assertThat(Outcome.of(() -> new VoteCounts(Integer.MAX_VALUE, 1, 0, 0, 0)))
        .isEqualTo("voteCounts holds more than 2,147,483,647 votes");
    assertThat(Outcome.ok(() -> new VoteCounts(Integer.MAX_VALUE, 0, 0, 0, 0))).isEqualTo("ok");
    assertThat(Outcome.of(() -> Votes.of(VoteTally.EMPTY, Map.of(), 1)))
        .isEqualTo("votes.confidence 1.0 is not between 0 and 1");
    assertThat(Outcome.of(() -> new VoteCounts(1, 1, 0, 0, 0).lowerBound(0)))
        .isEqualTo("confidence 0.0 is not between 0 and 1");
    LastVote last = new LastVote(Instant.EPOCH, Ballot.PASS, false, 1, 0);
    assertThat(
            Outcome.of(
                () -> new VoteTally(Set.of(), Map.of(Q1, Map.of(StakeholderId.of("a"), last)))))
        .isEqualTo("voteTally.votes.q1 a is not of people");
    assertThat(Outcome.of(() -> new LastVote(Instant.EPOCH, Ballot.PASS, false, 0, 0)))
        .isEqualTo("lastVote.cast 0 is below 1");
    assertThat(Outcome.of(() -> new LastVote(Instant.EPOCH, Ballot.PASS, false, 1, -1)))
        .isEqualTo("lastVote.replaced -1 is negative");
  }

  @Provide
  Arbitrary<List<Vote>> votes() {
    return Cast.votes();
  }

  private static VoteTally votes(String statement, int agree, int disagree) {
    return IntStream.range(0, agree + disagree)
        .mapToObj(i -> vote("p" + i, statement, 1, i < agree ? Ballot.AGREE : Ballot.DISAGREE))
        .collect(VoteTally.collector())
        .plus(VoteTally.of(StatementId.of(statement)));
  }
}
