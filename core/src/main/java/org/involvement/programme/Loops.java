package org.involvement.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Feedback;
import org.involvement.feedback.History;
import org.involvement.feedback.Milestone;
import org.involvement.feedback.Step;
import org.involvement.value.ContributionId;
import org.involvement.value.DecisionId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * The feedback loops of a programme: which are open, and where they stick.
 *
 * <p>Looked at are the contributions that stand and were not withdrawn: one that goes on in another
 * is answered with that one. Each question answers with a {@link Selection}, which says whether the
 * registers of steps and of contributions were kept.
 */
public final class Loops {
  private static final long MOST_DAYS = 100_000;

  private final Programme programme;
  private final Lineage lineage;
  private final Map<ContributionId, Item> items = new LinkedHashMap<>();
  private final Set<ContributionId> canReceiveReply = new HashSet<>();

  /** A contribution, with its steps followed once. */
  private record Item(Contribution contribution, History history) {}

  private Loops(Programme programme) {
    this.programme = programme;
    lineage = Lineage.of(programme);
    for (Contribution contribution : programme.datedContributions()) {
      items.put(contribution.id(), new Item(contribution, contribution.history()));
    }
    fromOriginsOn(
        id -> {
          if (item(id, "item").contribution().canReceiveReply()
              || lineage.cameFrom(id).stream().anyMatch(canReceiveReply::contains)) {
            canReceiveReply.add(id);
          }
        });
  }

  /** {@return the feedback loops of a programme} */
  public static Loops of(Programme programme) {
    return new Loops(programme);
  }

  /** {@return where merged and split contributions come from and go on} */
  public Lineage lineage() {
    return lineage;
  }

  /** {@return those on which decision and reason were not fed back, to whomever} */
  public Selection open() {
    return select((id, history) -> !history.isAnswered());
  }

  /** {@return those that were decided, and on which decision and reason were not fed back} */
  public Selection decidedNotAnswered() {
    return select((id, history) -> history.has(Milestone.DECIDED) && !history.isAnswered());
  }

  /**
   * {@return those that were agreed to, in full or in part, and answered, and because of which
   * nothing changed so far} Of other decisions nothing is to be acted on: our judgement.
   */
  public Selection answeredNotActedOn() {
    return select(
        (id, history) -> history.isAnswered() && isTakenUp(history) && !history.ledToChange());
  }

  /**
   * {@return those on which no answer was ever fed back, although the day by which it was promised
   * is over} The promise made on a contribution that was merged or split passes on, unless it was
   * answered before; the earliest counts. Those that may be answered are not among them, see {@link
   * #perhapsAnswered}.
   */
  public Selection overdue() {
    return overdue(promisedBy());
  }

  /**
   * {@return those on which no answer was ever fed back, although so many days since the day they
   * were raised are over, as where a promise was made to all} The day of a contribution that was
   * merged or split passes on, unless it was answered before; the earliest counts. Those of which
   * no day is known are not among them.
   *
   * @throws InvalidValueException if the days are not from 0 to 100,000
   */
  public Selection overdue(long days) {
    return overdue(promisedBy(days));
  }

  /**
   * {@return the day by which an answer was promised on each contribution on which none was ever
   * fed back and of which one is known} The day of a contribution that was merged or split passes
   * on, unless it was answered before; the earliest counts.
   */
  public Map<ContributionId, LocalDate> promisedBy() {
    return promisedBy(Contribution::answerBy);
  }

  /**
   * {@return the same, where an answer was promised on all within so many days of the day they were
   * raised}
   *
   * @throws InvalidValueException if the days are not from 0 to 100,000
   */
  public Map<ContributionId, LocalDate> promisedBy(long days) {
    if (days < 0 || days > MOST_DAYS) {
      throw Checks.invalid(
          "loops.days", days, ViolationKind.OUT_OF_RANGE, "is outside 0 to " + MOST_DAYS + " days");
    }
    return promisedBy(
        contribution ->
            Optional.of(contribution.history().raisedOn().latest())
                .filter(latest -> contribution.raisedOn().isKnown())
                .map(latest -> latest.plusDays(days)));
  }

  /**
   * {@return those that are open, on which more than a receipt was fed back, where steps may be
   * missing} What was fed back may have been the answer, as where only its day is on record. So it
   * cannot be said that they wait.
   */
  public Selection perhapsAnswered() {
    return select((id, history) -> !history.isAnswered() && isPerhapsAnswered(history));
  }

  private boolean isPerhapsAnswered(History history) {
    return !programme.keeps(Register.STEPS) && history.toldMore();
  }

  /**
   * {@return those whose contributors cannot be told individually, all as {@link
   * Selection#cannotReceiveReply}} See {@link #canReceiveReply}.
   */
  public Selection cannotReceiveReply() {
    return select((id, history) -> !canReceiveReply.contains(id));
  }

  /**
   * {@return whether the contributor of it, or of one that goes on in it, can be told individually
   * what became of it; see {@link Contribution#canReceiveReply()}}
   *
   * @throws InvalidValueException if there is no such contribution
   */
  public boolean canReceiveReply(ContributionId id) {
    return canReceiveReply.contains(item(id, "canReceiveReply").contribution().id());
  }

  /**
   * {@return what the steps of a contribution come to}
   *
   * @throws InvalidValueException if there is no such contribution
   */
  public History history(ContributionId id) {
    return item(id, "history").history();
  }

