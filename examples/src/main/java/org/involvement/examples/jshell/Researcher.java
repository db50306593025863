package org.involvement.examples.jshell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.involvement.analysis.consensus.Consensus;
import org.involvement.analysis.disclosure.DisclosureRule;
import org.involvement.analysis.reach.Reach;
import org.involvement.analysis.time.TimeToFeedback;
import org.involvement.analysis.time.Waiting;
import org.involvement.csv.InvolvementCsv;
import org.involvement.examples.program.TrackerFile;
import org.involvement.exchange.FileKind;
import org.involvement.feedback.Milestone;
import org.involvement.framework.Frameworks;
import org.involvement.json.InvolvementJson;
import org.involvement.programme.Programme;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.Rubrics;
import org.involvement.scoring.ScorecardComparison;
import org.involvement.scoring.card.Scorecard;
import org.involvement.scoring.level.LevelAssessment;
import org.involvement.scoring.level.LevelAssessor;
import org.involvement.value.StatementId;
import org.jspecify.annotations.Nullable;

/**
 * What a researcher asks of a programme, a word each. A question prints its answer with definition,
 * denominator and caveat, and returns it, so that more can be asked of it.
 *
 * <p>What cannot be done is {@link Refused}, on one line.
 */
public final class Researcher {
  /** Hides no count, however small: for those who may see them, and not for print. */
  public static final DisclosureRule TRUE_NUMBERS = DisclosureRule.TRUE_NUMBERS;

  private Researcher() {}

  /** Prints all the words there are, with an example each. */
  public static void help() {
    TerminalText.print(HelpText.ALL);
  }

  /**
   * {@return the programme in a file} What of a tracker could not be used is printed.
   *
   * @param file a document in JSON, a folder of tables in CSV, or a tracker FILE.csv, which is
   *     taken as known today
   * @throws Refused if it holds no programme, or cannot be read
   */
  public static Programme read(String file) {
    return Refused.orElse(
        file,
        () -> {
          return switch (FileKind.of(Path.of(file))) {
            case TABLES -> InvolvementCsv.read(Path.of(file));
            case TRACKER -> tracker(file);
            case SPREADSHEET -> throw new IllegalArgumentException(FileKind.SAVE_AS_CSV);
            case LINES, DOCUMENT -> InvolvementJson.read(Path.of(file));
          };
        });
  }

  private static Programme tracker(String file) {
    TrackerFile tracker =
        TrackerFile.read(file, Optional.empty(), LocalDate.now(ZoneId.systemDefault()));
    tracker.notes().forEach(TerminalText::note);
    return tracker.made().programme();
  }

  /**
   * {@return what the record supports of the UK Standards for Public Involvement}
   *
   * @throws Refused if an answer is not of the type that is asked for
   */
  public static Scorecard score(Programme programme) {
    return score(programme, Rubrics.ukStandards());
  }

  /**
   * {@return what a rubric says of a programme}
   *
   * @throws Refused if an answer is not of the type that is asked for
   */
  public static Scorecard score(Programme programme, Rubric rubric) {
    return printed(Refused.orElse(() -> rubric.score(there(programme))));
  }

  /**
   * {@return the levels promised, experienced and recorded}
   *
   * @param scale the id of a scale, such as 'tlap-coproduction-ladder'
   * @throws Refused if there is no such scale
   */
  public static LevelAssessment levels(Programme programme, String scale) {
    LevelAssessor assessor = LevelAssessor.of(Frameworks.standard());
    return printed(Refused.orElse(() -> assessor.assess(there(programme), scale)));
  }

  /** {@return how long people waited for an answer, of what was raised at least 90 days ago} */
  public static Waiting waiting(Programme programme) {
    return printed(Waiting.of(there(programme)));
  }

  /** {@return how long contributions waited until decision and reason were fed back} */
  public static TimeToFeedback timeToFeedback(Programme programme) {
    return timeToFeedback(programme, Milestone.ANSWERED);
  }

  /** {@return how long contributions waited until they came to a milestone} */
  public static TimeToFeedback timeToFeedback(Programme programme, Milestone milestone) {
    return printed(TimeToFeedback.of(there(programme), milestone));
  }

  /**
   * {@return who was reached, by everything that people were counted by} What is printed are counts
   * as they may be shown under {@link DisclosureRule#NHS_DIGITAL}; what is returned holds all.
   *
   * @throws Refused if counts and reference do not fit
   */
  public static List<Reach> reach(Programme programme) {
    return reach(programme, DisclosureRule.NHS_DIGITAL);
  }

  /**
   * {@return who was reached, by everything that people were counted by}
   *
   * @param rule what is printed of the counts; {@link #TRUE_NUMBERS} adds ratios, and how many
   *     people each group is short of
   * @throws Refused if counts and reference do not fit
   */
  public static List<Reach> reach(Programme programme, DisclosureRule rule) {
    List<Reach> reach = Refused.orElse(() -> Reach.of(there(programme)));
    if (reach.isEmpty()) {
      TerminalText.print("No count of people by a characteristic is recorded.");
    }
    reach.forEach(
        one -> TerminalText.print(rule.equals(TRUE_NUMBERS) ? one.toText() : one.toText(rule)));
    return reach;
  }

  /**
   * {@return how close together the ratings of a statement lie}
   *
   * @param statement the id of the statement, such as 'q3'
   * @throws Refused if the programme has no such statement
   */
  public static Consensus consensus(Programme programme, String statement) {
    return printed(Refused.orElse(() -> Consensus.of(there(programme), StatementId.of(statement))));
  }

  /**
   * {@return what the UK Standards say of a programme as it is, and as it would be after a change}
   *
   * @param change what would be otherwise, such as {@code q -> q.withPractices(...)}
   * @throws Refused if the change breaks a rule, or makes another programme of it
   */
  public static ScorecardComparison whatIf(Programme programme, UnaryOperator<Programme> change) {
    return whatIf(programme, Rubrics.ukStandards(), change);
  }

  /**
   * {@return what a rubric says of a programme as it is, and as it would be after a change}
   *
   * @throws Refused if the change breaks a rule, or makes another programme of it
   */
  public static ScorecardComparison whatIf(
      Programme programme, Rubric rubric, UnaryOperator<Programme> change) {
    return printed(Refused.orElse(() -> rubric.whatIf(there(programme), change)));
  }

  /**
   * Writes a programme, a rubric or a result as a document in JSON, with all that it holds. A file
   * that exists is replaced.
   *
   * @throws Refused if it has no form in JSON, the file does not end in .json, or it cannot be
   *     written
   */
  public static void save(@Nullable Object any, String file) {
    Refused.orElse(file, () -> Saved.to(Path.of(file), there(any)));
    TerminalText.print("Written: " + file);
  }

  /**
   * Prints a programme in short, a result, a table, or a list of these; small counts of tables and
   * of {@link Reach} are hidden by {@link DisclosureRule#NHS_DIGITAL}.
   */
  public static void show(@Nullable Object any) {
    TerminalText.print(there(any));
  }

  private static <T> T printed(T result) {
    TerminalText.print(result);
    return result;
  }

  private static <T> T there(@Nullable T any) {
    if (any == null) {
      throw new Refused(Refused.NO_PROGRAMME);
    }
    return any;
  }
}
