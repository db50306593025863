package org.involvement.scoring.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.involvement.engagement.PracticeRecord;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.History;
import org.involvement.feedback.Milestone;
import org.involvement.framework.AnswerType;
import org.involvement.framework.FactId;
import org.involvement.framework.Practice;
import org.involvement.internal.Words;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.scoring.internal.fact.ContributionFacts;
import org.involvement.scoring.internal.fact.FactSource;
import org.involvement.scoring.internal.fact.Item;
import org.involvement.scoring.internal.fact.Reading;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.known.Subject;
import org.involvement.scoring.rule.Quantity;
import org.involvement.stakeholder.Composition;
import org.involvement.stakeholder.HeadCount;
import org.involvement.value.Answer;
import org.involvement.value.Count;
import org.involvement.value.PartialDate;

/** What a programme holds of a quantity. */
final class QuantityReader implements Quantity.Cases<Measurement> {
  private final Programme programme;

  QuantityReader(Programme programme) {
    this.programme = programme;
  }

  @Override
  public Measurement amount(Quantity.Amount amount) {
    Answers answers = Answers.of(amount.practice(), AnswerType.amount(amount.unit()), programme);
    List<Item> all = Item.of(answers.subject(), programme).toList();
    List<Measurement.MeasuredItem> items = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Reading reading = answers.readings().get(i);
      if (reading.equals(Reading.CONTRADICTED)) {
        items.add(new Measurement.MeasuredItem(said(amount.practice(), all.get(i))));
      } else if (!reading.isInapplicable()) {
        items.add(
            new Measurement.MeasuredItem(
                reading.answer().map(answer -> Span.at(((Answer.Amount) answer).value()))));
      }
    }
    return new Measurement(
        answers.subject(), answers.complete(), items, answers.gaps(), answers.exemptions());
  }

  /** From the least to the greatest amount that is said; unknown where a side says no amount. */
  private Optional<Span> said(Practice practice, Item item) {
    List<Answer> said =
        new FactSource.Answered(practice)
            .records(programme, item).stream()
                .map(PracticeRecord::answer)
                .filter(answer -> !answer.equals(Answer.PREFER_NOT_TO_SAY))
                .toList();
    List<BigDecimal> amounts =
        said.stream()
            .filter(Answer.Amount.class::isInstance)
            .map(answer -> ((Answer.Amount) answer).value())
            .sorted()
            .toList();
    return amounts.size() < said.size()
        ? Optional.empty()
        : Optional.of(new Span(amounts.get(0), Optional.of(amounts.get(amounts.size() - 1))));
  }

  @Override
  public Measurement days(Quantity.Days days) {
    List<Measurement.MeasuredItem> items = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    Exemptions exemptions = new Exemptions();
    FactId fact = FactId.of(Words.of(days.to()));
    for (Contribution contribution : programme.datedContributions()) {
      String id = contribution.id().toString();
      History history = contribution.history();
      Optional<Measurement.MeasuredItem> item = days(days, history);
      item.ifPresent(items::add);
      if (item.filter(found -> found.span().isEmpty()).isPresent()) {
        unknown.add(id);
      }
      if (item.isEmpty() && isEnded(history)) {
        exemptions.add(fact, Subject.CONTRIBUTION, ContributionFacts.ended(history), List.of(id));
      }
    }
    List<Gap> gaps =
        unknown.isEmpty()
            ? List.of()
            : List.of(Examples.of(unknown).gap(fact, Subject.CONTRIBUTION, Gap.Cause.NOT_RECORDED));
    boolean complete = Subject.CONTRIBUTION.isComplete(programme);
    return new Measurement(Subject.CONTRIBUTION, complete, items, gaps, exemptions.list());
  }

  @Override
  public Measurement people(Quantity.People people) {
    Optional<Span> span =
        programme.compositions().stream()
            .filter(each -> each.characteristic().equals(people.characteristic()))
            .flatMap((Composition each) -> each.counts().stream())
            .filter(each -> each.category().equals(people.category()))
            .map(HeadCount::people)
            .map(Span::of)
            .findFirst();
    return ofProgramme(span, FactId.of(people.characteristic().value()));
  }

  @Override
  public Measurement methods(Quantity.Methods methods) {
    long used =
        programme.activities().stream()
            .flatMap(activity -> activity.methods().stream())
            .distinct()
            .count();
    Count count = programme.keeps(Register.ACTIVITIES) ? Count.of(used) : Count.atLeast(used);
    return ofProgramme(Optional.of(Span.of(count)), FactId.of("methods"));
  }

  private Measurement ofProgramme(Optional<Span> span, FactId fact) {
    List<Gap> gaps =
        span.isPresent()
            ? List.of()
            : List.of(
                Examples.of(List.of(programme.id().value()))
                    .gap(fact, Subject.PROGRAMME, Gap.Cause.NOT_RECORDED));
    return new Measurement(
        Subject.PROGRAMME, true, List.of(new Measurement.MeasuredItem(span)), gaps, List.of());
  }

  /**
   * Empty where the days do not apply: the first milestone did not come, or the item goes on
   * elsewhere.
   */
  private Optional<Measurement.MeasuredItem> days(Quantity.Days days, History history) {
    Optional<PartialDate> from = history.firstDay(days.from()).filter(PartialDate::isKnown);
    Optional<PartialDate> to = history.firstDay(days.to());
    if (from.isPresent() && to.isPresent()) {
      return Optional.of(new Measurement.MeasuredItem(Optional.of(span(from.get(), to.get()))));
    }
    boolean kept = ContributionFacts.keepsSteps(programme, history);
    if (isEnded(history) || (from.isEmpty() && kept && days.from() != Milestone.RAISED)) {
      return Optional.empty();
    }
    Optional<Span> open =
        from.filter(day -> kept)
            .map(day -> Span.from(Math.max(0, between(day.latest(), programme.asOf()))));
    return Optional.of(new Measurement.MeasuredItem(open));
  }

  /** The days from one to another, whose order is known. */
  private static Span span(PartialDate from, PartialDate to) {
    return Span.between(
        Math.max(0, between(from.latest(), to.earliest())), between(from.earliest(), to.latest()));
  }

  private static long between(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }

  private static boolean isEnded(History history) {
    return history.isMoved() || history.isWithdrawn();
  }
}
