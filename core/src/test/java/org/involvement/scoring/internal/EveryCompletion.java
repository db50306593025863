package org.involvement.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.involvement.framework.AnswerType;
import org.involvement.framework.FactId;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.internal.fact.FactSource;
import org.involvement.scoring.internal.fact.Item;
import org.involvement.scoring.internal.fact.Reading;
import org.involvement.scoring.known.Subject;
import org.involvement.scoring.known.Truth;
import org.involvement.scoring.rule.Aggregation;
import org.involvement.scoring.rule.Condition;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Fact;
import org.involvement.scoring.rule.Measure;
import org.involvement.value.Answer;

/**
 * The score of a rubric in every completion of the unknown facts, worked out the slow way: each
 * unknown fact of each item takes each answer of its type, and the score is counted anew. A fact on
 * which accounts differ is unknown; the share of items of which it holds is never outside of what
 * the record and the accounts of the whole say.
 */
public final class EveryCompletion {
  /** A response, or a reason, is of a decision; what was decided was considered; and so on. */
  private static final Map<String, List<String>> IMPLIED =
      Map.of(
          "answered", List.of("decided", "considered"),
          "reason-given", List.of("decided", "considered"),
          "decided", List.of("considered"),
          "acknowledged-within-5-days-of-raised",
              List.of("acknowledged", "acknowledged-within-10-days-of-raised"),
          "acknowledged-within-10-days-of-raised", List.of("acknowledged"),
          "considered-after-raised", List.of("considered"));

  private final Programme programme;
  private final Rubric rubric;
  private final DifferingAccounts accounts;
  private final Map<Key, List<Answer>> unknown = new LinkedHashMap<>();
  private final Map<Key, Answer> chosen = new LinkedHashMap<>();
  private final List<Double> totals = new ArrayList<>();

  /** A fact of an item; the item is an id, or a criterion where a whole share is one unknown. */
  private record Key(FactId fact, String item) {}

  public EveryCompletion(Programme programme, Rubric rubric) {
    this.programme = programme;
    this.rubric = rubric;
    accounts = new DifferingAccounts(programme, IMPLIED);
    total(rubric.aggregation().orElseThrow(), rubric.criteria(), true);
  }

  /** How many there are, before those are dropped in which a fact lacks what it implies. */
  public long size() {
    return unknown.values().stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
  }

  /** All totals; completions in which nothing applies have none. */
  public List<Double> totals() {
    choose(List.copyOf(unknown.keySet()), 0);
    return totals;
  }

  private void choose(List<Key> keys, int at) {
    if (at == keys.size()) {
      if (isConsistent() && accounts.allow(this::chosen)) {
        total(rubric.aggregation().orElseThrow(), rubric.criteria(), false).ifPresent(totals::add);
      }
      return;
    }
    for (Answer answer : unknown.getOrDefault(keys.get(at), List.of())) {
      chosen.put(keys.get(at), answer);
      choose(keys, at + 1);
    }
    chosen.remove(keys.get(at));
  }

  /** The answer in this completion, where the fact of the item is unknown. */
  private Optional<Answer> chosen(FactId fact, Item item) {
    return Optional.ofNullable(chosen.get(new Key(fact, Subject.CONTRIBUTION + " " + item.id())));
  }

  private boolean isConsistent() {
    return chosen.keySet().stream()
            .filter(key -> Answer.YES.equals(chosen.get(key)))
            .flatMap(
                key ->
                    IMPLIED.getOrDefault(key.fact().value(), List.of()).stream()
                        .map(other -> new Key(FactId.of(other), key.item())))
            .noneMatch(key -> Answer.NO.equals(chosen.get(key)))
        && chosen.keySet().stream()
            .filter(key -> Answer.NO.equals(chosen.get(key)))
            .noneMatch(this::isSettled);
  }

  /** Whether the record knows another fact of the item, from which it follows that it is so. */
  private boolean isSettled(Key key) {
    return Item.of(Subject.CONTRIBUTION, programme)
        .filter(item -> key.item().equals(Subject.CONTRIBUTION + " " + item.id()))
        .anyMatch(
            item ->
                IMPLIED.entrySet().stream()
                    .filter(other -> other.getValue().contains(key.fact().value()))
                    .map(other -> FactId.of(other.getKey()))
                    .anyMatch(other -> isKnown(other, item)));
  }

  private boolean isKnown(FactId fact, Item item) {
    Reading reading = FactSource.of(fact).read(AnswerType.YES_NO, programme, item);
    return reading.equals(Reading.YES) && !accounts.isContested(fact, item, reading);
  }

