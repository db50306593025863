package org.involvement.scoring.internal.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.involvement.feedback.History;
import org.involvement.feedback.Milestone;
import org.involvement.framework.AnswerType;
import org.involvement.framework.FactId;
import org.involvement.internal.Words;
import org.involvement.programme.Programme;
import org.involvement.scoring.known.Subject;
import org.involvement.value.Answer;
import org.involvement.value.PartialDate;
import org.involvement.value.Text;

/**
 * Whether one milestone of a contribution came in time after another, such as
 * 'answered-within-20-days-of-raised', or at all after it, such as 'answered-after-decided'.
 *
 * @param then the later milestone
 * @param from the earlier milestone
 * @param days within how many days; empty where it only has to be later
 */
public record TimedFact(Milestone then, Milestone from, Optional<Long> days) implements FactSource {
  private static final Pattern WITHIN =
      Pattern.compile("([a-z-]+)-within-(\\d{1,5})-days-of-([a-z-]+)");
  private static final Pattern AFTER = Pattern.compile("([a-z-]+)-after-([a-z-]+)");
  private static final Answer TOO_EARLY =
      Answer.doesNotApply(Text.of("it cannot be said yet"), Text.of("the record"));

  /** What follows where a milestone has come, whatever came later. */
  private static final Set<Milestone> LASTING =
      Set.of(
          Milestone.ACKNOWLEDGED,
          Milestone.CONSIDERED,
          Milestone.OUTCOME_FED_BACK,
          Milestone.CHANGED);

  /** The fact that an id stands for, where it is one of these. */
  public static Optional<TimedFact> find(FactId id) {
    Matcher within = WITHIN.matcher(id.value());
    if (within.matches()) {
      return of(within.group(1), within.group(3), Optional.of(Long.valueOf(within.group(2))));
    }
    Matcher after = AFTER.matcher(id.value());
    return after.matches()
        ? of(after.group(1), after.group(2), Optional.empty())
        : Optional.empty();
  }

  private static Optional<TimedFact> of(String then, String from, Optional<Long> days) {
    return Words.parse(Milestone.class, then)
        .flatMap(
            later ->
                Words.parse(Milestone.class, from).map(first -> new TimedFact(later, first, days)));
  }

  /** Returns the id of the fact. */
  public FactId id() {
    String id =
        Words.of(then)
            + days.map(most -> "-within-" + most + "-days-of-").orElse("-after-")
            + Words.of(from);
    return FactId.of(id);
  }

  @Override
  public Set<Subject> subjects() {
    return Set.of(Subject.CONTRIBUTION);
  }

  @Override
  public Optional<AnswerType> answers() {
    return Optional.of(AnswerType.YES_NO);
  }

  @Override
  public boolean implies(FactId other) {
    boolean isLasting = LASTING.contains(then) && other.value().equals(Words.of(then));
    return isLasting || find(other).filter(this::isWithin).isPresent();
  }

  @Override
  public Reading read(AnswerType asked, Programme programme, Item item) {
    History history = ((Item.OfContribution) item).history();
    Optional<PartialDate> first = history.firstDay(from).filter(PartialDate::isKnown);
    Optional<PartialDate> second = history.firstDay(then);
    if (first.isPresent() && second.isPresent()) {
      return reading(first.get(), second.get());
    }
    boolean ended = history.isMoved() || history.isWithdrawn();
    if (ended) {
      return Reading.of(TOO_EARLY);
    }
    boolean known =
        ContributionFacts.keepsSteps(programme, history)
            && (first.isPresent() || from != Milestone.RAISED);
    if (!known) {
      return Reading.NOT_RECORDED;
    }
    return first.isPresent()
        ? readingWithout(first.get(), programme.asOf())
        : Reading.of(TOO_EARLY);
  }

  /** Whether it only has to be later, without a number of days. */
  public boolean isOrder() {
    return days.isEmpty();
  }

  private boolean isWithin(TimedFact other) {
    return then == other.then
        && from == other.from
        && days.isPresent()
        && other.days.filter(most -> days.get() <= most).isPresent();
  }

  /** What the days of both milestones say; nothing where some days say yes and others no. */
  private Reading reading(PartialDate first, PartialDate second) {
    if (days.isEmpty()) {
      return first.isSurelyBefore(second)
          ? Reading.of(true, true)
          : first.canBeBefore(second) ? Reading.NOT_RECORDED : Reading.of(false, true);
    }
    if (!second.latest().isAfter(first.earliest().plusDays(days.get()))) {
      return Reading.of(true, true);
    }
    return second.earliest().isAfter(first.latest().plusDays(days.get()))
        ? Reading.of(false, true)
        : Reading.NOT_RECORDED;
  }

  /** What can be said before the later milestone has come. */
  private Reading readingWithout(PartialDate first, LocalDate today) {
    if (days.isEmpty() || !today.isAfter(first.earliest().plusDays(days.get()))) {
      return Reading.of(TOO_EARLY);
    }
    return today.isAfter(first.latest().plusDays(days.get())) ? Reading.NO : Reading.NOT_RECORDED;
  }
}
