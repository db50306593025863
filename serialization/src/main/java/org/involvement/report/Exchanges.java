package org.involvement.report;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.involvement.feedback.Contribution;
import org.involvement.programme.Programme;
import org.involvement.programme.YouSaidWeDid;
import org.involvement.value.ContributionId;
import org.involvement.value.Count;

/**
 * How much was said and how far it came, and which of it may stand one by one. Every page of a
 * programme lists the same, so that one does not tell what another keeps back.
 */
final class Exchanges {
  static final int MOST_SHOWN = 100;

  static final String ANSWERED = "answered, with decision and reason";

  static final String TOLD = "told something that is not recorded as an answer";

  static final String REST =
      "What does not stand here one by one is in the record: contributions whose words these readers"
          + " may not read, those that were withdrawn, all beyond the first "
          + MOST_SHOWN
          + ", and some that would tell a count that is kept back.";

  /** One that may stand. */
  record Listed(YouSaidWeDid.Line line, Contribution said) {}

  private final YouSaidWeDid all;
  private final Names names;
  private final Map<ContributionId, Contribution> contributions = new LinkedHashMap<>();
  private final ShownCounts byState;
  private final ShownCounts byRole;
  private final List<Listed> open;
  private final List<Listed> told;
  private final List<Listed> answered;

  Exchanges(Programme programme, Names names, ReleaseLevel level) {
    this.names = names;
    all = YouSaidWeDid.of(programme);
    programme.contributions().forEach(one -> contributions.put(one.id(), one));
    byState = level.show(states());
    byRole = level.show(roles());
    Quoting quoting = new Quoting(byState, byRole, level, MOST_SHOWN);
    open = listed(all.unanswered(), openWords(), quoting);
    told = listed(all.perhapsAnswered(), TOLD, quoting);
    answered = listed(all.answered(), ANSWERED, quoting);
  }

  YouSaidWeDid all() {
    return all;
  }

  ShownCounts byState() {
    return byState;
  }

  ShownCounts byRole() {
    return byRole;
  }

  List<Listed> open() {
    return open;
  }

  /** Those of which it is not recorded whether what they were told was the answer. */
  List<Listed> told() {
    return told;
  }

  List<Listed> answered() {
    return answered;
  }

  /** All, open ones first. */
  List<Listed> listed() {
    return Stream.of(open, told, answered).flatMap(List::stream).toList();
  }

  String openWords() {
    return all.certain() ? "still open" : "no answer is recorded";
  }

  private List<Listed> listed(List<YouSaidWeDid.Line> lines, String state, Quoting quoting) {
    List<Listed> listed = new ArrayList<>();
    for (YouSaidWeDid.Line line : lines) {
      Contribution said = contributions.get(line.said());
      if (said != null && quoting.allows(said, state, names.credit(said))) {
        listed.add(new Listed(line, said));
      }
    }
    return List.copyOf(listed);
  }

  private Map<String, Count> states() {
    Map<String, Count> states = new LinkedHashMap<>();
    long standing = all.open().size() + all.answered().size() + (long) all.withdrawn().size();
    states.put(openWords(), Count.of(all.unanswered().size()));
    if (!all.perhapsAnswered().isEmpty()) {
      states.put(TOLD, Count.of(all.perhapsAnswered().size()));
    }
    states.put(ANSWERED, Count.of(all.answered().size()));
    states.put("withdrawn", Count.of(all.withdrawn().size()));
    states.put("merged or split", Count.of(contributions.size() - standing));
    return contributions.isEmpty() ? Map.of() : states;
  }

  private Map<String, Count> roles() {
    return contributions.values().stream()
        .collect(groupingBy(names::credit, TreeMap::new, collectingAndThen(counting(), Count::of)));
  }
}
