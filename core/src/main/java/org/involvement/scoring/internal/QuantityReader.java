package org.involvement.scoring.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.History;
import org.involvement.feedback.Milestone;
import org.involvement.framework.AnswerType;
import org.involvement.framework.FactId;
import org.involvement.internal.Words;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.scoring.internal.fact.ContributionFacts;
import org.involvement.scoring.internal.fact.Reading;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.known.Subject;
import org.involvement.scoring.rule.Quantity;
import org.involvement.stakeholder.Composition;
import org.involvement.stakeholder.HeadCount;
import org.involvement.value.Answer;
import org.involvement.value.Count;

/** What a programme holds of a quantity. */
final class QuantityReader implements Quantity.Cases<Measurement> {
  private final Programme programme;

  QuantityReader(Programme programme) {
    this.programme = programme;
  }

  @Override
  public Measurement amount(Quantity.Amount amount) {
    Answers answers = Answers.of(amount.practice(), AnswerType.amount(amount.unit()), programme);
    List<Measurement.MeasuredItem> items = new ArrayList<>();
    for (Reading reading : answers.readings()) {
      if (!reading.isInapplicable()) {
        items.add(
            new Measurement.MeasuredItem(
                reading.answer().map(answer -> Span.at(((Answer.Amount) answer).value()))));
      }
    }
    return new Measurement(
        answers.subject(), answers.complete(), items, answers.gaps(), answers.exemptions());
  }

  @Override
  public Measurement days(Quantity.Days days) {
    List<Measurement.MeasuredItem> items = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    Exemptions exemptions = new Exemptions();
    FactId fact = FactId.of(Words.of(days.to()));
    for (Contribution contribution : programme.contributions()) {
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
    Optional<LocalDate> from = history.firstDay(days.from());
    Optional<LocalDate> to = history.firstDay(days.to());
    if (from.isPresent() && to.isPresent()) {
      long between = ChronoUnit.DAYS.between(from.get(), to.get());
      return Optional.of(
          new Measurement.MeasuredItem(Optional.of(Span.at(BigDecimal.valueOf(between)))));
    }
    boolean kept = ContributionFacts.keepsSteps(programme, history);
    if (isEnded(history) || (from.isEmpty() && kept && days.from() != Milestone.RAISED)) {
      return Optional.empty();
    }
    Optional<Span> open =
        from.filter(day -> kept)
            .map(day -> Span.from(ChronoUnit.DAYS.between(day, programme.asOf())));
    return Optional.of(new Measurement.MeasuredItem(open));
  }

  private static boolean isEnded(History history) {
    return history.isMoved() || history.isWithdrawn();
  }
}
