package org.involvement.arbitrary;

import static org.involvement.arbitrary.Values.maybe;
import static org.involvement.arbitrary.Values.texts;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.involvement.feedback.Audience;
import org.involvement.feedback.Channel;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Feedback;
import org.involvement.feedback.Step;
import org.involvement.feedback.View;
import org.involvement.value.ChangeId;
import org.involvement.value.ContributionId;
import org.involvement.value.DecisionId;
import org.involvement.value.PartialDate;

/** Arbitrary steps, each by the letter that {@link Legality} gives it. */
public final class Steps {
  private Steps() {}

  /** The letters of the steps that have something to refer to. */
  public static String possible(List<ChangeId> changes, List<ContributionId> others) {
    String letters = Legality.LETTERS;
    letters = changes.isEmpty() ? letters.replace("x", "") : letters;
    letters = others.isEmpty() ? letters.replace("m", "") : letters;
    return others.size() < 2 ? letters.replace("s", "") : letters;
  }

  public static Arbitrary<? extends Step> steps(
      char letter,
      PartialDate day,
      List<DecisionId> decisions,
      List<ChangeId> changes,
      List<ContributionId> others) {
    return switch (letter) {
      case 'a' -> Arbitraries.just(new Step.Acknowledged(day));
      case 'c' -> Arbitraries.just(new Step.Considered(day));
      case 'd' ->
          Combinators.combine(Arbitraries.of(Disposition.class), maybe(texts()), maybe(decisions))
              .as((what, why, decision) -> new Step.Decided(day, what, why, decision));
      case 'f' ->
          fedBack(
              day,
              Arbitraries.of(Feedback.class)
                  .filter(feedback -> feedback != Feedback.DECISION_AND_REASON));
      case 'F' -> fedBack(day, Arbitraries.just(Feedback.DECISION_AND_REASON));
      case 'x' -> Arbitraries.of(changes).map(change -> new Step.ActedOn(day, change));
      case 'v' ->
          maybe(Arbitraries.of(View.class)).map(view -> new Step.ContributorView(day, view));
      case 'w' -> Arbitraries.just(new Step.Withdrawn(day));
      case 'r' -> maybe(texts()).map(why -> new Step.Reopened(day, why));
      case 'm' -> Arbitraries.of(others).map(other -> new Step.MergedInto(day, other));
      case 's' ->
          Arbitraries.of(others)
              .list()
              .uniqueElements()
              .ofMinSize(2)
              .ofMaxSize(others.size())
              .map(into -> new Step.SplitInto(day, into));
      default -> throw new IllegalArgumentException("no step has the letter " + letter);
    };
  }

  public static Arbitrary<Step.Corrected> corrections(PartialDate day, long step) {
    return maybe(texts()).map(why -> new Step.Corrected(day, step, why));
  }

  private static Arbitrary<Step.FedBack> fedBack(PartialDate day, Arbitrary<Feedback> feedback) {
    Arbitrary<Channel> channels =
        Arbitraries.oneOf(Arbitraries.of(Channel.EMAIL, Channel.MEETING), Values.word(Channel::of));
    return Combinators.combine(
            feedback, Arbitraries.of(Audience.class), maybe(channels), maybe(Values.counts()))
        .as((what, who, how, reach) -> new Step.FedBack(day, what, who, how, reach));
  }
}
