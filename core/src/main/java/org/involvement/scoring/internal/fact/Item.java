package org.involvement.scoring.internal.fact;

import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.engagement.Activity;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Decision;
import org.involvement.feedback.History;
import org.involvement.programme.Barrier;
import org.involvement.programme.Programme;
import org.involvement.scoring.known.Subject;
import org.involvement.value.ActivityId;
import org.involvement.value.ContributionId;

/** One thing in a programme that facts are about, such as an activity. */
public sealed interface Item {
  /** Returns its id. */
  String id();

  /** Returns the items of a subject, in the order of the record. */
  static Stream<Item> of(Subject subject, Programme programme) {
    return switch (subject) {
      case PROGRAMME -> Stream.of(new OfProgramme(programme));
      case ACTIVITY -> programme.activities().stream().map(OfActivity::new);
      case CONTRIBUTION -> programme.datedContributions().stream().map(OfContribution::of);
      case DECISION -> programme.decisions().stream().map(OfDecision::new);
      case BARRIER ->
          programme.barriers().stream().filter(one -> !one.isHelp()).map(OfBarrier::new);
    };
  }

  /** The whole programme. */
  record OfProgramme(Programme programme) implements Item {
    @Override
    public String id() {
      return programme.id().value();
    }
  }

  /** An activity. */
  record OfActivity(Activity activity) implements Item {
    @Override
    public String id() {
      return activity.id().value();
    }
  }

  /** A contribution, with its history, which is made once for all facts. */
  record OfContribution(ContributionId contribution, Optional<ActivityId> activity, History history)
      implements Item {
    private static OfContribution of(Contribution contribution) {
      return new OfContribution(contribution.id(), contribution.activity(), contribution.history());
    }

    @Override
    public String id() {
      return contribution.value();
    }
  }

  /** A decision. */
  record OfDecision(Decision decision) implements Item {
    @Override
    public String id() {
      return decision.id().value();
    }
  }

  /** A barrier. */
  record OfBarrier(Barrier barrier) implements Item {
    @Override
    public String id() {
      return barrier.id().value();
    }
  }
}
