package org.involvement.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.involvement.engagement.Activity;
import org.involvement.feedback.Audience;
import org.involvement.feedback.Change;
import org.involvement.feedback.Channel;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Decision;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Feedback;
import org.involvement.feedback.Step;
import org.involvement.feedback.View;
import org.involvement.stakeholder.Perspective;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.ActivityId;
import org.involvement.value.Basis;
import org.involvement.value.ChangeId;
import org.involvement.value.ContributionId;
import org.involvement.value.Count;
import org.involvement.value.DecisionId;
import org.involvement.value.PartialDate;
import org.involvement.value.ProgrammeId;
import org.involvement.value.StakeholderId;
import org.involvement.value.Text;

/**
 * Programmes of contributions in short, known as on 31 March 2024 with all registers kept. A line
 * is an id, then who said it and where ('by:ann in:workshop from:carer,staff raised:09 due:20',
 * raised on the 1st unless said otherwise, 'raised:?' on an unknown day), then steps, each a letter
 * of {@code Legality} with the day of March: 'd13', 'd13=partly-agreed', 'd13=agreed/board', 'F14',
 * 'F14=contributor', 'f14=progress:public:email:12', 'x15=change', 'v16=not-met', 'm17>b',
 * 's17>b,c', and '-1@18' for a correction of step 1. Unless said otherwise it is agreed, told to
 * the group, and met. All that is named is there.
 */
public final class LoopStory {
  /** Three said the same and were answered together, one was split and answered in part. */
  public static final Programme OF_EVERY_KIND =
      programme(
          "a by:ann from:carer m11=c",
          "b by:bob from:carer,staff m11=c",
          "c by:cem d12 F13",
          "d by:dee from:carer s11=e,f",
          "e d12 F13",
          "f d12",
          "g by:gil from:staff w12",
          "h from:public d12 F13",
          "i from:carer,public a12",
          "j by:jo from:staff,public");

  private final Set<StakeholderId> stakeholders = new LinkedHashSet<>();
  private final Set<ActivityId> activities = new LinkedHashSet<>();
  private final Set<DecisionId> decisions = new LinkedHashSet<>();
  private final Set<ChangeId> changes = new LinkedHashSet<>();

  private LoopStory() {}

  public static Programme programme(String... lines) {
    LoopStory story = new LoopStory();
    List<Contribution> contributions =
        Arrays.stream(lines).flatMap(String::lines).map(story::contribution).toList();
    return Programme.builder()
        .id(ProgrammeId.of("travel"))
        .title(Text.of("Travel"))
        .asOf(LocalDate.of(2024, 3, 31))
        .registers(KeptRegister.throughout(EnumSet.allOf(Register.class)))
        .stakeholders(story.stakeholders.stream().map(LoopStory::person).toList())
        .activities(story.activities.stream().map(id -> Activity.builder().id(id).build()).toList())
        .contributions(contributions)
        .decisions(story.decisions.stream().map(LoopStory::decision).toList())
        .changes(story.changes.stream().map(LoopStory::change).toList())
        .build();
  }

  public static ContributionId id(String id) {
    return ContributionId.of(id);
  }

  public static List<String> ids(List<ContributionId> ids) {
    return ids.stream().map(ContributionId::value).toList();
  }

  private Contribution contribution(String line) {
    String[] parts = line.strip().split(" +", -1);
    Contribution said =
        Contribution.builder()
            .id(id(parts[0]))
            .raisedOn(PartialDate.of(LocalDate.of(2024, 3, 1)))
            .build();
    List<Step> steps = new ArrayList<>();
    for (String part : Arrays.asList(parts).subList(1, parts.length)) {
      String value = part.substring(part.indexOf(':') + 1);
      if (part.startsWith("by:")) {
        StakeholderId by = StakeholderId.of(value);
        stakeholders.add(by);
        said = said.withStakeholder(by);
      } else if (part.startsWith("in:")) {
        ActivityId in = ActivityId.of(value);
        activities.add(in);
        said = said.withActivity(in);
      } else if (part.startsWith("from:")) {
        said =
            said.withPerspectives(
                Arrays.stream(value.split(",", -1)).map(Perspective::of).toList());
      } else if (part.startsWith("due:")) {
        said = said.withAnswerBy(day(value));
      } else if (part.startsWith("raised:")) {
        said =
            said.withRaisedOn(value.equals("?") ? PartialDate.UNKNOWN : PartialDate.of(day(value)));
      } else {
        steps.add(step(part));
      }
    }
    return said.withSteps(steps);
  }

