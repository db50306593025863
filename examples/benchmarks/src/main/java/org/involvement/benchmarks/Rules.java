package org.involvement.benchmarks;

import static org.involvement.scoring.rule.Condition.all;
import static org.involvement.scoring.rule.Condition.any;
import static org.involvement.scoring.rule.Condition.is;
import static org.involvement.scoring.rule.Condition.not;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.involvement.framework.FactId;
import org.involvement.framework.Practice;
import org.involvement.programme.Programme;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.card.Figure.Answered;
import org.involvement.scoring.card.Figure.Counted;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Working;
import org.involvement.scoring.known.Subject;
import org.involvement.scoring.rule.Aggregation;
import org.involvement.scoring.rule.Condition;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Fact;
import org.involvement.scoring.rule.Measure;

/** The twenty rules as a rubric of this library. */
final class Rules implements Scorer {
  private static final Condition ACKNOWLEDGED = fact(FactId.ACKNOWLEDGED);
  private static final Condition DECIDED = fact(FactId.DECIDED);
  private static final Condition REASON_GIVEN = fact(FactId.REASON_GIVEN);
  private static final Condition ANSWERED = fact(FactId.ANSWERED);
  private static final Condition OUTCOME_FED_BACK = fact(FactId.OUTCOME_FED_BACK);
  private static final Condition CHANGED = fact(FactId.CHANGED);

  static final Rubric RUBRIC =
      Rubric.builder()
          .id("twenty-rules")
          .title("Twenty rules")
          .version("1")
          .author("the benchmarks of involvement")
          .aggregation(Aggregation.WEIGHTED_MEAN)
          .addCriteria(
              share("acknowledged", ACKNOWLEDGED),
              share("considered", fact(FactId.CONSIDERED)),
              share("decided", DECIDED),
              share("reason-given", REASON_GIVEN),
              share("answered", ANSWERED),
              share("outcome-fed-back", OUTCOME_FED_BACK),
              share("changed", CHANGED),
              share("acknowledged-then-decided", ACKNOWLEDGED, DECIDED),
              share("decided-then-answered", DECIDED, ANSWERED),
              share("changed-then-told-so", CHANGED, OUTCOME_FED_BACK),
              share("heard-and-decided", all(ACKNOWLEDGED, DECIDED)),
              share("loop-closed", DECIDED, all(REASON_GIVEN, ANSWERED)),
              share("any-word-back", any(ANSWERED, OUTCOME_FED_BACK)),
              share("reason-kept-back", all(REASON_GIVEN, not(ANSWERED))),
              share("needs-met", fact(FactId.ACCESS_NEEDS_MET_RATE)),
              share(
                  "paid-and-trained",
                  all(kept(Practice.PAYMENT_OFFERED), kept(Practice.TRAINING_OFFERED))),
              share(
                  "plain-in-all-formats",
                  kept(Practice.FORMATS_OFFERED),
                  kept(Practice.PLAIN_LANGUAGE)),
              answer("named-contact", Practice.NAMED_CONTACT),
              answer("induction-given", Practice.INDUCTION_GIVEN),
              answer("ground-rules", Practice.GROUND_RULES_AGREED_JOINTLY))
          .build();

  @Override
  public Map<String, Figure> figures(Programme programme) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (Score score : RUBRIC.score(programme).root().parts()) {
      figures.put(score.id(), figure(score.working()));
    }
    return figures;
  }

  private static Figure figure(Working working) {
    if (working instanceof Counted counted) {
      return new Figure(counted.yes(), 0, counted.no(), counted.undecided());
    }
    Answered answered = (Answered) working;
    return new Figure(answered.yes(), answered.partly(), answered.no(), answered.unknown());
  }

  private static Condition fact(FactId id) {
    return is(Fact.derived(id));
  }

  private static Condition kept(Practice practice) {
    return is(Fact.practice(practice, Subject.ACTIVITY));
  }

  private static Criterion share(String id, Condition that) {
    return Criterion.of(id, id, Measure.share(that));
  }

  private static Criterion share(String id, Condition among, Condition that) {
    Subject subject = among.leaves().findFirst().orElseThrow().is().fact().subject();
    return Criterion.of(id, id, new Measure.Share(subject, Optional.of(among), that));
  }

  private static Criterion answer(String id, Practice practice) {
    return Criterion.of(id, id, Measure.practice(practice));
  }
}
