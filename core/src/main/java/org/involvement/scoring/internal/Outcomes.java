package org.involvement.scoring.internal;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.involvement.scoring.internal.fact.Reading;
import org.involvement.scoring.internal.fact.Readings;
import org.involvement.scoring.known.Truth;
import org.involvement.scoring.rule.Condition;
import org.involvement.scoring.rule.Fact;
import org.involvement.scoring.rule.Measure;
import org.involvement.value.Answer;

/**
 * How an item of a share can come out, given what its facts read: every answer of every unknown
 * fact is tried together. Items whose facts read alike come out alike, so each reading is worked
 * out once.
 */
final class Outcomes {
  /** Not in the share, as a bit of a set of outcomes. */
  static final int OUT = 1;

  /** In the share, and the condition holds. */
  static final int YES = 2;

  /** In the share, and the condition does not hold. */
  static final int NO = 4;

  /** Not in the share, because what is asked does not apply; a set of its own. */
  static final int EXEMPT = 8;

  /** Above this many completions of one item they are not tried. */
  static final long MOST_TRIED = 4096;

  private final Measure.Share share;
  private final List<Fact> facts;
  private final Map<Fact, Integer> places = new HashMap<>();
  private final List<List<Answer>> all;
  private final Map<Readings, Integer> known = new HashMap<>();
  private final Implied implied = new Implied();
  private boolean exact = true;
  private long most = MOST_TRIED;

  Outcomes(Measure.Share share) {
    this.share = share;
    facts = leaves(share).map(Condition.Is::fact).distinct().toList();
    for (int i = 0; i < facts.size(); i++) {
      places.put(facts.get(i), i);
    }
    all = facts.stream().map(this::answersOf).toList();
  }

  List<Fact> facts() {
    return facts;
  }

  /** Whether all so far were tried, and not only bounded by Kleene's rules. */
  boolean isExact() {
    return exact;
  }

  /** The completions of an item with some readings, or the most that are tried of one. */
  long completions(List<Reading> readings) {
    return Math.min(allCompletions(readings), most);
  }

  /** The completions of an item with some readings, or one more than are ever tried. */
  private long allCompletions(List<Reading> readings) {
    long completions = 1;
    for (List<Answer> answers : choices(readings)) {
      completions = Math.min(completions * answers.size(), MOST_TRIED + 1);
    }
    return completions;
  }

  /** Sets the number of completions of one item above which they are not tried. */
  void tryAtMost(long completions) {
    most = completions;
  }

  /** The outcomes that are possible, as a set of bits; the readings are in the order of facts. */
  int of(List<Reading> readings) {
    return known.computeIfAbsent(new Readings(readings), key -> find(key.list()));
  }

  private int find(List<Reading> readings) {
    if (allCompletions(readings) > most) {
      exact = false;
      return certain(bounded(readings));
    }
    return certain(tried(choices(readings), new HashMap<>()));
  }

  private List<List<Answer>> choices(List<Reading> readings) {
    List<List<Answer>> choices = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      choices.add(readings.get(i).answer().map(List::of).orElse(all.get(i)));
    }
    return choices;
  }

  /** What may also come out otherwise is not exempt, but only out. */
  private static int certain(int outcomes) {
    return outcomes > EXEMPT ? (outcomes & ~EXEMPT) | OUT : outcomes;
  }

  private int tried(List<List<Answer>> choices, Map<Fact, Answer> chosen) {
    if (chosen.size() == facts.size()) {
      return implied.isConsistent(chosen)
          ? outcome(fact -> Optional.ofNullable(chosen.get(fact)))
          : 0;
    }
    Fact next = facts.get(chosen.size());
    int outcomes = 0;
    for (Answer answer : choices.get(chosen.size())) {
      chosen.put(next, answer);
      outcomes |= tried(choices, chosen);
      chosen.remove(next);
    }
    return outcomes;
  }

  /** What can be said without trying: safe, but not exact where a fact stands twice. */
  private int bounded(List<Reading> readings) {
    return outcome(fact -> readings.get(requireNonNull(places.get(fact))).answer());
  }

  private int outcome(Function<Fact, Optional<Answer>> answers) {
    Truth among = share.among().map(condition -> condition.truth(answers)).orElse(Truth.TRUE);
    if (among == Truth.FALSE) {
      return OUT;
    }
    if (among == Truth.DOES_NOT_APPLY) {
      return EXEMPT;
    }
    int inside =
        switch (share.that().truth(answers)) {
          case TRUE -> YES;
          case FALSE -> NO;
          case UNKNOWN -> YES | NO;
          case DOES_NOT_APPLY -> EXEMPT;
        };
    return among == Truth.TRUE ? inside : inside | OUT;
  }

  /** The answers to try: all of a finite type; of amounts, those that the conditions tell apart. */
  private List<Answer> answersOf(Fact fact) {
    List<Answer> answers = fact.answers().answers();
    if (!answers.isEmpty()) {
      return answers;
    }
    List<Answer> marks =
        leaves(share)
            .filter(leaf -> leaf.fact().equals(fact))
            .map(Condition.Is::least)
            .distinct()
            .toList();
    Answer.Amount lowest =
        marks.stream()
            .map(Answer.Amount.class::cast)
            .min((one, other) -> one.value().compareTo(other.value()))
            .orElseThrow();
    List<Answer> tried = new ArrayList<>(marks);
    tried.add(Answer.amount(lowest.value().subtract(BigDecimal.ONE), lowest.unit()));
    return tried;
  }

  private static Stream<Condition.Is> leaves(Measure.Share share) {
    return Stream.concat(share.among().stream(), Stream.of(share.that()))
        .flatMap(Condition::leaves)
        .map(Condition.Leaf::is);
  }
}
