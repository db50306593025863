package org.involvement.scoring.internal;

import java.util.ArrayList;
import java.util.List;
import org.involvement.engagement.PracticeRecord;
import org.involvement.framework.AnswerType;
import org.involvement.framework.Practice;
import org.involvement.programme.Programme;
import org.involvement.scoring.internal.fact.FactSource;
import org.involvement.scoring.internal.fact.Item;
import org.involvement.scoring.internal.fact.Reading;
import org.involvement.scoring.known.Exemption;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.known.Subject;
import org.involvement.scoring.rule.Fact;
import org.involvement.value.Answer;

/**
 * What was answered on a practice: over the activities where one has an answer of its own,
 * otherwise for the programme, whose answer then stands for all.
 *
 * @param fact the practice as a fact of what it was asked about
 * @param complete whether all that it was asked about are recorded
 * @param items the ids of what it was asked about
 * @param readings what each of them reads
 * @param differing the amounts that are said where accounts differ
 */
record Answers(
    Fact fact,
    boolean complete,
    List<String> items,
    List<Reading> readings,
    List<Answer.Amount> differing) {
  static Answers of(Practice practice, AnswerType type, Programme programme) {
    FactSource.Answered source = new FactSource.Answered(practice);
    boolean byActivity =
        programme.activities().stream()
            .anyMatch(activity -> source.isAnswered(activity.practices()));
    Subject subject = byActivity ? Subject.ACTIVITY : Subject.PROGRAMME;
    List<String> items = new ArrayList<>();
    List<Reading> readings = new ArrayList<>();
    List<Answer.Amount> differing = new ArrayList<>();
    Item.of(subject, programme)
        .forEach(
            item -> {
              items.add(item.id());
              Reading reading = source.read(type, programme, item);
              readings.add(reading);
              if (reading.equals(Reading.CONTRADICTED)) {
                source.records(programme, item).stream()
                    .map(PracticeRecord::answer)
                    .filter(Answer.Amount.class::isInstance)
                    .forEach(answer -> differing.add((Answer.Amount) answer));
              }
            });
    return new Answers(
        new Fact(practice.fact(), subject, type),
        subject.isComplete(programme),
        items,
        readings,
        differing);
  }

  Subject subject() {
    return fact.subject();
  }

  List<Exemption> exemptions() {
    Exemptions exemptions = new Exemptions();
    for (int i = 0; i < items.size(); i++) {
      exemptions.add(fact, readings.get(i), List.of(items.get(i)));
    }
    return exemptions.list();
  }

  List<Gap> gaps() {
    Gaps gaps = new Gaps();
    for (int i = 0; i < items.size(); i++) {
      gaps.add(fact, readings.get(i), List.of(items.get(i)));
    }
    return complete ? gaps.list() : gaps.withNotKept(fact, items.size());
  }
}