  /** {@return the contributions that a decision answers and on which it stands; many or none} */
  public List<ContributionId> answeredBy(DecisionId decision) {
    return items.keySet().stream()
        .filter(id -> decisionOf(history(id)).filter(decision::equals).isPresent())
        .toList();
  }

  /**
   * {@return how far each contribution came to a milestone, itself or in those in which it goes on;
   * in the order of recording} Where the register of steps was not kept, {@link Completeness#NOT}
   * is no more than not recorded.
   */
  public Map<ContributionId, Completeness> completeness(Milestone milestone) {
    Map<ContributionId, Completeness> extents = new LinkedHashMap<>();
    items.keySet().forEach(id -> extents.put(id, Completeness.NOT));
    for (ContributionId id : lineage.endsFirst()) {
      List<Completeness> parts = new ArrayList<>();
      for (ContributionId next : lineage.successors(id)) {
        parts.add(extents.getOrDefault(next, Completeness.NOT));
      }
      extents.put(id, completeness(history(id), milestone, parts));
    }
    return Collections.unmodifiableMap(extents);
  }

  /**
   * {@return where they stick, as text for a terminal: how many contributions each question picks
   * out}
   */
  public String toText() {
    return toText(
        "Overdue: "
            + (isAnythingPromised()
                ? overdue()
                : "no day is recorded by which an answer was promised"));
  }

  /**
   * {@return the same, as if everyone had been promised an answer within a number of days}
   *
   * @throws InvalidValueException if the days are not from 0 to 100,000
   */
  public String toText(long days) {
    return toText("Overdue, counting " + days + " days from the day raised: " + overdue(days));
  }

  private String toText(String overdue) {
    return "Open: "
        + open()
        + "\nDecided, not answered: "
        + decidedNotAnswered()
        + "\n"
        + overdue
        + "\nAnswered, not acted on: "
        + answeredNotActedOn()
        + "\nCannot be told individually: "
        + cannotReceiveReply().count()
        + "\n";
  }

  private boolean isAnythingPromised() {
    return programme.contributions().stream().anyMatch(one -> one.answerBy().isPresent());
  }

  static Optional<DecisionId> decisionOf(History history) {
    return history.decision().flatMap(Step.Decided::decision);
  }

  private Item item(ContributionId id, String asked) {
    Item item = items.get(id);
    if (item == null) {
      throw Checks.invalid(
          "loops." + asked, id, ViolationKind.UNKNOWN, "is not an id of this programme");
    }
    return item;
  }

  private Selection select(BiPredicate<ContributionId, History> picks) {
    List<ContributionId> found = new ArrayList<>();
    List<ContributionId> apart = new ArrayList<>();
    long among = 0;
    for (ContributionId id : lineage.standing()) {
      History history = history(id);
      if (!history.isWithdrawn()) {
        among++;
        if (picks.test(id, history)) {
          (canReceiveReply.contains(id) ? found : apart).add(id);
        }
      }
    }
    return new Selection(
        found,
        apart,
        among,
        programme.keeps(Register.STEPS),
        programme.keeps(Register.CONTRIBUTIONS));
  }

  private Selection overdue(Map<ContributionId, LocalDate> promisedBy) {
    return select(
        (id, history) ->
            Optional.ofNullable(promisedBy.get(id)).filter(programme.asOf()::isAfter).isPresent());
  }

  private Map<ContributionId, LocalDate> promisedBy(
      Function<Contribution, Optional<LocalDate>> due) {
    Map<ContributionId, LocalDate> earliest = new HashMap<>();
    fromOriginsOn(
        id -> {
          Item item = item(id, "promisedBy");
          if (!item.history().fedBack(Feedback.DECISION_AND_REASON)
              && !isPerhapsAnswered(item.history())) {
            due.apply(item.contribution()).ifPresent(day -> earlier(earliest, id, day));
            for (ContributionId before : lineage.cameFrom(id)) {
              Optional.ofNullable(earliest.get(before))
                  .ifPresent(day -> earlier(earliest, id, day));
            }
          }
        });
    return Collections.unmodifiableMap(earliest);
  }

  private static void earlier(
      Map<ContributionId, LocalDate> earliest, ContributionId id, LocalDate day) {
    earliest.merge(id, day, (one, other) -> one.isBefore(other) ? one : other);
  }

  /** Each contribution after those that go on in it. */
  private void fromOriginsOn(Consumer<ContributionId> visit) {
    List<ContributionId> endsFirst = lineage.endsFirst();
    for (int i = endsFirst.size() - 1; i >= 0; i--) {
      visit.accept(endsFirst.get(i));
    }
  }

  private static boolean isTakenUp(History history) {
    return history
        .decision()
        .map(Step.Decided::disposition)
        .filter(Disposition::isTakenUp)
        .isPresent();
  }

  private static Completeness completeness(
      History history, Milestone milestone, List<Completeness> parts) {
    if (history.has(milestone)) {
      return Completeness.WHOLLY;
    }
    if (parts.isEmpty()) {
      return history.isWithdrawn() ? Completeness.WITHDRAWN : Completeness.NOT;
    }
    List<Completeness> left =
        parts.stream().filter(part -> part != Completeness.WITHDRAWN).distinct().toList();
    if (left.isEmpty()) {
      return Completeness.WITHDRAWN;
    }
    return left.size() == 1 ? left.get(0) : Completeness.PARTLY;
  }
}
