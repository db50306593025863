package org.involvement.exchange.polis;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.involvement.analysis.vote.Ballot;
import org.involvement.exchange.internal.Losses;
import org.involvement.exchange.polis.PolisExport.Moderation;
import org.involvement.exchange.polis.PolisExport.Statement;
import org.involvement.sheet.internal.Row;
import org.involvement.sheet.internal.SheetTable;
import org.involvement.value.InvalidValueException;
import org.involvement.value.StakeholderId;
import org.involvement.value.StatementId;

/**
 * Where the files of an export of Polis do not say the same. The votes are what counts; what the
 * others say of them is held against these, and counted where it differs.
 */
final class PolisDifferences {
  static final String AGREES = "agrees";
  static final String DISAGREES = "disagrees";

  private static final Set<String> MAPPED_SUMMARY =
      Set.of("topic", "conversation-description", "comments", "voters");

  private final Map<StatementId, Statement> statements;
  private final PolisVotes votes;
  private final Map<StatementId, Map<Ballot, Long>> counts;
  private final Losses losses;

  PolisDifferences(Map<StatementId, Statement> statements, PolisVotes votes, Losses losses) {
    this.statements = statements;
    this.votes = votes;
    this.counts = votes.counts();
    this.losses = losses;
  }

  /** Polis counts a vote that was replaced, too. */
  boolean ofStatement(Row row) {
    Optional<StatementId> id = statement(row.cell(PolisReader.STATEMENT));
    boolean differs =
        id.isPresent()
            && (differs(row, AGREES, id.get(), Ballot.AGREE)
                || differs(row, DISAGREES, id.get(), Ballot.DISAGREE));
    if (differs) {
      losses.add(PolisLoss.OTHER_COUNTS, 1);
    }
    return differs;
  }

  private boolean differs(Row row, String column, StatementId statement, Ballot ballot) {
    long counted = counts.getOrDefault(statement, Map.of()).getOrDefault(ballot, 0L);
    return !row.isEmpty(column) && row.whole(column) != counted;
  }

  void ofPeople(Set<StakeholderId> listed, Set<StakeholderId> voters) {
    long others = voters.stream().filter(voter -> !listed.contains(voter)).count();
    losses.add(PolisLoss.UNLISTED_PEOPLE, others);
  }

  void ofColumns(SheetTable participants) {
    long unknown =
        participants.columns().stream()
            .filter(column -> !participants.form().has(column) && statement(column).isEmpty())
            .count();
    losses.add(PolisLoss.NO_STATEMENT, unknown);
  }

  long ofParticipant(Row row) {
    StakeholderId person = row.value(PolisReader.PERSON, StakeholderId::parse);
    long differing = 0;
    for (String column : row.table().columns()) {
      Optional<StatementId> statement =
          row.table().form().has(column) ? Optional.empty() : statement(column);
      if (statement.isPresent()) {
        Optional<Ballot> said =
            row.isEmpty(column)
                ? Optional.empty()
                : Optional.of(row.oneOf(column, PolisReader.BALLOTS));
        differing += said.equals(votes.of(person, statement.get())) ? 0 : 1;
      }
    }
    losses.add(PolisLoss.OTHER_VOTES, differing);
    return differing;
  }

  void ofSummary(PolisSummary summary, long voters) {
    long shown =
        statements.values().stream()
            .filter(statement -> statement.moderation() != Moderation.REJECTED)
            .count();
    long differing = summary.differs("comments", shown) ? 1 : 0;
    differing += summary.differs("voters", voters) ? 1 : 0;
    losses.add(PolisLoss.OTHER_NUMBERS, differing);
    long others = summary.names().stream().filter(name -> !MAPPED_SUMMARY.contains(name)).count();
    losses.add(PolisLoss.OTHER_LINES, others);
  }

  /** A statement that is known. */
  private Optional<StatementId> statement(String id) {
    try {
      return Optional.of(StatementId.parse(id)).filter(statements::containsKey);
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }
}
