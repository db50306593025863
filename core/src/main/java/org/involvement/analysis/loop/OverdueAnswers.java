package org.involvement.analysis.loop;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.involvement.analysis.Finding;
import org.involvement.analysis.LeftOut;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Feedback;
import org.involvement.internal.Columns;
import org.involvement.programme.Loops;
import org.involvement.programme.Programme;
import org.involvement.programme.Selection;
import org.involvement.value.ContributionId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * The contributions that still wait for an answer that was promised by a day that is over, the most
 * overdue first: what to do next, where {@link Loops#overdue()} says how many there are. Where
 * steps may be missing from the record, those on which no answer is recorded.
 *
 * @param answers those that are overdue, all of them, the most overdue first; of the same day in
 *     the order of recording
 * @param contributions how many contributions were looked at: those that stand and were not
 *     withdrawn
 * @param certain whether all steps were recorded; where false, an answer may have been given
 * @param complete whether all contributions were recorded; where false, there may be more
 * @param leftOut those of which it cannot be said whether they are overdue
 */
public record OverdueAnswers(
    List<OverdueAnswer> answers,
    long contributions,
    boolean certain,
    boolean complete,
    List<LeftOut> leftOut)
    implements Finding {
  /** How many lines its text has at most: as many as go on a screen. */
  private static final int MOST_LINES = 20;

  private static final String PERHAPS_ANSWERED =
      "something was fed back that is not recorded as an answer";

  private static final String UNDATED = "the day on which it was raised is not known";

  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if an element is missing, or there are more answers than were
   *     looked at
   */
  public OverdueAnswers {
    answers = Checks.list(answers, "overdueAnswers.answers");
    leftOut = Checks.list(leftOut, "overdueAnswers.leftOut");
    if (contributions < answers.size()) {
      throw Checks.invalid(
          "overdueAnswers.contributions",
          contributions,
          ViolationKind.BELOW_OTHER,
          "is fewer than are overdue");
    }
  }

  /** {@return those of a programme, by the days by which an answer was promised} */
  public static OverdueAnswers of(Programme programme) {
    Loops loops = Loops.of(programme);
    return of(programme, loops, loops.overdue(), loops.promisedBy(), 0);
  }

  /**
   * {@return those of a programme in which everybody was promised an answer within so many days of
   * raising something; of which that day is not known is left out}
   *
   * @throws InvalidValueException if the days are not from 0 to 100,000
   */
  public static OverdueAnswers of(Programme programme, long days) {
    Loops loops = Loops.of(programme);
    Map<ContributionId, LocalDate> promisedBy = loops.promisedBy(days);
    Set<ContributionId> answered = new HashSet<>(loops.perhapsAnswered().all());
    long undated =
        loops.open().all().stream()
            .filter(id -> !answered.contains(id))
            .filter(id -> !loops.history(id).fedBack(Feedback.DECISION_AND_REASON))
            .filter(id -> !promisedBy.containsKey(id))
            .count();
    return of(programme, loops, loops.overdue(days), promisedBy, undated);
  }

  private static OverdueAnswers of(
      Programme programme,
      Loops loops,
      Selection late,
      Map<ContributionId, LocalDate> promisedBy,
      long undated) {
    Set<ContributionId> apart = new HashSet<>(late.cannotReceiveReply());
    Set<ContributionId> all = new HashSet<>(late.all());
    return new OverdueAnswers(
        programme.contributions().stream()
            .map(Contribution::id)
            .filter(all::contains)
            .map(
                id ->
                    answer(
                        id,
                        Objects.requireNonNull(promisedBy.get(id)),
                        programme.asOf(),
                        !apart.contains(id)))
            .sorted(Comparator.comparing(OverdueAnswer::promisedBy))
            .toList(),
        late.among(),
        late.certain(),
        late.complete(),
        Stream.concat(
                leftOut(PERHAPS_ANSWERED, loops.perhapsAnswered().count()),
                leftOut(UNDATED, undated))
            .toList());
  }

  private static Stream<LeftOut> leftOut(String reason, long items) {
    return items == 0 ? Stream.empty() : Stream.of(new LeftOut(reason, items));
  }

  private static OverdueAnswer answer(
      ContributionId id, LocalDate promisedBy, LocalDate asOf, boolean canReceiveReply) {
    return new OverdueAnswer(
        id, promisedBy, ChronoUnit.DAYS.between(promisedBy, asOf), canReceiveReply);
  }

  @Override
  public String definition() {
    return "Contributions on which "
        + (certain
            ? "decision and reason were never fed back, to whomever,"
            : "it is not recorded that decision and reason were fed back,")
        + " although the day by which an answer was promised is over. The earliest promise passes on"
        + " to what a contribution was merged or split into.";
  }

  @Override
  public String denominator() {
    return contributions
        + (contributions == 1
            ? " contribution that stands and was not withdrawn, "
            : " contributions that stand and were not withdrawn, ")
        + answers.size()
        + (certain ? " overdue" : " past the promised day with no answer on record");
  }

  @Override
  public String caveat() {
    return "A contribution without such a day is not listed, however long it waits."
        + (certain ? "" : " Some steps may not be recorded: an answer may have been given in time.")
        + (complete ? "" : " There may be contributions that are not recorded.");
  }

  @Override
  public String toText() {
    Columns text = new Columns();
    text.add(
        certain ? "overdue" : "no answer recorded",
        "promised by",
        certain ? "days late" : "days since");
    for (OverdueAnswer answer : answers.subList(0, Math.min(MOST_LINES, answers.size()))) {
      text.add(
          answer.contribution().value(),
          answer.promisedBy().toString(),
          Long.toString(answer.daysSince()),
          answer.canReceiveReply() ? "" : "cannot be told individually");
    }
    int more = Math.max(0, answers.size() - MOST_LINES);
    return text + (more == 0 ? "" : "and " + more + " more\n") + "\n" + about();
  }
}
