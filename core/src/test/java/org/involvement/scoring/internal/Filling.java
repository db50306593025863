package org.involvement.scoring.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.involvement.engagement.PracticeRecord;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.State;
import org.involvement.feedback.Step;
import org.involvement.framework.Practice;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.scoring.Small;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.ChangeId;
import org.involvement.value.PartialDate;
import org.involvement.value.Text;

/** A way to fill something unknown in a programme; one that has it already stays as it is. */
public record Filling(String what, UnaryOperator<Programme> how) {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
  private static final Text WORDS = Text.of("words");

  public Programme fill(Programme programme) {
    return how.apply(programme);
  }

  public static Arbitrary<Filling> all() {
    return Arbitraries.oneOf(
        Combinators.combine(
                Arbitraries.of(Small.PAYMENT, Small.PLAIN),
                Arbitraries.of(Answer.YES, Answer.PARTLY, Answer.NO))
            .as((practice, answer) -> new Filling("practice", p -> answered(p, practice, answer))),
        Arbitraries.of(
            new Filling("purpose", programme -> programme.withPurpose(WORDS)),
            new Filling("change", Filling::changed),
            new Filling("considered", p -> stepped(p, new Step.Considered(PartialDate.of(DAY)))),
            new Filling(
                "decided",
                p ->
                    stepped(
                        p,
                        new Step.Decided(
                            PartialDate.of(DAY),
                            Disposition.DEFERRED,
                            Optional.of(WORDS),
                            Optional.empty())))));
  }

  private static Programme answered(Programme programme, Practice practice, Answer answer) {
    boolean has =
        programme.practices().stream().anyMatch(record -> record.practice().equals(practice));
    return has
        ? programme
        : programme.withPractices(
            plus(programme.practices(), PracticeRecord.of(practice, answer, Basis.CONTRIBUTORS)));
  }

  private static Programme changed(Programme programme) {
    return programme.keeps(Register.CHANGES)
        ? programme
        : programme.withChanges(
            Change.builder()
                .id(ChangeId.of("change"))
                .description(WORDS)
                .basis(Basis.DOCUMENT)
                .build());
  }

  private static Programme stepped(Programme programme, Step step) {
    if (programme.keeps(Register.STEPS)) {
      return programme;
    }
    List<Contribution> contributions = new ArrayList<>();
    for (Contribution contribution : programme.contributions()) {
      boolean open = contribution.state() != State.DECIDED && !contribution.history().isWithdrawn();
      contributions.add(open ? contribution.plus(step) : contribution);
    }
    return programme.withContributions(contributions);
  }

  private static <T> List<T> plus(List<T> some, T one) {
    List<T> more = new ArrayList<>(some);
    more.add(one);
    return more;
  }
}
