package org.involvement.analysis.voice;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.collectingAndThen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import org.involvement.analysis.Finding;
import org.involvement.analysis.LeftOut;
import org.involvement.analysis.Statistic;
import org.involvement.analysis.StatisticRange;
import org.involvement.analysis.disclosure.Table;
import org.involvement.analysis.internal.AttendanceCounts;
import org.involvement.analysis.internal.Shares;
import org.involvement.feedback.Contribution;
import org.involvement.internal.Columns;
import org.involvement.programme.Programme;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.value.StakeholderId;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * Who spoke, beside who was there: shares of contributions and of attendances by perspective, and
 * how unequally people contributed.
 *
 * <p>A contribution from two perspectives counts for both, as an attendance by one who brings two
 * does; of a contribution without a perspective it is that of who said it, where they have one
 * only. Who came and said nothing counts as 0. The Gini coefficient is of people, never of
 * perspectives, and only where it is known of each person whether they came.
 *
 * @param groups the perspectives that spoke or were there, by name
 * @param contributions all contributions
 * @param gini how unequally people contributed
 * @param leftOut what the shares do not hold
 */
public record Voice(List<VoiceGroup> groups, long contributions, Gini gini, List<LeftOut> leftOut)
    implements Finding {
  private static final String NOTHING_SAID = "no contribution is recorded by perspective";
  private static final String NO_ATTENDANCE = "no attendance is recorded by perspective";
  private static final String NOBODY_CAME = "no attendance is recorded of it, or there may be none";

  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if one is missing, or the contributions are negative
   */
  public Voice {
    groups = Checks.distinct(groups, "voice.groups", VoiceGroup::perspective);
    if (contributions < 0) {
      throw Checks.invalid(
          "voice.contributions", contributions, ViolationKind.OUT_OF_RANGE, "is negative");
    }
    Checks.required(gini, "voice.gini");
    leftOut = Checks.list(leftOut, "voice.leftOut");
  }

  /** {@return who spoke in a programme} */
  public static Voice of(Programme programme) {
    return programme.contributions().stream().collect(collector(programme));
  }

  /**
   * {@return what counts a stream of contributions beside the attendance of a programme} The
   * contributions that the programme itself holds are not counted.
   */
  public static Collector<Contribution, ?, Voice> collector(Programme programme) {
    return collectingAndThen(VoiceTally.collector(), tally -> of(tally, programme));
  }

  /** {@return counted contributions beside the attendance of a programme} */
  public static Voice of(VoiceTally tally, Programme programme) {
    AttendanceCounts attendance = new AttendanceCounts(programme);
    Map<Perspective, Long> said = new HashMap<>(tally.byPerspective());
    long unattributed = tally.unattributed();
    for (Map.Entry<StakeholderId, Long> entry : tally.withoutPerspective().entrySet()) {
      Optional<Perspective> perspective = attendance.perspective(entry.getKey());
      perspective.ifPresent(one -> said.merge(one, entry.getValue(), Long::sum));
      unattributed += perspective.isPresent() ? 0 : entry.getValue();
    }
    List<LeftOut> leftOut = new ArrayList<>();
    if (unattributed > 0) {
      leftOut.add(new LeftOut("contributions from no known perspective", unattributed));
    }
    leftOut.addAll(attendance.leftOut());
    return new Voice(
        groups(said, attendance), tally.contributions(), gini(tally, attendance), leftOut);
  }

  /**
   * {@return what is said of a perspective}
   *
   * @throws InvalidValueException if it neither spoke nor was there
   */
  public VoiceGroup at(Perspective perspective) {
    return groups.stream()
        .filter(group -> group.perspective().equals(perspective))
        .findFirst()
        .orElseThrow(
            () ->
                Checks.invalid(
                    "voice.at",
                    perspective.toString(),
                    ViolationKind.UNKNOWN,
                    "neither spoke nor was there"));
  }

  /** {@return the contributions by perspective as a table} */
  public Table table() {
    return new Table(
        groups.stream().map(group -> group.perspective().value()).toList(),
        List.of("contributions"),
        groups.stream().map(group -> List.of(group.contributions())).toList());
  }

  @Override
  public String definition() {
    return "Share of contributions beside share of attendances by perspective, and Gini coefficient"
        + " of contributions by person.";
  }

  @Override
  public String denominator() {
    return contributions
        + " contributions as recorded; people of whom it is known how often they spoke: "
        + gini.people()
        + ".";
  }

  @Override
  public String caveat() {
    return "How often people spoke, not how long, and not whether it counted: look at what was decided"
        + " on it too.";
  }

  /** {@return the perspectives as text for a terminal} */
  @Override
  public String toText() {
    Columns text = new Columns();
    text.add("perspective", "said", "share", "came", "share", "ratio");
    for (VoiceGroup group : groups) {
      text.add(
          group.perspective().value(),
          Long.toString(group.contributions()),
          shown(group.shareOfContributions().isDefined(), group.shareOfContributions()),
          group.attendances().map(Count::toString).orElse("?"),
          shown(group.shareOfAttendances().isDefined(), group.shareOfAttendances()),
          shown(group.gap().isDefined(), group.gap()));
    }
    return text
        + "\n"
        + Columns.paragraph("Gini coefficient by person: " + gini.biased())
        + Columns.paragraph("Unbiased: " + gini.unbiased())
        + about();
  }

  private static String shown(boolean isDefined, Object figure) {
    return isDefined ? figure.toString() : "-";
  }

  private static List<VoiceGroup> groups(Map<Perspective, Long> said, AttendanceCounts attendance) {
    Set<Perspective> all = new HashSet<>(said.keySet());
    all.addAll(attendance.perspectives());
    List<Perspective> sorted = all.stream().sorted(comparing(Perspective::value)).toList();
    Shares spoke =
        new Shares(sorted.stream().map(one -> Count.of(said.getOrDefault(one, 0L))).toList());
    Shares came = new Shares(sorted.stream().map(attendance::of).toList());
    List<VoiceGroup> groups = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      boolean isKnown = !attendance.isEmpty() && !came.isNobody();
      groups.add(
          new VoiceGroup(
              sorted.get(i),
              spoke.count(i).min(),
              attendance.isEmpty() ? Optional.empty() : Optional.of(came.count(i)),
              spoke.isNobody()
                  ? Statistic.undefined(NOTHING_SAID)
                  : Statistic.of(spoke.least(i).toDouble()),
              isKnown
                  ? StatisticRange.between(came.least(i).toDouble(), came.greatest(i).toDouble())
                  : StatisticRange.undefined(NO_ATTENDANCE),
              gap(i, spoke, came, isKnown)));
    }
    return groups;
  }

  private static StatisticRange gap(int group, Shares spoke, Shares came, boolean isKnown) {
    if (spoke.isNobody()) {
      return StatisticRange.undefined(NOTHING_SAID);
    }
    return isKnown
        ? spoke.ratio(group, came, NOBODY_CAME)
        : StatisticRange.undefined(NO_ATTENDANCE);
  }

  private static Gini gini(VoiceTally tally, AttendanceCounts attendance) {
    Map<StakeholderId, Long> byPerson = new HashMap<>();
    attendance.people().forEach(person -> byPerson.put(person, 0L));
    tally
        .byStakeholder()
        .forEach(
            (who, count) -> {
              if (attendance.isPerson(who)) {
                byPerson.put(who, count);
              }
            });
    return attendance
        .whySilentAreUnknown()
        .map(reason -> Gini.undefined(0, 0, reason))
        .orElseGet(() -> Gini.of(byPerson.values()));
  }
}