  private OptionalDouble total(
      Aggregation aggregation, List<Criterion> criteria, boolean collecting) {
    List<Double> scores = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (Criterion criterion : criteria) {
      score(criterion, collecting)
          .ifPresent(
              score -> {
                scores.add(score);
                weights.add(criterion.weight().doubleValue());
              });
    }
    if (scores.isEmpty()) {
      return OptionalDouble.empty();
    }
    double all = weights.stream().mapToDouble(weight -> weight).sum();
    double sum = 0;
    double product = 1;
    double least = 1;
    for (int i = 0; i < scores.size(); i++) {
      sum += weights.get(i) * scores.get(i);
      product *= Math.pow(scores.get(i), weights.get(i) / all);
      least = Math.min(least, scores.get(i));
    }
    return OptionalDouble.of(
        switch (aggregation) {
          case WEIGHTED_MEAN -> sum / all;
          case GEOMETRIC_MEAN -> product;
          case MINIMUM -> least;
          case ALL_MUST_HOLD -> least == 1 ? 1 : 0;
        });
  }

  private OptionalDouble score(Criterion criterion, boolean collecting) {
    OptionalDouble measured = score(criterion.measure(), criterion, collecting);
    boolean applies =
        criterion
            .applies()
            .map(
                condition ->
                    truth(condition, new Item.OfProgramme(programme), collecting) == Truth.TRUE)
            .orElse(true);
    return applies ? measured : OptionalDouble.empty();
  }

  private OptionalDouble score(Measure measure, Criterion criterion, boolean collecting) {
    if (measure instanceof Measure.Combined combined) {
      return total(combined.aggregation(), combined.criteria(), collecting);
    }
    if (measure instanceof Measure.Share share) {
      return share(share, criterion, collecting);
    }
    return practice((Measure.PracticeAnswer) measure, criterion, collecting);
  }

  private OptionalDouble share(Measure.Share share, Criterion criterion, boolean collecting) {
    if (!share.subject().register().map(programme::keeps).orElse(true)) {
      return oneUnknown(criterion);
    }
    int in = 0;
    int yes = 0;
    for (Item item : Item.of(share.subject(), programme).toList()) {
      Truth that = truth(share.that(), item, collecting);
      Truth among =
          share.among().map(condition -> truth(condition, item, collecting)).orElse(Truth.TRUE);
      if (among == Truth.TRUE && that != Truth.DOES_NOT_APPLY) {
        in++;
        yes += that == Truth.TRUE ? 1 : 0;
      }
    }
    return in == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) yes / in);
  }

  private OptionalDouble practice(
      Measure.PracticeAnswer measure, Criterion criterion, boolean collecting) {
    if (measure.answers() instanceof AnswerType.AmountIn) {
      return OptionalDouble.empty();
    }
    boolean own =
        programme.activities().stream()
            .flatMap(activity -> activity.practices().stream())
            .anyMatch(record -> record.practice().equals(measure.practice()));
    if (own && !programme.keeps(Register.ACTIVITIES)) {
      return oneUnknown(criterion);
    }
    Subject subject = own ? Subject.ACTIVITY : Subject.PROGRAMME;
    Fact fact = new Fact(measure.practice().fact(), subject, measure.answers());
    double sum = 0;
    int count = 0;
    for (Item item : Item.of(subject, programme).toList()) {
      Answer answer = answer(fact, item, collecting).orElse(Answer.NO);
      if (!(answer instanceof Answer.DoesNotApply)) {
        count++;
        sum += answer.equals(Answer.YES) ? 1 : answer.equals(Answer.PARTLY) ? 0.5 : 0;
      }
    }
    return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
  }

  private OptionalDouble oneUnknown(Criterion criterion) {
    Key key = new Key(FactId.of("whole"), "criterion " + System.identityHashCode(criterion));
    unknown.put(key, List.of(Answer.YES, Answer.NO));
    return OptionalDouble.of(Answer.YES.equals(chosen.get(key)) ? 1 : 0);
  }

  private Truth truth(Condition condition, Item item, boolean collecting) {
    condition.leaves().forEach(leaf -> answer(leaf.is().fact(), item, collecting));
    return condition.truth(fact -> answer(fact, item, collecting));
  }

  private Optional<Answer> answer(Fact fact, Item item, boolean collecting) {
    Reading reading = FactSource.of(fact.id()).read(fact.answers(), programme, item);
    if (!reading.isOpen() && !accounts.isContested(fact.id(), item, reading)) {
      return reading.answer();
    }
    Key key = new Key(fact.id(), fact.subject() + " " + item.id());
    if (collecting) {
      unknown.put(key, answers(fact));
    }
    return Optional.ofNullable(chosen.get(key));
  }

  /** Amounts below, between and above the marks 5 and 7 of the small rubrics. */
  private static List<Answer> answers(Fact fact) {
    return fact.answers() instanceof AnswerType.AmountIn
        ? Stream.of(0, 6, 9).map(days -> Answer.amount(BigDecimal.valueOf(days), "days")).toList()
        : fact.answers().answers();
  }
}