  private Step step(String step) {
    if (step.startsWith("-")) {
      int at = step.indexOf('@');
      return new Step.Corrected(
          PartialDate.of(day(step.substring(at + 1))),
          Long.parseLong(step.substring(1, at)),
          Optional.empty());
    }
    LocalDate day = day(step.substring(1, 3));
    String detail = step.length() > 3 ? step.substring(4) : "";
    return switch (step.charAt(0)) {
      case 'a' -> new Step.Acknowledged(PartialDate.of(day));
      case 'c' -> new Step.Considered(PartialDate.of(day));
      case 'd' -> decided(day, detail.isEmpty() ? "agreed" : detail);
      case 'f' -> fedBack(day, (detail + ":::").split(":", -1));
      case 'F' -> fedBack(day, ("decision-and-reason:" + detail + "::").split(":", -1));
      case 'x' -> actedOn(day, ChangeId.of(detail));
      case 'v' ->
          new Step.ContributorView(
              PartialDate.of(day),
              Optional.of(detail.isEmpty() ? View.MET : word(View.class, detail)));
      case 'w' -> new Step.Withdrawn(PartialDate.of(day));
      case 'r' -> new Step.Reopened(PartialDate.of(day), Optional.empty());
      case 'm' -> new Step.MergedInto(PartialDate.of(day), id(detail));
      case 's' ->
          new Step.SplitInto(
              PartialDate.of(day),
              Arrays.stream(detail.split(",", -1)).map(LoopStory::id).toList());
      default -> throw new IllegalArgumentException("no step has the form " + step);
    };
  }

  private Step decided(LocalDate day, String detail) {
    String[] parts = detail.split("/", -1);
    Optional<DecisionId> decision =
        parts.length > 1 ? Optional.of(DecisionId.of(parts[1])) : Optional.empty();
    decision.ifPresent(decisions::add);
    return new Step.Decided(
        PartialDate.of(day),
        word(Disposition.class, parts[0]),
        Optional.of(Text.of("It helps.")),
        decision);
  }

  private static Step fedBack(LocalDate day, String[] detail) {
    return new Step.FedBack(
        PartialDate.of(day),
        detail[0].isEmpty() ? Feedback.RECEIPT : word(Feedback.class, detail[0]),
        detail[1].isEmpty() ? Audience.GROUP : word(Audience.class, detail[1]),
        Optional.of(detail[2]).filter(how -> !how.isEmpty()).map(Channel::of),
        Optional.of(detail[3]).filter(reach -> !reach.isEmpty()).map(Count::parse));
  }

  private Step actedOn(LocalDate day, ChangeId change) {
    changes.add(change);
    return new Step.ActedOn(PartialDate.of(day), change);
  }

  private static Stakeholder person(StakeholderId id) {
    return Stakeholder.builder().id(id).type(Stakeholder.Type.PERSON).build();
  }

  private static Decision decision(DecisionId id) {
    return Decision.builder().id(id).day(PartialDate.of(LocalDate.of(2024, 3, 2))).build();
  }

  private static Change change(ChangeId id) {
    return Change.builder()
        .id(id)
        .description(Text.of("It is different."))
        .basis(Basis.ORGANISATION)
        .build();
  }

  private static LocalDate day(String day) {
    return LocalDate.of(2024, 3, Integer.parseInt(day));
  }

  private static <E extends Enum<E>> E word(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
