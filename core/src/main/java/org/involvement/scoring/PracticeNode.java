package org.involvement.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.involvement.programme.Programme;
import org.involvement.value.Answer;

/**
 * The answer to a practice: over the activities where one has an answer of its own, otherwise of
 * the programme, whose answer then stands for all.
 */
final class PracticeNode implements Node {
  private final Fact fact;
  private final boolean complete;
  private final List<String> items = new ArrayList<>();
  private final List<Reading> readings = new ArrayList<>();

  PracticeNode(Measure.PracticeAnswer measure, Programme programme) {
    FactSource.Answered source = new FactSource.Answered(measure.practice());
    boolean byActivity =
        programme.activities().stream()
            .anyMatch(activity -> source.isAnswered(activity.practices()));
    Subject subject = byActivity ? Subject.ACTIVITY : Subject.PROGRAMME;
    fact = new Fact(measure.practice().fact(), subject, measure.answers());
    complete = subject.isComplete(programme);
    for (Object item : subject.items(programme)) {
      items.add(subject.id(item));
      readings.add(source.read(measure.answers(), programme, item));
    }
  }

  @Override
  public Optional<Reach> reach(Assumption assumption) {
    if (isAmount()) {
      return Optional.empty();
    }
    List<Reading> assumed =
        IntStream.range(0, items.size())
            .mapToObj(i -> assumption.of(fact, items.get(i), readings.get(i)))
            .toList();
    return table(assumed).bounds().map(bounds -> new Reach(bounds.low(), bounds.high(), false));
  }

  @Override
  public boolean isExact() {
    return true;
  }

  @Override
  public Influence influence() {
    boolean moves = complete && !isAmount() && readings.stream().anyMatch(Reading::isOpen);
    return moves ? Influence.of(fact, Direction.UP) : Influence.NONE;
  }

  @Override
  public Set<Variable> variables(Set<String> families, int most) {
    if (!families.contains(Influence.family(fact))) {
      return Set.of();
    }
    return IntStream.range(0, items.size())
        .filter(i -> readings.get(i).isOpen())
        .limit(most)
        .mapToObj(i -> new Variable(fact, items.get(i)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public List<Gap> gaps() {
    if (isAmount()) {
      return List.of();
    }
    if (!complete) {
      return List.of(Gaps.notKept(fact, items.size()));
    }
    Gaps gaps = new Gaps();
    for (int i = 0; i < items.size(); i++) {
      gaps.add(fact, readings.get(i), items.get(i));
    }
    return gaps.list();
  }

  @Override
  public Measured measured() {
    if (isAmount()) {
      return Measured.builder().working(amounts()).build();
    }
    Working.Answered table = table(readings);
    return Measured.builder()
        .value(table.value())
        .coverage(table.coverage())
        .working(table)
        .build();
  }

  private boolean isAmount() {
    return fact.answers().answers().isEmpty();
  }

  private Working.Answered table(List<Reading> of) {
    return Working.Answered.builder()
        .subject(fact.subject())
        .complete(complete)
        .yes(count(of, Answer.YES))
        .partly(count(of, Answer.PARTLY))
        .no(count(of, Answer.NO))
        .unknown(of.stream().filter(Reading::isOpen).count())
        .out(of.stream().filter(Reading::isInapplicable).count())
        .build();
  }

  private static long count(List<Reading> readings, Answer answer) {
    return readings.stream().filter(Reading.of(answer)::equals).count();
  }

  private Working.Amounts amounts() {
    List<Answer.Amount> sorted =
        readings.stream()
            .flatMap(reading -> reading.answer().stream())
            .filter(Answer.Amount.class::isInstance)
            .map(Answer.Amount.class::cast)
            .sorted(Comparator.comparing(Answer.Amount::value))
            .toList();
    return sorted.isEmpty()
        ? new Working.Amounts(Optional.empty(), Optional.empty())
        : new Working.Amounts(
            Optional.of(sorted.get(0)), Optional.of(sorted.get(sorted.size() - 1)));
  }
}
