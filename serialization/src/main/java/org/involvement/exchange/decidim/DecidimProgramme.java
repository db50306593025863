package org.involvement.exchange.decidim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.involvement.engagement.Activity;
import org.involvement.engagement.Method;
import org.involvement.exchange.ImportedProgramme;
import org.involvement.exchange.LossCause;
import org.involvement.exchange.internal.Losses;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Step;
import org.involvement.programme.Commitment;
import org.involvement.programme.Programme;
import org.involvement.value.ActivityId;
import org.involvement.value.Basis;
import org.involvement.value.ChangeId;
import org.involvement.value.CommitmentId;
import org.involvement.value.ContributionId;
import org.involvement.value.Count;
import org.involvement.value.PartialDate;
import org.involvement.value.Period;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;

/** What an export of Decidim says as a programme; what stands in no field of one is told. */
final class DecidimProgramme {
  private final LocalDate asOf;
  private final Losses losses;
  private final DecidimSteps steps;
  private final Map<String, ActivityId> meetings = new HashMap<>();
  private final Map<String, ContributionId> proposals = new HashMap<>();
  private final List<Activity> activities = new ArrayList<>();
  private final Map<ContributionId, Contribution> contributions = new LinkedHashMap<>();
  private final List<Change> changes = new ArrayList<>();
  private final List<Commitment> commitments = new ArrayList<>();

  DecidimProgramme(LocalDate asOf, Losses losses) {
    this.asOf = asOf;
    this.losses = losses;
    this.steps = new DecidimSteps(asOf, losses);
  }

  DecidimProgramme of(
      List<DecidimProposal> proposed, List<DecidimResult> results, List<DecidimMeeting> met) {
    met.forEach(this::add);
    proposed.forEach(this::add);
    results.forEach(this::add);
    return this;
  }

  ImportedProgramme named(ProgrammeId id, Text title) {
    Programme programme =
        Programme.builder()
            .id(id)
            .title(title)
            .asOf(asOf)
            .activities(activities)
            .contributions(contributions.values())
            .changes(changes)
            .commitments(commitments)
            .build();
    return losses.with(programme);
  }

  private void add(DecidimMeeting meeting) {
    countFurther(meeting.further());
    if (meeting.withdrawn()) {
      meeting
          .cells()
          .tell(
              losses,
              DecidimLoss.WITHDRAWN_MEETINGS,
              DecidimMeeting.WITHDRAWN,
              DecidimCause.Fixed.DID_NOT_TAKE_PLACE);
      return;
    }
    if (meeting.start().isAfter(asOf)) {
      meeting
          .cells()
          .tell(
              losses, DecidimLoss.LATER_MEETINGS, DecidimMeeting.START, new LossCause.Later(asOf));
      return;
    }
    if (meeting.attendees() == 0) {
      losses.add(DecidimLoss.UNCOUNTED_MEETINGS, 1);
    }
    activities.add(
        Activity.builder()
            .id(meeting.id())
            .title(meeting.title())
            .methods(meeting.open() ? List.of(Method.PUBLIC_MEETING) : List.of())
            .modality(meeting.modality())
            .period(Period.between(meeting.start(), meeting.end().orElse(meeting.start())))
            .people(
                meeting.attendees() == 0
                    ? Optional.empty()
                    : Optional.of(Count.of(meeting.attendees())))
            .build());
    meetings.put(meeting.url(), meeting.id());
  }

  private void add(DecidimProposal proposal) {
    countFurther(proposal.further());
    if (proposal.raisedOn().filter(asOf::isBefore).isPresent()) {
      proposal
          .cells()
          .tell(
              losses,
              DecidimLoss.LATER_PROPOSALS,
              DecidimProposal.RAISED,
              new LossCause.Later(asOf));
      return;
    }
    Contribution raised =
        Contribution.builder()
            .id(proposal.id())
            .text(proposal.text())
            .raisedOn(proposal.raisedOn().map(PartialDate::of).orElse(PartialDate.UNKNOWN))
            .activity(activity(proposal))
            .themes(proposal.themes())
            .build();
    contributions.put(raised.id(), steps.added(raised, proposal));
    proposals.put(proposal.url(), raised.id());
  }

  /** The one meeting that a proposal came from; of several nobody can say in which it was said. */
  private Optional<ActivityId> activity(DecidimProposal proposal) {
    List<String> named = proposal.meetings();
    if (named.isEmpty()) {
      return Optional.empty();
    }
    Optional<ActivityId> meeting =
        named.size() > 1 ? Optional.empty() : Optional.ofNullable(meetings.get(named.get(0)));
    if (meeting.isEmpty()) {
      proposal
          .cells()
          .tell(
              losses,
              DecidimLoss.UNCLEAR_MEETING,
              DecidimProposal.MEETINGS,
              named.size() > 1
                  ? new DecidimCause.SeveralMeetings(named.size())
                  : DecidimCause.Fixed.NO_MEETING);
    }
    return meeting;
  }

  private void add(DecidimResult result) {
    countFurther(result.further());
    losses.add(DecidimLoss.PARTS_OF_RESULTS, result.partOf().isEmpty() ? 0 : 1);
    if (result.text().isEmpty()) {
      result
          .cells()
          .tell(
              losses,
              DecidimLoss.RESULTS_WITHOUT_WORDS,
              DecidimReader.ID,
              DecidimCause.Fixed.NO_WORDS);
    } else if (result.isDone()) {
      ChangeId id = ChangeId.of(result.id());
      changes.add(
          Change.builder()
              .id(id)
              .description(result.text().get())
              .basis(Basis.ORGANISATION)
              .build());
      tie(result, id);
    } else {
      commitments.add(
          Commitment.builder()
              .id(CommitmentId.of(result.id()))
              .statement(result.text().get())
              .due(result.end())
              .build());
      if (result.progress().isEmpty()) {
        losses.add(DecidimLoss.RESULTS_WITHOUT_PROGRESS, 1);
      } else {
        losses.add(DecidimLoss.PROGRESS, 1);
      }
      losses.add(DecidimLoss.TIES_OF_COMMITMENTS, result.proposals().size());
    }
  }

  /** A change ties to a proposal by a step, which needs a day: that on which the result ended. */
  private void tie(DecidimResult result, ChangeId id) {
    Set<ContributionId> acted = new HashSet<>();
    for (String url : result.proposals()) {
      Optional<Contribution> found =
          Optional.ofNullable(proposals.get(url)).map(contributions::get);
      if (found.isEmpty()) {
        losses.add(DecidimLoss.TIES_TO_UNREAD, 1);
      } else if (result.end().isEmpty()) {
        result
            .cells()
            .tell(
                losses,
                DecidimLoss.TIES_WITHOUT_DAY,
                DecidimResult.PROPOSALS,
                new DecidimCause.NoDay(DecidimResult.END));
      } else if (acted.add(found.get().id())) {
        Contribution before = found.get();
        Step step = new Step.ActedOn(PartialDate.of(result.end().get()), id);
        contributions.put(before.id(), steps.plus(before, step, result.cells(), DecidimResult.END));
      }
    }
  }

  private void countFurther(long further) {
    losses.add(DecidimLoss.FURTHER_LANGUAGES, further);
  }
}
