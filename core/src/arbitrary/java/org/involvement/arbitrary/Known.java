package org.involvement.arbitrary;

import static org.involvement.arbitrary.Values.distinct;
import static org.involvement.arbitrary.Values.id;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.involvement.framework.Frameworks;
import org.involvement.framework.LevelId;
import org.involvement.framework.Scale;
import org.involvement.value.ActivityId;
import org.involvement.value.ChangeId;
import org.involvement.value.ContributionId;
import org.involvement.value.DecisionId;
import org.involvement.value.StakeholderId;

/** What the parts of one programme may refer to: its ids, the levels, and its as-of day. */
public record Known(
    LocalDate asOf,
    List<Scale> scales,
    List<StakeholderId> stakeholders,
    List<ActivityId> activities,
    List<ContributionId> contributions,
    List<DecisionId> decisions,
    List<ChangeId> changes) {

  public static Arbitrary<Known> known() {
    return Combinators.combine(
            Values.days(),
            distinct(Published.scales(), Scale::id),
            distinct(id(StakeholderId::of)),
            distinct(id(ActivityId::of)),
            id(ContributionId::of).list().ofMaxSize(4).uniqueElements(),
            distinct(id(DecisionId::of)),
            distinct(id(ChangeId::of)))
        .as(Known::new)
        .withoutEdgeCases();
  }

  public List<LevelId> levels() {
    return Stream.concat(Frameworks.standard().scales().stream(), scales.stream())
        .flatMap(scale -> scale.levels().stream().map(level -> LevelId.of(scale.id(), level.id())))
        .toList();
  }

  /** Those in which one may go on, so that no way leads back to it. */
  public List<ContributionId> contributionsAfter(ContributionId own) {
    return contributions.subList(contributions.indexOf(own) + 1, contributions.size());
  }

  /** The day in the year before the as-of day, or the first day there is. */
  public LocalDate earliest() {
    return asOf.isBefore(Values.FIRST_DAY.plusYears(1)) ? Values.FIRST_DAY : asOf.minusYears(1);
  }
}
