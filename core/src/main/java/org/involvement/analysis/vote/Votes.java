package org.involvement.analysis.vote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.involvement.analysis.Finding;
import org.involvement.analysis.LeftOut;
import org.involvement.internal.Columns;
import org.involvement.internal.Counter;
import org.involvement.stakeholder.Category;
import org.involvement.value.InvalidValueException;
import org.involvement.value.StakeholderId;
import org.involvement.value.StatementId;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * Votes on statements, ranked by a cautious rule: first the statement of which most can be relied
 * on to agree.
 *
 * <p>Of votes by one person on one statement the latest counts. The share that agrees is of those
 * who agree or disagree; passes and people without a vote are counted apart.
 *
 * @param people how many took part
 * @param confidence what the lower bounds are computed with
 * @param ranked the statements, from the highest lower bound; at one bound by more who agree, then
 *     by id; last those that nobody agreed or disagreed with
 * @param leftOut votes that were replaced, repeated or contradicted, and people in no group
 */
public record Votes(
    long people, double confidence, List<StatementVotes> ranked, List<LeftOut> leftOut)
    implements Finding {
  private static final double DEFAULT_CONFIDENCE = 0.95;

  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if a statement stands twice, or a number is out of its range
   */
  public Votes {
    if (people < 0) {
      throw Checks.invalid("votes.people", people, ViolationKind.OUT_OF_RANGE, "is negative");
    }
    if (!(confidence > 0 && confidence < 1)) {
      throw Checks.invalid(
          "votes.confidence", confidence, ViolationKind.OUT_OF_RANGE, "is not between 0 and 1");
    }
    ranked = Checks.distinct(ranked, "votes.ranked", StatementVotes::statement);
    leftOut = Checks.list(leftOut, "votes.leftOut");
  }

  /** {@return the votes, with lower bounds of 95 %} */
  public static Votes of(VoteTally tally) {
    return of(tally, Map.of(), DEFAULT_CONFIDENCE);
  }

  /** {@return the votes, also by given groups, with lower bounds of 95 %} */
  public static Votes of(VoteTally tally, Map<StakeholderId, Category> groups) {
    return of(tally, groups, DEFAULT_CONFIDENCE);
  }

  /**
   * {@return the votes, also by given groups}
   *
   * @throws InvalidValueException if the confidence is not between 0 and 1
   */
  public static Votes of(VoteTally tally, Map<StakeholderId, Category> groups, double confidence) {
    Map<String, List<StakeholderId>> members = new TreeMap<>();
    for (StakeholderId person : tally.people()) {
      Optional.ofNullable(groups.get(person))
          .ifPresent(
              group ->
                  members.computeIfAbsent(group.value(), name -> new ArrayList<>()).add(person));
    }
    List<StatementVotes> ranked = new ArrayList<>();
    tally
        .votes()
        .forEach(
            (statement, votes) -> {
              VoteCounts all = counts(votes, tally.people());
              List<StatementVotes.OfGroup> byGroup = new ArrayList<>();
              members.forEach(
                  (group, people) ->
                      byGroup.add(
                          new StatementVotes.OfGroup(Category.of(group), counts(votes, people))));
              ranked.add(new StatementVotes(statement, all, all.lowerBound(confidence), byGroup));
            });
    ranked.sort(
        Comparator.comparingDouble((StatementVotes one) -> -one.lowerBound().value().orElse(-1))
            .thenComparingLong(one -> -one.all().agree())
            .thenComparing(one -> one.statement().value()));
    return new Votes(tally.people().size(), confidence, ranked, leftOut(tally, groups, members));
  }

  /** {@return a collector of votes} */
  public static Collector<Vote, ?, Votes> collector() {
    return Collectors.collectingAndThen(VoteTally.collector(), Votes::of);
  }

  /** {@return the votes on a statement; empty where it was not put to anybody} */
  public Optional<StatementVotes> on(StatementId statement) {
    return ranked.stream().filter(one -> one.statement().equals(statement)).findFirst();
  }

  @Override
  public String definition() {
    return "Votes by the latest of each person, ranked by the lower end of Wilson's interval at "
        + confidence
        + " for the share that agrees, of those who agree or disagree: a cautious ranking rule";
  }

  @Override
  public String denominator() {
    return people + " who took part, " + ranked.size() + " statements";
  }

  @Override
  public String caveat() {
    return "A ranking rule and no confidence interval: those who voted are no sample of others, and"
        + " saw different statements. A pass is not a disagreement. Small groups are not hidden here.";
  }

  @Override
  public String toText() {
    Columns text = new Columns();
    text.add("statement", "agree", "disagree", "pass", "no vote", "lower bound");
    for (StatementVotes one : ranked) {
      text.add(
          one.statement().value(),
          Long.toString(one.all().agree()),
          Long.toString(one.all().disagree()),
          Long.toString(one.all().pass()),
          Long.toString(one.all().notSeen()),
          one.lowerBound().isDefined() ? one.lowerBound().toString() : "-");
    }
    return text + "\n" + about();
  }

  private static VoteCounts counts(
      Map<StakeholderId, LastVote> votes, Iterable<StakeholderId> people) {
    Counter<Ballot> ballots = new Counter<>();
    long notSeen = 0;
    long contradicted = 0;
    for (StakeholderId person : people) {
      LastVote vote = votes.get(person);
      if (vote == null) {
        notSeen++;
      } else if (vote.contradicted()) {
        contradicted++;
      } else {
        ballots.add(vote.ballot());
      }
    }
    return new VoteCounts(
        ballots.of(Ballot.AGREE),
        ballots.of(Ballot.DISAGREE),
        ballots.of(Ballot.PASS),
        notSeen,
        contradicted);
  }

  private static List<LeftOut> leftOut(
      VoteTally tally,
      Map<StakeholderId, Category> groups,
      Map<String, List<StakeholderId>> members) {
    List<LastVote> votes =
        tally.votes().values().stream().flatMap(byPerson -> byPerson.values().stream()).toList();
    Predicate<LastVote> contradicted = LastVote::contradicted;
    long replaced = votes.stream().mapToLong(LastVote::replaced).sum();
    long repeated =
        votes.stream().filter(contradicted.negate()).mapToLong(vote -> vote.cast() - 1).sum();
    long contradictory = votes.stream().filter(contradicted).mapToLong(LastVote::cast).sum();
    long grouped = members.values().stream().mapToLong(List::size).sum();
    List<LeftOut> leftOut = new ArrayList<>();
    add(leftOut, "votes replaced by a later one of the same person", replaced);
    add(leftOut, "votes cast again alike at one moment", repeated);
    add(
        leftOut,
        "different votes of one person at one moment, none of which counts",
        contradictory);
    if (!groups.isEmpty()) {
      add(leftOut, "people in no group, counted in all", tally.people().size() - grouped);
    }
    return leftOut;
  }

  private static void add(List<LeftOut> leftOut, String reason, long items) {
    if (items > 0) {
      leftOut.add(new LeftOut(reason, items));
    }
  }
}
