package org.involvement.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.involvement.exchange.ImportedProgramme;
import org.involvement.exchange.Loss;
import org.involvement.exchange.LossCause;
import org.involvement.exchange.LossKind;
import org.involvement.exchange.LossPlace;
import org.involvement.exchange.StepLoss;
import org.involvement.exchange.UnreadColumns;
import org.involvement.programme.Programme;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class LossesTest {
  private final Losses losses = new Losses();

  /** Another kind with the words of one that there is. */
  private record SameWords() implements LossKind {
    @Override
    public String toText() {
      return StepLoss.LATER.toText();
    }
  }

  @Test
  void those_of_one_kind_are_counted_together_by_value_and_not_by_words() {
    losses.add(new UnreadColumns("b.csv"), 2);
    losses.add(StepLoss.LATER, 1);
    losses.add(new UnreadColumns("a.csv"), 1);
    losses.add(new SameWords(), 4);
    losses.add(new UnreadColumns("b.csv"), 3);
    losses.add(StepLoss.OUT_OF_ORDER, 0);
    assertThat(losses.list())
        .containsExactly(
            new Loss(new UnreadColumns("b.csv"), 5),
            new Loss(StepLoss.LATER, 1),
            new Loss(new UnreadColumns("a.csv"), 1),
            new Loss(new SameWords(), 4));
  }

  @Test
  void all_are_counted_and_the_first_hundred_have_a_place() {
    Losses others = new Losses();
    for (int row = 1; row <= 60; row++) {
      losses.add(place(StepLoss.LATER, row));
      others.add(place(StepLoss.OUT_OF_ORDER, row));
    }
    losses.addAll(others);
    losses.add(place(StepLoss.LATER, 61));
    ImportedProgramme made =
        losses.with(
            Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(Text.of("t"))
                .asOf(LocalDate.of(2024, 12, 31))
                .build());
    assertThat(made.leftOut())
        .containsExactly(new Loss(StepLoss.LATER, 61), new Loss(StepLoss.OUT_OF_ORDER, 60));
    assertThat(made.places()).hasSize(100).last().isEqualTo(place(StepLoss.OUT_OF_ORDER, 40));
  }

  private static LossPlace place(LossKind kind, int row) {
    return new LossPlace(kind, "t.csv", row, "When", "\"x\"", new LossCause.BrokenRule("is wrong"));
  }
}
