package org.involvement.exchange.polis;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.involvement.analysis.vote.Ballot;
import org.involvement.analysis.vote.Vote;
import org.involvement.exchange.UnreadColumns;
import org.involvement.exchange.internal.ForeignTables;
import org.involvement.exchange.internal.Losses;
import org.involvement.exchange.polis.PolisExport.Moderation;
import org.involvement.exchange.polis.PolisExport.Statement;
import org.involvement.json.ReadLimits;
import org.involvement.sheet.internal.Column;
import org.involvement.sheet.internal.CsvCode;
import org.involvement.sheet.internal.CsvFolder;
import org.involvement.sheet.internal.CsvProblems;
import org.involvement.sheet.internal.Row;
import org.involvement.sheet.internal.SheetTable;
import org.involvement.sheet.internal.TableForm;
import org.involvement.stakeholder.Category;
import org.involvement.value.StakeholderId;
import org.involvement.value.StatementId;
import org.involvement.value.Text;

/** The files of an export of Polis, read one after another. */
final class PolisReader {
  static final String COMMENTS = "comments.csv";
  static final String VOTES = "votes.csv";
  static final String PARTICIPANTS = "participants-votes.csv";
  static final String SUMMARY = "summary.csv";

  private static final Set<String> NAMES = Set.of(COMMENTS, VOTES, PARTICIPANTS, SUMMARY);

  static final String STATEMENT = "comment-id";
  static final String PERSON = "participant";
  private static final String AUTHOR = "author-id";
  private static final String VOTER = "voter-id";
  private static final String MOMENT = "timestamp";
  private static final String MODERATED = "moderated";
  private static final String BODY = "comment-body";
  private static final String BALLOT = "vote";
  private static final String GROUP = "group-id";
  private static final String OTHER_ID = "xid";

  static final Map<String, Ballot> BALLOTS = new LinkedHashMap<>();
  private static final Map<String, Moderation> MODERATIONS = new LinkedHashMap<>();

  static {
    BALLOTS.put("1", Ballot.AGREE);
    BALLOTS.put("0", Ballot.PASS);
    BALLOTS.put("-1", Ballot.DISAGREE);
    MODERATIONS.put("1", Moderation.ACCEPTED);
    MODERATIONS.put("0", Moderation.NOT_MODERATED);
    MODERATIONS.put("-1", Moderation.REJECTED);
  }

  private static final TableForm COMMENTS_FORM =
      TableForm.of(
              Column.required(MOMENT),
              Column.optional("datetime"),
              Column.required(STATEMENT),
              Column.required(AUTHOR),
              Column.optional(PolisDifferences.AGREES),
              Column.optional(PolisDifferences.DISAGREES),
              Column.required(MODERATED),
              Column.required(BODY).ofWords())
          .orOthers(name -> true);

  private static final TableForm VOTES_FORM =
      TableForm.of(
              Column.required(MOMENT),
              Column.optional("datetime"),
              Column.required(STATEMENT),
              Column.required(VOTER),
              Column.required(BALLOT))
          .orOthers(name -> true);

  private static final TableForm PARTICIPANTS_FORM =
      TableForm.of(
              Column.required(PERSON),
              Column.optional(OTHER_ID),
              Column.required(GROUP),
              Column.optional("n-comments"),
              Column.optional("n-votes"),
              Column.optional("n-agree"),
              Column.optional("n-disagree"))
          .orOthers(name -> true);

  private final ReadLimits limits;
  private final CsvProblems problems;
  private final Losses losses = new Losses();
  private final ForeignTables tables;
  private final Map<StatementId, Statement> statements = new LinkedHashMap<>();
  private final Set<StakeholderId> people = new LinkedHashSet<>();
  private final Map<StakeholderId, Category> groups = new HashMap<>();
  private final PolisVotes votes = new PolisVotes(losses);

  PolisReader(ReadLimits limits, CsvProblems problems) {
    this.limits = limits;
    this.problems = problems;
    this.tables = new ForeignTables(limits, problems, losses);
  }

  /** The export in a folder, in which other files may stand too. */
  PolisExport read(Path folder) {
    return read(CsvFolder.read(folder, NAMES::contains, limits, problems));
  }

