package org.involvement.scoring;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.involvement.engagement.Activity;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Decision;
import org.involvement.programme.Barrier;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;

/** What a fact is a fact of, and what a share counts, such as 'contribution'. */
@SuppressWarnings("ImmutableEnumChecker") // its functions hold no state
public enum Subject {
  /** The programme as a whole: one of it. */
  PROGRAMME(
      "programme",
      "programmes",
      Optional.empty(),
      List::of,
      item -> ((Programme) item).id().toString()),
  /** Its activities. */
  ACTIVITY(
      "activity",
      "activities",
      Optional.of(Register.ACTIVITIES),
      Programme::activities,
      item -> ((Activity) item).id().toString()),
  /** What was said. */
  CONTRIBUTION(
      "contribution",
      "contributions",
      Optional.of(Register.CONTRIBUTIONS),
      Programme::contributions,
      item -> ((Contribution) item).id().toString()),
  /** What was decided. */
  DECISION(
      "decision",
      "decisions",
      Optional.of(Register.DECISIONS),
      Programme::decisions,
      item -> ((Decision) item).id().toString()),
  /** What stands in the way. */
  BARRIER(
      "barrier",
      "barriers",
      Optional.of(Register.BARRIERS),
      Programme::barriers,
      item -> ((Barrier) item).id().toString());

  private final String singular;
  private final String plural;
  private final Optional<Register> register;
  private final Function<Programme, List<?>> items;
  private final Function<Object, String> id;

  Subject(
      String singular,
      String plural,
      Optional<Register> register,
      Function<Programme, List<?>> items,
      Function<Object, String> id) {
    this.singular = singular;
    this.plural = plural;
    this.register = register;
    this.items = items;
    this.id = id;
  }

  /** {@return the register that says whether all of them are recorded; empty for the programme} */
  public Optional<Register> register() {
    return register;
  }

  /** {@return how many of them are called, such as 'contributions'} */
  public String plural() {
    return plural;
  }

  /** So many of them in words, such as '1 activity'. */
  String count(long number) {
    return number + " " + (number == 1 ? singular : plural);
  }

  /** Whether a programme recorded all of them. */
  boolean isComplete(Programme programme) {
    return register.map(programme::keeps).orElse(true);
  }

  List<?> items(Programme programme) {
    return items.apply(programme);
  }

  /** What the facts of an item are read from: of a contribution its history, followed once. */
  Object view(Object item) {
    return item instanceof Contribution contribution ? contribution.history() : item;
  }

  String id(Object item) {
    return id.apply(item);
  }
}
