package org.involvement.scoring.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.involvement.programme.Programme;
import org.involvement.scoring.card.Figure;
import org.involvement.scoring.card.Working;
import org.involvement.scoring.internal.fact.Reading;
import org.involvement.scoring.known.Exemption;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.rule.Fact;
import org.involvement.scoring.rule.Measure;
import org.involvement.value.Answer;

/**
 * The answer to a practice: over the activities where one has an answer of its own, otherwise of
 * the programme, whose answer then stands for all.
 */
final class PracticeNode implements Node {
  private final Answers answers;
  private final AnswerCounts recorded = new AnswerCounts();
  private final Map<String, Reading> open = new LinkedHashMap<>();

  PracticeNode(Measure.PracticeAnswer measure, Programme programme) {
    answers = Answers.of(measure.practice(), measure.answers(), programme);
    for (int i = 0; i < answers.items().size(); i++) {
      Reading reading = answers.readings().get(i);
      recorded.add(reading, 1);
      if (reading.isOpen()) {
        open.put(answers.items().get(i), reading);
      }
    }
  }

  @Override
  public Optional<ScoreRange> reach(Assumption assumption, long work) {
    if (isAmount()) {
      return Optional.empty();
    }
    if (assumption.fixes(this)) {
      return assumption.fixed();
    }
    return reach(assumption.concerns(answers.fact()) ? assuming(assumption) : recorded);
  }

  @Override
  public Optional<ScoreRange> reach() {
    return isAmount() ? Optional.empty() : reach(recorded);
  }

  private Optional<ScoreRange> reach(AnswerCounts counts) {
    return table(counts).bounds().map(bounds -> ScoreRange.of(bounds, false));
  }

  /** The counts with the assumed answers in place of what is unknown. */
  private AnswerCounts assuming(Assumption assumption) {
    Fact fact = answers.fact();
    AnswerCounts assumed = recorded.copy();
    if (assumption.everywhere().containsKey(fact)) {
      open.values()
          .forEach(reading -> assumed.move(reading, assumption.of(fact, Map.of(), reading)));
    }
    assumption
        .answers()
        .forEach(
            (item, ofItem) -> {
              Reading reading = item.subject() == fact.subject() ? open.get(item.id()) : null;
              if (reading != null && ofItem.containsKey(fact)) {
                assumed.move(
                    assumption.of(fact, Map.of(), reading), assumption.of(fact, ofItem, reading));
              }
            });
    return assumed;
  }

  @Override
  public long cost() {
    return 1;
  }

  @Override
  public long leaves() {
    return 1;
  }

  @Override
  public Influence influence() {
    boolean moves = answers.complete() && !isAmount() && !open.isEmpty();
    return moves ? Influence.of(answers.fact(), ScoreMovement.UP) : Influence.NONE;
  }

  @Override
  public Movers movers() {
    return Movers.of(this, isAmount() ? Set.of() : Set.of(answers.fact()));
  }

  @Override
  public void variables(Set<String> families, Variables into) {
    if (answers.complete() && families.contains(Influence.family(answers.fact()))) {
      into.add(answers.fact(), open.keySet());
    }
  }

  @Override
  public void read(Map<ItemKey, List<Object>> items) {
    items.forEach(
        (item, readings) ->
            readings.add(
                Optional.ofNullable(
                    item.subject() == answers.subject() ? open.get(item.id()) : null)));
  }

  @Override
  public List<Fact> facts() {
    return List.of(answers.fact());
  }

  @Override
  public List<Gap> gaps() {
    if (isAmount()) {
      return answers.gaps().stream().filter(gap -> gap.cause() == Gap.Cause.CONTRADICTED).toList();
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
    return Measured.of(table(recorded));
  }

  @Override
  public boolean sameAs(Node other) {
    return other instanceof PracticeNode practice && answers.equals(practice.answers);
  }

  private boolean isAmount() {
    return answers.fact().answers().answers().isEmpty();
  }

  private Figure.Answered table(AnswerCounts counts) {
    return counts.table(answers.subject(), answers.complete());
  }

  private Working.Amounts amounts() {
    List<Answer.Amount> sorted =
        Stream.concat(
                answers.differing().stream(),
                answers.readings().stream()
                    .flatMap(reading -> reading.answer().stream())
                    .filter(Answer.Amount.class::isInstance)
                    .map(Answer.Amount.class::cast))
            .sorted(Comparator.comparing(Answer.Amount::value))
            .toList();
    return sorted.isEmpty()
        ? new Working.Amounts(Optional.empty(), Optional.empty())
        : new Working.Amounts(
            Optional.of(sorted.get(0)), Optional.of(sorted.get(sorted.size() - 1)));
  }
}
