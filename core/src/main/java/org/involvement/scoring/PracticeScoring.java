package org.involvement.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.involvement.framework.AnswerType;
import org.involvement.programme.Programme;
import org.involvement.value.Answer;

/**
 * The score of a practice: over the activities where one has an answer of its own, otherwise of the
 * programme, whose answer then stands for all.
 */
final class PracticeScoring {
  private final Programme programme;
  private final Measure.PracticeAnswer measure;
  private final Fact fact;
  private final List<Reading> readings = new ArrayList<>();
  private final Gaps gaps = new Gaps();

  PracticeScoring(Programme programme, Measure.PracticeAnswer measure) {
    this.programme = programme;
    this.measure = measure;
    FactSource.Answered source = new FactSource.Answered(measure.practice());
    boolean byActivity =
        programme.activities().stream()
            .anyMatch(activity -> source.isAnswered(activity.practices()));
    Subject subject = byActivity ? Subject.ACTIVITY : Subject.PROGRAMME;
    fact = new Fact(measure.practice().fact(), subject, measure.answers());
    for (Object item : subject.items(programme)) {
      Reading reading = source.read(measure.answers(), programme, item);
      readings.add(reading);
      gaps.add(fact, reading, subject.id(item));
    }
  }

  Measured measured() {
    if (measure.answers() instanceof AnswerType.AmountIn) {
      return Measured.nothing(amounts());
    }
    Working.Answered table = table();
    if (!table.complete()) {
      return Measured.of(table).addGaps(Gaps.notKept(fact, readings.size())).build();
    }
    Influence influence = table.unknown() > 0 ? Influence.of(fact, true) : Influence.NONE;
    return Measured.of(table).addAllGaps(gaps.list()).influence(influence).build();
  }

  private Working.Answered table() {
    return Working.Answered.builder()
        .subject(fact.subject())
        .complete(fact.subject().isComplete(programme))
        .yes(count(Answer.YES))
        .partly(count(Answer.PARTLY))
        .no(count(Answer.NO))
        .unknown(readings.stream().filter(Reading::isOpen).count())
        .out(readings.stream().filter(Reading::isInapplicable).count())
        .build();
  }

  private long count(Answer answer) {
    return readings.stream().filter(Reading.of(answer)::equals).count();
  }

  private Working.Amounts amounts() {
    Comparator<Answer.Amount> bySize = Comparator.comparing(Answer.Amount::value);
    List<Answer.Amount> sorted =
        readings.stream()
            .flatMap(reading -> reading.answer().stream())
            .filter(Answer.Amount.class::isInstance)
            .map(Answer.Amount.class::cast)
            .sorted(bySize)
            .toList();
    return sorted.isEmpty()
        ? new Working.Amounts(Optional.empty(), Optional.empty())
        : new Working.Amounts(
            Optional.of(sorted.get(0)), Optional.of(sorted.get(sorted.size() - 1)));
  }
}