  /** The export in files that are in memory, by name. */
  PolisExport read(Map<String, byte[]> files) {
    Optional<SheetTable> comments = required(files, COMMENTS, COMMENTS_FORM);
    comments.ifPresent(table -> readWithMoments(table, this::statement));
    required(files, VOTES, VOTES_FORM).ifPresent(table -> readWithMoments(table, this::vote));
    Optional<SheetTable> participants =
        Optional.ofNullable(files.get(PARTICIPANTS))
            .flatMap(bytes -> tables.read(PARTICIPANTS_FORM, PARTICIPANTS, bytes));
    participants.ifPresent(table -> table.map(problems, this::participant));
    Set<StakeholderId> voters = votes.people();
    PolisSummary summary = new PolisSummary();
    Optional.ofNullable(files.get(SUMMARY))
        .flatMap(bytes -> tables.rows(SUMMARY, bytes))
        .ifPresent(lines -> summary.addAll(SUMMARY, lines, problems));
    PolisDifferences differences = new PolisDifferences(statements, votes, losses);
    comments.ifPresent(table -> table.map(problems, differences::ofStatement));
    participants.ifPresent(
        table -> {
          differences.ofPeople(people, voters);
          differences.ofColumns(table);
          table.map(problems, differences::ofParticipant);
        });
    differences.ofSummary(summary, voters.size());
    people.addAll(voters);
    return new PolisExport(
        summary.words("topic"),
        summary.words("conversation-description"),
        List.copyOf(statements.values()),
        people,
        groups,
        votes.cast(),
        losses.list());
  }

  private Optional<SheetTable> required(Map<String, byte[]> files, String name, TableForm form) {
    byte[] bytes = files.get(name);
    if (bytes == null) {
      problems.add(CsvCode.MISSING_FILE.problem(name, 0, "", "the file", "is missing"));
      return Optional.empty();
    }
    Optional<SheetTable> table = tables.read(form, name, bytes);
    table.ifPresent(
        known ->
            losses.add(
                new UnreadColumns(name),
                known.columns().stream().filter(column -> !form.has(column)).count()));
    return table;
  }

  private <T> void readWithMoments(SheetTable table, BiFunction<Row, PolisMoments, T> reading) {
    PolisMoments moments = PolisMoments.of(table, MOMENT);
    table.map(problems, row -> reading.apply(row, moments));
  }

  private Statement statement(Row row, PolisMoments moments) {
    StatementId id = row.value(STATEMENT, StatementId::parse);
    if (statements.containsKey(id)) {
      throw row.refused(STATEMENT, CsvCode.REPEATED, "stands in this table already");
    }
    Statement statement =
        new Statement(
            id,
            row.value(AUTHOR, StakeholderId::parse),
            moments.in(row, MOMENT),
            row.oneOf(MODERATED, MODERATIONS),
            row.value(BODY, Text::of));
    statements.put(id, statement);
    return statement;
  }

  private Vote vote(Row row, PolisMoments moments) {
    Vote vote =
        new Vote(
            row.value(VOTER, StakeholderId::parse),
            row.value(STATEMENT, StatementId::parse),
            moments.in(row, MOMENT),
            row.oneOf(BALLOT, BALLOTS));
    Statement statement = statements.get(vote.statement());
    if (statement == null) {
      losses.add(PolisLoss.UNLISTED_STATEMENTS, 1);
    } else {
      votes.add(vote);
      if (statement.moderation() == Moderation.REJECTED) {
        losses.add(PolisLoss.REJECTED_STATEMENTS, 1);
      }
    }
    return vote;
  }

  private StakeholderId participant(Row row) {
    StakeholderId person = row.value(PERSON, StakeholderId::parse);
    if (!people.add(person)) {
      throw row.refused(PERSON, CsvCode.REPEATED, "stands in this table already");
    }
    row.optional(GROUP, Category::parse).ifPresent(group -> groups.put(person, group));
    if (!row.isEmpty(OTHER_ID)) {
      losses.add(PolisLoss.OTHER_IDS, 1);
    }
    return person;
  }
}
