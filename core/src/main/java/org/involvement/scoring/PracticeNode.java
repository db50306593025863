package org.involvement.scoring;

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
  private final Answers answers;
  private final Figure.Answered recorded;

  PracticeNode(Measure.PracticeAnswer measure, Programme programme) {
    answers = Answers.of(measure.practice(), measure.answers(), programme);
    recorded = table(answers.readings());
  }

  @Override
  public Optional<Reach> reach(Assumption assumption) {
    if (isAmount()) {
      return Optional.empty();
    }
    if (assumption.fixes(this)) {
      return assumption.fixed();
    }
    Figure.Answered figure = assumption.concerns(answers.fact()) ? assuming(assumption) : recorded;
    return figure.bounds().map(bounds -> new Reach(bounds.low(), bounds.high(), false));
  }

  private Figure.Answered assuming(Assumption assumption) {
    List<String> items = answers.items();
    return table(
        IntStream.range(0, items.size())
            .mapToObj(i -> assumption.of(answers.fact(), items.get(i), answers.readings().get(i)))
            .toList());
  }

  @Override
  public boolean isExact() {
    return true;
  }

  @Override
  public Influence influence() {
    boolean moves =
        answers.complete() && !isAmount() && answers.readings().stream().anyMatch(Reading::isOpen);
    return moves ? Influence.of(answers.fact(), Direction.UP) : Influence.NONE;
  }

  @Override
  public Set<Variable> variables(Set<String> families, int most) {
    if (!families.contains(Influence.family(answers.fact()))) {
      return Set.of();
    }
    return IntStream.range(0, answers.items().size())
        .filter(i -> answers.readings().get(i).isOpen())
        .limit(most)
        .mapToObj(i -> new Variable(answers.fact(), answers.items().get(i)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public List<Fact> facts() {
    return List.of(answers.fact());
  }

  @Override
  public List<Gap> gaps() {
    if (isAmount()) {
      return List.of();
    }
    return answers.gaps();
  }

  @Override
  public List<Exemption> exemptions() {
    return answers.exemptions();
  }

  @Override
  public Measured measured() {
    if (isAmount()) {
      return Measured.builder().working(amounts()).build();
    }
    return Measured.of(recorded);
  }

  @Override
  public boolean sameAs(Node other) {
    return other instanceof PracticeNode practice && answers.equals(practice.answers);
  }

  private boolean isAmount() {
    return answers.fact().answers().answers().isEmpty();
  }

  private Figure.Answered table(List<Reading> of) {
    return Figure.Answered.builder()
        .subject(answers.subject())
        .complete(answers.complete())
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
        answers.readings().stream()
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
