package org.involvement.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.involvement.framework.FactId;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Practice;
import org.involvement.framework.Question;
import org.involvement.framework.Scale;
import org.involvement.framework.Standard;
import org.involvement.framework.Standards;
import org.involvement.scoring.card.Scorecard;
import org.involvement.scoring.internal.fact.DerivedFacts;
import org.involvement.scoring.internal.fact.TimedFact;
import org.involvement.scoring.rule.Aggregation;
import org.involvement.scoring.rule.Condition;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Fact;
import org.involvement.scoring.rule.Measure;
import org.involvement.value.InvalidValueException;

/** The rubrics that come with the library. */
public final class Rubrics {
  /** The library itself. */
  private static final String PROFILE_CAVEAT =
      "What the record supports of each standard, and nothing more: the facts were not verified."
          + " Which facts speak for a standard%s No total is given, since the publisher gives none.";

  private static final String OUR_JUDGEMENT = ", and that they weigh alike, is our own judgement.";
  private static final String THEIR_JUDGEMENT =
      " is the judgement of whoever gave them, and that they weigh alike is our own.";
  private static final String ALL_MUST_HOLD =
      " Only all of them together say anything: 'supported' means no more than that a record is"
          + " present, and 'not supported' that it is absent.";

  private static final String LOOP_CAVEAT =
      "Shares of the contributions on record. What was never logged is in none of them, and a reply is"
          + " no sign that the contributor was content with it.";

  private static final String PROMISE_CAVEAT =
      "Power as it is recorded, held against what was promised. Nothing was verified, no level is"
          + " better than another, and how people experienced it is not counted here.";

  private Rubrics() {}

  /** {@return the UK Standards for Public Involvement (2019) as a profile} */
  public static Rubric ukStandards() {
    return profile(Frameworks.standard().standards("uk-standards-2019").orElseThrow());
  }

  /**
   * {@return a set of standards as a profile: each standard with its facts, and no total}
   *
   * <p>Within a standard facts weigh alike, which is our own judgement. A fact that is derived from
   * the record counts as the share of items of which it is so; any other as the answer to the
   * practice of the same id.
   *
   * @throws InvalidValueException if a fact of a standard cannot be asked
   */
  public static Rubric profile(Standards set) {
    return Rubric.builder()
        .id(set.id())
        .title(set.name())
        .version(set.version())
        .author(isOurs(set) ? Scorecard.LIBRARY : "whoever gave '" + set.name() + "' its facts")
        .citation(set.citation())
        .caveat(caveat(set))
        .criteria(set.standards().stream().map(Rubrics::criterion).toList())
        .build();
  }

  /**
   * {@return whether people held the power they were promised, on a scale, as a profile: the share
   * of the places of the scale where the record supports the promised level or a higher one}
   *
   * @param scale the scale on which the levels are compared, such as the ladder of co-production
   */
  public static Rubric promiseKept(Scale scale) {
    return Rubric.builder()
        .id("promise-kept")
        .title("Promise kept, by the levels of " + scale.name())
        .version("1")
        .author(Scorecard.LIBRARY)
        .citation(scale.citation())
        .caveat(PROMISE_CAVEAT)
        .addCriteria(
            Criterion.of(
                "promise-kept",
                "Was as much power shared as was promised?",
                new Measure.PromiseKept(scale)))
        .build();
  }

  /**
   * {@return how far what was said came back to those who said it, as a profile: from acknowledging
   * to feeding back what changed} Withdrawn, merged and split contributions leave the shares that
   * they can no more be part of. The steps are our own judgement, after Mathie et al. (Health
   * Expectations 2018;21:899-908), who tell acknowledgement, impact and progress apart.
   */
  public static Rubric loopClosed() {
    return Rubric.builder()
        .id("loop-closed")
        .title("Feedback loop closed")
        .version("1")
        .author(Scorecard.LIBRARY)
        .caveat(LOOP_CAVEAT)
        .addCriteria(
            criterion(FactId.ACKNOWLEDGED),
            criterion(FactId.DECIDED),
            criterion(FactId.ANSWERED),
            criterion(FactId.OUTCOME_FED_BACK))
        .build();
  }

  /** Of published standards we chose the facts; of others whoever made them did. */
  private static boolean isOurs(Standards set) {
    return Frameworks.standard().standards(set.id()).filter(set::equals).isPresent();
  }

  private static String caveat(Standards set) {
    return PROFILE_CAVEAT.formatted(isOurs(set) ? OUR_JUDGEMENT : THEIR_JUDGEMENT)
        + (set.allMustHold() ? ALL_MUST_HOLD : "")
        + set.caveat().map(more -> " " + more).orElse("");
  }

  private static Criterion criterion(Standard standard) {
    List<Criterion> facts = standard.facts().stream().map(Rubrics::criterion).toList();
    return Criterion.builder()
        .id(standard.id())
        .statement(standard.name())
        .weight(BigDecimal.ONE)
        .measure(Measure.combined(Aggregation.WEIGHTED_MEAN, facts.toArray(Criterion[]::new)))
        .why(standard.description())
        .build();
  }

  private static Criterion criterion(FactId id) {
    return DerivedFacts.find(id)
        .map(
            derived ->
                Criterion.of(
                    id.value(), derived.wording(), Measure.share(Condition.is(Fact.derived(id)))))
        .or(() -> TimedFact.find(id).map(timed -> criterion(Fact.derived(timed.id()))))
        .orElseGet(() -> practice(Practice.of(id.value())));
  }

  private static Criterion criterion(Fact timed) {
    String wording = "Is it so: " + timed.id().value().replace('-', ' ') + "?";
    return Criterion.of(timed.id().value(), wording, Measure.share(Condition.is(timed)));
  }

  private static Criterion practice(Practice practice) {
    String wording =
        Frameworks.standard().question(practice).map(Question::wording).orElse(practice.value());
    return Criterion.of(practice.value(), wording, Measure.practice(practice));
  }
}
