package org.involvement.programme;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.involvement.engagement.Activity;
import org.involvement.engagement.LevelRating;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Step;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.ChangeId;
import org.involvement.value.ContributionId;
import org.involvement.value.StakeholderId;
import org.involvement.value.Text;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/** A programme without what one stakeholder said. */
final class Redaction {
  private final Programme programme;
  private final StakeholderId stakeholder;

  /** Contributions that hold, or may hold, their words. */
  private final Set<ContributionId> theirs;

  /** Changes that only these led to. */
  private final Set<ChangeId> theirChanges;

  Redaction(Programme programme, StakeholderId stakeholder) {
    Checks.required(stakeholder, "programme.redact");
    if (programme.stakeholder(stakeholder).isEmpty()) {
      throw Checks.invalid(
          "programme.redact", stakeholder, ViolationKind.UNKNOWN, "is not an id of this programme");
    }
    this.programme = programme;
    this.stakeholder = stakeholder;
    theirs =
        Lineage.of(programme)
            .withSharedWords(
                new Derivation(programme.contributions())
                    .withDerived(
                        programme.contributions().stream()
                            .filter(one -> isBy(one.stakeholder()))
                            .map(Contribution::id)
                            .collect(toSet())));
    theirChanges = changes(true);
    theirChanges.removeAll(changes(false));
  }

  Programme programme() {
    Programme without =
        Programme.builder()
            .from(programme)
            .stakeholders(programme.stakeholders().stream().map(this::redacted).toList())
            .activities(
                programme.activities().stream()
                    .map((Activity one) -> one.withRatings(redacted(one.ratings())))
                    .toList())
            .ratings(redacted(programme.ratings()))
            .contributions(programme.contributions().stream().map(this::redacted).toList())
            .changes(programme.changes().stream().map(this::redacted).toList())
            .reflections(programme.reflections().stream().map(this::redacted).toList())
            .build();
    return new Unquoting(new Quotations(words())).of(without);
  }

  private boolean isBy(Optional<StakeholderId> whom) {
    return whom.equals(Optional.of(stakeholder));
  }

  /** Changes that contributions led to, by whether these are theirs. */
  private Set<ChangeId> changes(boolean byThem) {
    Set<ChangeId> changes = new HashSet<>();
    for (Contribution contribution : programme.contributions()) {
      if (theirs.contains(contribution.id()) == byThem) {
        for (Step step : contribution.steps()) {
          if (step instanceof Step.ActedOn acted) {
            changes.add(acted.change());
          }
        }
      }
    }
    return changes;
  }

  /** All that is removed as their words, so that it can be found where it is quoted. */
  private List<Text> words() {
    Stream<Optional<Text>> said =
        programme.contributions().stream()
            .filter(one -> theirs.contains(one.id()))
            .flatMap(one -> Stream.of(one.text(), one.dissent()));
    Stream<Optional<Text>> comments =
        Stream.concat(
                programme.ratings().stream(),
                programme.activities().stream().flatMap(one -> one.ratings().stream()))
            .filter(one -> isBy(one.stakeholder()))
            .map(LevelRating::comment);
    Stream<Optional<Text>> reflections =
        programme.reflections().stream()
            .filter(one -> isBy(one.stakeholder()))
            .map(one -> Optional.of(one.words()));
    return Stream.of(said, comments, reflections)
        .flatMap(all -> all)
        .flatMap(Optional::stream)
        .toList();
  }

  private Stakeholder redacted(Stakeholder one) {
    return one.id().equals(stakeholder) && one.type() == Stakeholder.Type.PERSON
        ? one.withDescription(Optional.empty())
        : one;
  }

  /** The view stays where somebody else is known to have given it. */
  private Contribution redacted(Contribution one) {
    if (!theirs.contains(one.id())) {
      return one;
    }
    if (one.stakeholder().isEmpty() || isBy(one.stakeholder())) {
      return one.redacted();
    }
    return one.redacted()
        .withSteps(one.steps().stream().map(step -> step.withWords(any -> Text.REDACTED)).toList());
  }

  private List<LevelRating> redacted(List<LevelRating> ratings) {
    return ratings.stream()
        .map(
            one ->
                isBy(one.stakeholder())
                    ? one.withStakeholder(Optional.empty())
                        .withComment(Optional.empty())
                        .withPermission(Optional.empty())
                    : one)
        .toList();
  }

  private Change redacted(Change one) {
    return one.basis().includesContributors() && theirChanges.contains(one.id())
        ? one.withDescription(Text.REDACTED)
            .withHoped(one.hoped().map(any -> Text.REDACTED))
            .withWhyItMatters(one.whyItMatters().map(any -> Text.REDACTED))
            .withWhoGains(one.whoGains().map(any -> Text.REDACTED))
        : one;
  }

  private Reflection redacted(Reflection one) {
    return isBy(one.stakeholder())
        ? one.withStakeholder(Optional.empty())
            .withWords(Text.REDACTED)
            .withPermission(Optional.empty())
        : one;
  }
}
