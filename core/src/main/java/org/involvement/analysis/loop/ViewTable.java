package org.involvement.analysis.loop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.involvement.analysis.LeftOut;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.History;
import org.involvement.feedback.Step;
import org.involvement.feedback.View;
import org.involvement.programme.Lineage;
import org.involvement.programme.Loops;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.value.ContributionId;
import org.involvement.value.PartialDate;

/** The contributions of a programme, put into a table of decisions and views. */
final class ViewTable {
  private final Programme programme;
  private final Loops loops;
  private final Map<Disposition, Map<View, List<ContributionId>>> cells =
      new EnumMap<>(Disposition.class);
  private final Map<String, Long> leftOut = new LinkedHashMap<>();

  /**
   * What was decided about a contribution, or about those in which it goes on.
   *
   * @param dispositions how; empty where some of it is not decided
   * @param day the last day on which it was
   */
  private record Decided(Set<Disposition> dispositions, PartialDate day) {
    private static final Decided NOT = new Decided(Set.of(), PartialDate.UNKNOWN);

    /** What was decided about both. */
    Decided and(Decided other) {
      if (dispositions.isEmpty() || other.dispositions.isEmpty()) {
        return NOT;
      }
      Set<Disposition> both = EnumSet.copyOf(dispositions);
      both.addAll(other.dispositions);
      return new Decided(both, day.laterOf(other.day));
    }
  }

  ViewTable(Programme programme) {
    this.programme = programme;
    loops = Loops.of(programme);
    Map<ContributionId, Decided> decided = decided();
    decided.forEach(this::enter);
  }

  ViewsAndDecisions views() {
    List<ViewCount> counts = new ArrayList<>();
    for (Disposition disposition : Disposition.values()) {
      for (View view : View.values()) {
        List<ContributionId> ids =
            cells.getOrDefault(disposition, Map.of()).getOrDefault(view, List.of());
        List<ContributionId> examples =
            ids.stream()
                .sorted(Comparator.comparing(ContributionId::value))
                .limit(ViewCount.MOST_EXAMPLES)
                .toList();
        counts.add(new ViewCount(disposition, view, ids.size(), examples));
      }
    }
    return new ViewsAndDecisions(
        counts,
        leftOut.entrySet().stream()
            .map(each -> new LeftOut(each.getKey(), each.getValue()))
            .sorted(Comparator.comparing(LeftOut::reason))
            .toList(),
        programme.keeps(Register.CONTRIBUTIONS) && programme.keeps(Register.STEPS));
  }

  private Map<ContributionId, Decided> decided() {
    Lineage lineage = loops.lineage();
    Map<ContributionId, Decided> decided = new HashMap<>();
    for (ContributionId id : lineage.endsFirst()) {
      Optional<Step.Decided> own = loops.history(id).decision();
      decided.put(
          id,
          own.map(step -> new Decided(EnumSet.of(step.disposition()), step.day()))
              .orElseGet(
                  () ->
                      lineage.successors(id).stream()
                          .map(next -> decided.getOrDefault(next, Decided.NOT))
                          .reduce(Decided::and)
                          .orElse(Decided.NOT)));
    }
    return decided;
  }

  private void enter(ContributionId id, Decided decided) {
    History history = loops.history(id);
    Optional<Step.ContributorView> latest = history.view();
    if (latest.isEmpty()) {
      if (history.steps().stream().anyMatch(Step.ContributorView.class::isInstance)) {
        leaveOut("the view was given before the decision that stands");
      } else if (!history.isMoved()) {
        leaveOut("no view of the contributor is recorded");
      }
    } else if (decided.dispositions().isEmpty()) {
      leaveOut("no decision stands, or not on all in which they go on");
    } else if (decided.dispositions().size() > 1) {
      leaveOut("the parts were decided differently");
    } else if (latest.get().day().isSurelyBefore(decided.day())) {
      leaveOut("the view was given before the decision that stands");
    } else if (latest.get().view().isEmpty()) {
      leaveOut("the view was redacted");
    } else {
      cells
          .computeIfAbsent(
              decided.dispositions().iterator().next(), any -> new EnumMap<>(View.class))
          .computeIfAbsent(latest.get().view().get(), any -> new ArrayList<>())
          .add(id);
    }
  }

  private void leaveOut(String reason) {
    leftOut.merge(reason, 1L, Long::sum);
  }
}
