package org.involvement.exchange.polis;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.involvement.analysis.vote.LastVote;
import org.involvement.analysis.vote.Vote;
import org.involvement.analysis.vote.VoteTally;
import org.involvement.analysis.vote.Votes;
import org.involvement.exchange.Loss;
import org.involvement.json.ReadLimits;
import org.involvement.sheet.CsvProblem;
import org.involvement.sheet.InvolvementCsvException;
import org.involvement.sheet.internal.CsvProblems;
import org.involvement.stakeholder.Category;
import org.involvement.value.StakeholderId;
import org.involvement.value.StatementId;
import org.involvement.value.Text;

/**
 * A conversation as Polis (compdemocracy.org) exports it: statements, votes, and the groups that
 * Polis found.
 *
 * <p>It says how each person voted, and so must not be published; {@link #votes()} counts.
 *
 * <pre>{@code
 * var export = PolisExport.read(Path.of("examples/polis"));
 * export.votes().ranked().forEach(System.out::println);
 * export.leftOut().forEach(System.out::println);
 * }</pre>
 *
 * @param topic what it was about; empty where the export does not say
 * @param description what people were told of it; empty where the export does not say
 * @param statements what was put to people, in the order of the export
 * @param people who took part, by the pseudonyms of the export
 * @param groups the group of each person whom Polis put in one
 * @param cast the votes, in the order of the export; of several by one person on one statement the
 *     last counts
 * @param leftOut what was not taken over, and where the files of the export differ
 */
public record PolisExport(
    Optional<Text> topic,
    Optional<Text> description,
    List<Statement> statements,
    Set<StakeholderId> people,
    Map<StakeholderId, Category> groups,
    List<Vote> cast,
    List<Loss> leftOut) {
  /** Copies the parts. */
  public PolisExport {
    statements = List.copyOf(statements);
    people = Collections.unmodifiableSet(new LinkedHashSet<>(people));
    groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    cast = List.copyOf(cast);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * A statement that people vote on.
   *
   * @param id its id within the conversation
   * @param author who wrote it, by the pseudonym of the export
   * @param moment when
   * @param moderation whether it was let through
   * @param text what it says
   */
  public record Statement(
      StatementId id, StakeholderId author, Instant moment, Moderation moderation, Text text) {}

  /** What moderators did with a statement. */
  public enum Moderation {
    /** They let it through. */
    ACCEPTED,
    /** They have not looked at it; people may have seen it. */
    NOT_MODERATED,
    /** They took it out. */
    REJECTED
  }

  /**
   * {@return the conversation in a folder, within {@link ReadLimits#DEFAULT}} It holds comments.csv
   * and votes.csv, and may hold participants-votes.csv and summary.csv.
   *
   * @throws InvolvementCsvException if something in them is not as Polis writes it
   * @throws UncheckedIOException if they cannot be read
   */
  public static PolisExport read(Path folder) {
    return read(folder, ReadLimits.DEFAULT);
  }

  /**
   * {@return the conversation in a folder}
   *
   * @throws InvolvementCsvException if something in them is not as Polis writes it, or goes beyond
   *     a limit
   * @throws UncheckedIOException if they cannot be read
   */
  public static PolisExport read(Path folder, ReadLimits limits) {
    CsvProblems problems = new CsvProblems(CsvProblems.MOST);
    PolisExport export = new PolisReader(limits, problems).read(folder);
    problems.refuse();
    return export;
  }

  /**
   * {@return all that is wrong with a folder, one problem a row, at most 100; empty if it can be
   * read}
   *
   * @throws UncheckedIOException if a file cannot be read
   */
  public static List<CsvProblem> check(Path folder) {
    CsvProblems problems = new CsvProblems(CsvProblems.MOST);
    new PolisReader(ReadLimits.DEFAULT, problems).read(folder);
    return problems.list();
  }

  /** {@return the latest votes on the statements that were not taken out} */
  public VoteTally tally() {
    Map<StatementId, Map<StakeholderId, LastVote>> shown = new HashMap<>();
    for (Statement statement : statements) {
      if (statement.moderation() != Moderation.REJECTED) {
        shown.put(statement.id(), Map.of());
      }
    }
    return new VoteTally(people, shown)
        .plus(
            cast.stream()
                .filter(vote -> shown.containsKey(vote.statement()))
                .collect(VoteTally.collector()));
  }

  /** {@return the votes on the statements that were not taken out, counted, also by group} */
  public Votes votes() {
    return Votes.of(tally(), groups);
  }

  /** {@return how much there is, and nothing of what anybody said or how they voted} */
  @Override
  public String toString() {
    return "Polis export of "
        + statements.size()
        + " statements, "
        + people.size()
        + " people and "
        + cast.size()
        + " votes";
  }
}
