package org.involvement.analysis.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.involvement.analysis.LeftOut;
import org.involvement.engagement.Activity;
import org.involvement.engagement.Attendance;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.stakeholder.Perspective;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.Count;
import org.involvement.value.StakeholderId;

/** Who came as a contributor, by perspective and person, over all activities of a programme. */
public final class AttendanceCounts {
  private final Programme programme;
  private final Map<StakeholderId, Stakeholder> stakeholders = new HashMap<>();
  private final Map<Perspective, Count> byPerspective = new HashMap<>();
  private final Set<StakeholderId> people = new HashSet<>();
  private long notByPerson;
  private long ofNoOnePerspective;
  private long notKnown;

  public AttendanceCounts(Programme programme) {
    this.programme = programme;
    programme.stakeholders().forEach(one -> stakeholders.put(one.id(), one));
    for (Activity activity : programme.activities()) {
      activity.contributors().forEach(this::add);
    }
  }

  private void add(Attendance attendance) {
    Optional<Count> actual = attendance.actual();
    if (actual.isEmpty()) {
      notKnown++;
      return;
    }
    perspective(attendance)
        .ifPresentOrElse(
            perspective -> byPerspective.merge(perspective, actual.get(), Count::plus),
            () -> ofNoOnePerspective++);
    Optional<StakeholderId> person = attendance.stakeholder().filter(this::isPerson);
    if (person.isEmpty()) {
      notByPerson++;
    } else if (actual.get().min() > 0) {
      people.add(person.get());
    } else if (!actual.get().equals(Count.ZERO)) {
      notKnown++;
    }
  }

  public boolean isEmpty() {
    return byPerspective.isEmpty();
  }

  public Set<Perspective> perspectives() {
    return byPerspective.keySet();
  }

  public Count of(Perspective perspective) {
    return byPerspective.getOrDefault(perspective, Count.ZERO);
  }

  public boolean isPerson(StakeholderId id) {
    return Optional.ofNullable(stakeholders.get(id))
        .filter(one -> one.type() == Stakeholder.Type.PERSON)
        .isPresent();
  }

  /** The people who came. */
  public Set<StakeholderId> people() {
    return people;
  }

  /** The perspective of a stakeholder; empty where it has several or none is known. */
  public Optional<Perspective> perspective(StakeholderId id) {
    return Optional.ofNullable(stakeholders.get(id))
        .map(Stakeholder::perspectives)
        .filter(perspectives -> perspectives.size() == 1)
        .map(perspectives -> perspectives.get(0));
  }

  /** Why it is not known who came and said nothing. */
  public Optional<String> whySilentAreUnknown() {
    if (!programme.keeps(Register.ATTENDANCE)) {
      return Optional.of("some attendance may not be recorded, so who said nothing is not known");
    }
    if (notByPerson > 0) {
      return Optional.of("attendance is not recorded person by person");
    }
    return notKnown > 0
        ? Optional.of("of some people it is not known whether they came")
        : Optional.empty();
  }

  public List<LeftOut> leftOut() {
    List<LeftOut> leftOut = new ArrayList<>();
    if (ofNoOnePerspective > 0) {
      leftOut.add(
          new LeftOut(
              "records of attendance by those of several perspectives, or of none known",
              ofNoOnePerspective));
    }
    if (notKnown > 0) {
      leftOut.add(
          new LeftOut("records of attendance that do not say whether anybody came", notKnown));
    }
    return leftOut;
  }

  private Optional<Perspective> perspective(Attendance attendance) {
    return attendance.perspective().or(() -> attendance.stakeholder().flatMap(this::perspective));
  }
}
