package org.involvement.scoring.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.involvement.engagement.PracticeRecord;
import org.involvement.framework.AnswerType;
import org.involvement.framework.FactId;
import org.involvement.programme.Programme;
import org.involvement.scoring.internal.fact.FactSource;
import org.involvement.scoring.internal.fact.Item;
import org.involvement.scoring.internal.fact.Reading;
import org.involvement.scoring.known.Subject;
import org.involvement.value.ActivityId;
import org.involvement.value.Answer;

/** Where accounts differ from the record, looked up anew for every question. */
final class DifferingAccounts {
  private static final List<String> OF_PROGRAMME = List.of("purpose-recorded", "change-attributed");

  private final Programme programme;
  private final Map<String, List<String>> implied;

  DifferingAccounts(Programme programme, Map<String, List<String>> implied) {
    this.programme = programme;
    this.implied = implied;
  }

  /** Whether an account of an item, or of the whole, says otherwise than the record on it. */
  boolean isContested(FactId fact, Item item, Reading recorded) {
    if (!recorded.equals(Reading.YES) && !recorded.equals(Reading.NO)) {
      return false;
    }
    if (item instanceof Item.OfProgramme && OF_PROGRAMME.contains(fact.value())) {
      return programme.practices().stream()
          .filter(one -> one.practice().value().equals(fact.value()))
          .anyMatch(one -> !recorded.answer().equals(Optional.of(one.answer())));
    }
    return item instanceof Item.OfContribution of
        && (isContestedItself(fact, of, recorded) || mayBeOneOfWhole(fact, recorded));
  }

  /** Whether no share of a fact is outside of what the record and the accounts of it say. */
  boolean allow(BiFunction<FactId, Item, Optional<Answer>> chosen) {
    return ofWhole()
        .map(one -> FactId.of(one.practice().value()))
        .distinct()
        .allMatch(fact -> isWithin(fact, chosen));
  }

  private boolean isWithin(FactId fact, BiFunction<FactId, Item, Optional<Answer>> chosen) {
    double[] range = share(fact);
    double least = range[0];
    double most = range[1];
    for (double said : said(fact)) {
      least = Math.min(least, said);
      most = Math.max(most, said);
    }
    double yes = 0;
    double all = 0;
    for (Item item : items()) {
      Reading recorded = read(fact, item);
      if (recorded.isInapplicable()) {
        continue;
      }
      Optional<Answer> answer = chosen.apply(fact, item).or(recorded::answer);
      if (answer.isEmpty()) {
        return true; // No question asks for it, so nothing depends on it.
      }
      all++;
      yes += answer.get().equals(Answer.YES) ? 1 : 0;
    }
    return all == 0 || (yes / all >= least - 1e-12 && yes / all <= most + 1e-12);
  }

  private boolean isContestedItself(FactId fact, Item.OfContribution item, Reading recorded) {
    Optional<ActivityId> activity = item.activity();
    Stream<PracticeRecord> own =
        programme.practices().stream()
            .filter(one -> one.contribution().equals(Optional.of(item.contribution())));
    Stream<PracticeRecord> ofActivity =
        programme.activities().stream()
            .filter(one -> activity.equals(Optional.of(one.id())))
            .flatMap(one -> one.practices().stream());
    Answer recordedAnswer = recorded.answer().orElseThrow();
    return Stream.concat(own, ofActivity)
        .filter(one -> bearsOn(one, fact))
        .anyMatch(one -> !one.answer().equals(recordedAnswer));
  }

  /** Whether an account of the whole says more or fewer, so that this may be one of those. */
  private boolean mayBeOneOfWhole(FactId fact, Reading recorded) {
    double[] range = share(fact);
    return said(fact).stream()
        .anyMatch(said -> recorded.equals(Reading.YES) ? said < range[0] : said > range[1]);
  }

  /** The least and the greatest share on record. */
  private double[] share(FactId fact) {
    double yes = 0;
    double open = 0;
    double all = 0;
    for (Item item : items()) {
      Reading recorded = read(fact, item);
      if (!recorded.isInapplicable()) {
        boolean isOpen =
            recorded.isOpen() || isContestedItself(fact, (Item.OfContribution) item, recorded);
        all++;
        open += isOpen ? 1 : 0;
        yes += !isOpen && recorded.equals(Reading.YES) ? 1 : 0;
      }
    }
    return all == 0 ? new double[] {0, 1} : new double[] {yes / all, (yes + open) / all};
  }

  private List<Double> said(FactId fact) {
    List<Double> said = new ArrayList<>();
    ofWhole()
        .filter(one -> bearsOn(one, fact))
        .forEach(
            one ->
                said.add(
                    one.answer() instanceof Answer.Amount amount
                        ? amount.value().doubleValue() / 100
                        : Map.of(Answer.YES, 1.0, Answer.PARTLY, 0.5, Answer.NO, 0.0)
                            .get(one.answer())));
    return said;
  }

  private Stream<PracticeRecord> ofWhole() {
    List<String> facts =
        List.of("acknowledged", "considered", "decided", "reason-given", "answered");
    return programme.practices().stream()
        .filter(one -> one.contribution().isEmpty())
        .filter(one -> facts.contains(one.practice().value()));
  }

  /** It is of the fact, or of one that implies it and is so, or that it implies and is not so. */
  private boolean bearsOn(PracticeRecord account, FactId fact) {
    String other = account.practice().value();
    return other.equals(fact.value())
        || (account.answer().equals(Answer.YES)
            && implied.getOrDefault(other, List.of()).contains(fact.value()))
        || (account.answer().equals(Answer.NO)
            && implied.getOrDefault(fact.value(), List.of()).contains(other));
  }

  private List<Item> items() {
    return Item.of(Subject.CONTRIBUTION, programme).toList();
  }

  private Reading read(FactId fact, Item item) {
    return FactSource.of(fact).read(AnswerType.YES_NO, programme, item);
  }
}
