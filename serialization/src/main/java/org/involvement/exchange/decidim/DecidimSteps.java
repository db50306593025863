package org.involvement.exchange.decidim;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.involvement.exchange.internal.ImportedSteps;
import org.involvement.exchange.internal.Losses;
import org.involvement.feedback.Audience;
import org.involvement.feedback.Channel;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Feedback;
import org.involvement.feedback.Step;
import org.involvement.value.PartialDate;

/** What became of a proposal of Decidim, as steps with their days. */
final class DecidimSteps {
  private static final String EVALUATING = "evaluating";
  private static final String NOT_ANSWERED = "not_answered";

  private static final Map<String, Disposition> DECIDED =
      Map.of("accepted", Disposition.AGREED, "rejected", Disposition.NOT_AGREED);

  private final LocalDate asOf;
  private final Losses losses;

  DecidimSteps(LocalDate asOf, Losses losses) {
    this.asOf = asOf;
    this.losses = losses;
  }

  /** The contribution with the steps of its proposal. */
  Contribution added(Contribution raised, DecidimProposal proposal) {
    if (proposal.amendment()) {
      tell(
          proposal,
          DecidimLoss.AMENDMENTS,
          DecidimProposal.STATE,
          DecidimCause.Fixed.OF_AN_AMENDMENT);
      return raised;
    }
    Contribution answered = answered(raised, proposal);
    if (!proposal.withdrawn()) {
      return answered;
    }
    if (proposal.withdrawnOn().isEmpty()) {
      String column =
          proposal.state().equals(DecidimProposal.WITHDRAWN)
              ? DecidimProposal.STATE
              : DecidimProposal.WITHDRAWN;
      tell(
          proposal,
          DecidimLoss.WITHDRAWN_WITHOUT_DAY,
          column,
          new DecidimCause.NoDay(DecidimProposal.WITHDRAWN_ON));
      return answered;
    }
    Step withdrawn = new Step.Withdrawn(PartialDate.of(proposal.withdrawnOn().get()));
    return plus(answered, withdrawn, proposal.cells(), DecidimProposal.WITHDRAWN_ON);
  }

  /** The same with one more step, where it can follow; otherwise this is told. */
  Contribution plus(Contribution before, Step step, DecidimCells cells, String column) {
    return ImportedSteps.plus(
        before, step, asOf, (kind, cause) -> cells.tell(losses, kind, column, cause));
  }

  private Contribution answered(Contribution raised, DecidimProposal proposal) {
    String state = proposal.state();
    if (state.isEmpty() || state.equals(NOT_ANSWERED) || state.equals(DecidimProposal.WITHDRAWN)) {
      if (proposal.answer().isPresent()) {
        tell(
            proposal,
            DecidimLoss.ANSWERS_WITHOUT_STATE,
            DecidimProposal.STATE,
            DecidimCause.Fixed.NO_STATE_OF_AN_ANSWER);
      }
      return raised;
    }
    Disposition disposition = DECIDED.get(state);
    if (disposition == null && !state.equals(EVALUATING)) {
      tell(proposal, DecidimLoss.OWN_STATES, DecidimProposal.STATE, DecidimCause.Fixed.OWN_STATE);
      return raised;
    }
    Optional<LocalDate> day = proposal.answeredOn().or(proposal::publicOn);
    if (day.isEmpty()) {
      tell(
          proposal,
          DecidimLoss.STATES_WITHOUT_DAY,
          DecidimProposal.STATE,
          new DecidimCause.NoDay(DecidimProposal.ANSWERED));
      return raised;
    }
    Step step =
        disposition == null
            ? new Step.Considered(PartialDate.of(day.get()))
            : new Step.Decided(
                PartialDate.of(day.get()), disposition, proposal.answer(), Optional.empty());
    String column =
        proposal.answeredOn().isPresent() ? DecidimProposal.ANSWERED : DecidimProposal.PUBLIC;
    Contribution answered = plus(raised, step, proposal.cells(), column);
    return answered.equals(raised) ? raised : fedBack(answered, proposal, step);
  }

  /**
   * State and answer are public on the later of both days: Decidim keeps the day on which a state
   * was first made public, and that of the latest answer.
   */
  private Contribution fedBack(Contribution answered, DecidimProposal proposal, Step step) {
    if (proposal.publicOn().isEmpty()) {
      if (!proposal.saysWhenPublic()) {
        losses.add(DecidimLoss.PERHAPS_NOT_PUBLIC, 1);
      }
      return answered;
    }
    if (proposal.answer().isEmpty()) {
      tell(
          proposal,
          DecidimLoss.PUBLIC_WITHOUT_ANSWER,
          DecidimProposal.STATE,
          DecidimCause.Fixed.NO_ANSWER);
      return answered;
    }
    LocalDate published = proposal.publicOn().get();
    Feedback feedback =
        step instanceof Step.Decided ? Feedback.DECISION_AND_REASON : Feedback.PROGRESS;
    Step told =
        new Step.FedBack(
            published.isBefore(step.day().earliest()) ? step.day() : PartialDate.of(published),
            feedback,
            Audience.PUBLIC,
            Optional.of(Channel.WEBSITE),
            Optional.empty());
    return plus(answered, told, proposal.cells(), DecidimProposal.PUBLIC);
  }

  private void tell(DecidimProposal proposal, DecidimLoss kind, String column, DecidimCause cause) {
    proposal.cells().tell(losses, kind, column, cause);
  }
}
