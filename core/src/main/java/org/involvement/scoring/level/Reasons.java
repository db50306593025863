package org.involvement.scoring.level;

import static org.involvement.internal.LevelWords.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.involvement.framework.LevelId;
import org.involvement.framework.Mapping;
import org.involvement.framework.Relation;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.known.Truth;
import org.involvement.value.Count;

/** Why a verdict is as it is, a sentence each. */
final class Reasons {
  private final Comparing comparing;
  private final Promised promised;
  private final SupportedLevels supported;
  private final Verdict verdict;
  private final List<String> reasons = new ArrayList<>();

  private Reasons(
      Comparing comparing, Promised promised, SupportedLevels supported, Verdict verdict) {
    this.comparing = comparing;
    this.promised = promised;
    this.supported = supported;
    this.verdict = verdict;
  }

  static List<String> of(
      Comparing comparing,
      Promised promised,
      SupportedLevels supported,
      Experienced experienced,
      Verdict verdict) {
    Reasons why = new Reasons(comparing, promised, supported, verdict);
    why.promise();
    if (!supported.isAssessable()) {
      why.reasons.add("no level of this scale can be told from facts: only a person can say it");
    }
    if (why.isComparable()) {
      comparing.needed(promised).forEach(why::level);
      why.experienced(experienced);
    }
    why.facts();
    return why.reasons;
  }

  private boolean isComparable() {
    return !promised.promises().isEmpty() && !promised.isContradicted() && supported.isAssessable();
  }

  private void promise() {
    if (promised.promises().isEmpty()) {
      reasons.add("no promise on this scale is recorded");
    } else if (promised.isContradicted()) {
      reasons.add("accounts differ on what was promised: " + promised);
    }
    promised.promises().stream()
        .flatMap(promise -> promise.mapping().stream())
        .distinct()
        .map(Reasons::mapped)
        .forEach(reasons::add);
  }

  private static String mapped(Mapping mapping) {
    return quoted(mapping.from())
        + " was promised, which is "
        + (mapping.relation() == Relation.EXACT ? "the same as " : "close to ")
        + quoted(mapping.to().level())
        + mapping
            .citation()
            .map(citation -> " by " + citation)
            .orElse(" by judgement and no publication");
  }

  private void level(LevelId level) {
    String name = quoted(level.level());
    if (!comparing.isTold(level)) {
      reasons.add(name + " depends on more than facts: only a person can say it");
    }
    if (supported.ordered()) {
      reasons.add(ordered(name));
    } else if (comparing.isTold(level)) {
      reasons.add(name + " is " + inWords(comparing.needs(level).get(0).truth()));
    }
    if (verdict == Verdict.LESS_SHARED || !supported.ordered()) {
      comparing.needs(level).forEach(this::unmet);
    }
    if (verdict == Verdict.CANNOT_TELL && supported.ordered()) {
      comparing.needs(level).forEach(needs -> open(level, needs));
    }
  }

  private String ordered(String promisedName) {
    String wasPromised = ", and " + promisedName + " was promised";
    return switch (verdict) {
      case AS_PROMISED -> "the record supports " + promisedName + ", as promised";
      case LESS_SHARED -> "the record supports " + atMost() + wasPromised;
      case MORE_SHARED -> "the record supports at least " + names(supported.least()) + wasPromised;
      case CANNOT_TELL -> "by the record it is " + supported + wasPromised;
    };
  }

  private String atMost() {
    return supported.most().isEmpty()
        ? "no level from " + names(supported.levels().get(0).levels()) + " up"
        : "at most " + names(supported.most());
  }

  private void unmet(LevelSupport needs) {
    for (LevelFact fact : needs.facts()) {
      if (fact.truth() == Truth.FALSE) {
        reasons.add(
            names(needs.levels())
                + " needs "
                + fact.about()
                + " to be "
                + fact.needed()
                + ": it is "
                + fact.found());
      }
    }
  }

  private void open(LevelId level, LevelSupport needs) {
    if (needs.levels().contains(level) && needs.levels().size() > 1) {
      reasons.add("facts cannot separate " + quotedAll(needs.levels(), "and"));
    } else if (needs.levels().contains(level) && needs.truth() == Truth.TRUE) {
      reasons.add("it is at least what was promised: whether more was shared is open");
    }
  }

  private void facts() {
    List<String> missing = supported.missing();
    if (!missing.isEmpty()) {
      reasons.add("not known: " + String.join(", ", missing));
    }
    Stream<LevelFact> all = supported.levels().stream().flatMap(level -> level.facts().stream());
    all.filter(fact -> isContested(fact) || fact.truth() == Truth.DOES_NOT_APPLY)
        .map(
            fact ->
                isContested(fact)
                    ? fact.about() + ": " + fact.found()
                    : fact.about() + " does not apply and was left out")
        .distinct()
        .forEach(reasons::add);
  }

  private static boolean isContested(LevelFact fact) {
    return fact.cause().filter(Gap.Cause.CONTRADICTED::equals).isPresent();
  }

  private void experienced(Experienced experienced) {
    if (!supported.ordered()) {
      experienced(
          experienced,
          experienced.rated().stream()
              .filter(rated -> !comparing.needed(promised).contains(rated.level()))
              .toList(),
          "as another level than promised");
      return;
    }
    int position = comparing.position(promised.levels().get(0));
    experienced(
        experienced,
        experienced.rated().stream()
            .filter(rated -> comparing.position(rated.level()) < position)
            .toList(),
        "as less shared than promised");
    experienced(
        experienced,
        experienced.rated().stream()
            .filter(rated -> comparing.position(rated.level()) > position)
            .toList(),
        "as more shared than promised");
  }

  private void experienced(Experienced all, List<Experienced.Rated> some, String how) {
    Count people = some.stream().map(Experienced.Rated::people).reduce(Count.ZERO, Count::plus);
    if (!people.equals(Count.ZERO)) {
      reasons.add(people + " of " + all.answered() + " who answered experienced it " + how);
    }
  }

  private static String inWords(Truth truth) {
    return switch (truth) {
      case TRUE, DOES_NOT_APPLY -> "supported by the record";
      case FALSE -> "not supported by the record";
      case UNKNOWN -> "perhaps supported by the record";
    };
  }

  private static String names(List<LevelId> levels) {
    return quotedAll(levels, "or");
  }

  private static String quotedAll(List<LevelId> levels, String lastBefore) {
    return quoted(levels.stream().map(LevelId::level).toList(), lastBefore);
  }
}
