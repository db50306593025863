package org.involvement.programme;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.involvement.engagement.Activity;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Decision;
import org.involvement.feedback.History;
import org.involvement.feedback.Step;
import org.involvement.programme.YouSaidWeDid.Line;
import org.involvement.programme.YouSaidWeDid.Together;
import org.involvement.value.ActivityId;
import org.involvement.value.ChangeId;
import org.involvement.value.ContributionId;
import org.involvement.value.DecisionId;

/** What was said, and what was done about it, gathered from a programme. */
final class YouSaidWeDidBuilder {
  private final Programme programme;
  private final Loops loops;

  YouSaidWeDidBuilder(Programme programme) {
    this.programme = programme;
    loops = Loops.of(programme);
  }

  YouSaidWeDid all() {
    List<Line> open = new ArrayList<>();
    List<Line> answered = new ArrayList<>();
    List<ContributionId> withdrawn = new ArrayList<>();
    for (Contribution contribution : byActivity()) {
      History history = loops.history(contribution.id());
      if (history.isAnswered()) {
        answered.add(line(contribution, history));
      } else if (history.isWithdrawn()) {
        withdrawn.add(contribution.id());
      } else {
        open.add(line(contribution, history));
      }
    }
    return new YouSaidWeDid(
        open,
        answered,
        withdrawn,
        together(),
        programme.keeps(Register.STEPS),
        programme.keeps(Register.CONTRIBUTIONS));
  }

  /** Those that stand, by activity in the order of recording, those of no known activity last. */
  private List<Contribution> byActivity() {
    Map<ActivityId, Integer> places = new HashMap<>();
    for (Activity activity : programme.activities()) {
      places.put(activity.id(), places.size());
    }
    Map<Integer, List<Contribution>> standing = new TreeMap<>();
    for (Contribution contribution : programme.contributions()) {
      if (!loops.history(contribution.id()).isMoved()) {
        int place = contribution.activity().map(places::get).orElse(places.size());
        standing.computeIfAbsent(place, any -> new ArrayList<>()).add(contribution);
      }
    }
    return standing.values().stream().flatMap(List::stream).toList();
  }

  private Line line(Contribution contribution, History history) {
    return new Line(
        contribution.activity(),
        contribution.id(),
        loops.lineage().cameFrom(contribution.id()),
        history.decision().map(Step.Decided::disposition),
        Loops.decisionOf(history),
        history.feedback().stream().map(Step.FedBack::feedback).distinct().toList(),
        history.changes(),
        loops.canReceiveReply(contribution.id()));
  }

  private List<Together> together() {
    Set<DecisionId> answering =
        programme.contributions().stream()
            .flatMap(one -> Loops.decisionOf(loops.history(one.id())).stream())
            .collect(toSet());
    Map<DecisionId, List<ChangeId>> changes = new HashMap<>();
    for (Change change : programme.changes()) {
      for (DecisionId decision : change.decisions()) {
        changes.computeIfAbsent(decision, any -> new ArrayList<>()).add(change.id());
      }
    }
    return programme.decisions().stream()
        .filter(decision -> decision.joint().equals(Optional.of(true)))
        .map(Decision::id)
        .filter(id -> !answering.contains(id))
        .map(id -> new Together(id, changes.getOrDefault(id, List.of())))
        .toList();
  }
}
