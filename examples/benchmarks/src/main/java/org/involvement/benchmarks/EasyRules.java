package org.involvement.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.involvement.engagement.Activity;
import org.involvement.feedback.Contribution;
import org.involvement.programme.Programme;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The twenty rules in Easy Rules, which are fired for each contribution and each activity. */
final class EasyRules implements Scorer {
  private static final String ITEM = "item";
  private static final String FIGURES = "figures";

  private final RulesEngine engine = new DefaultRulesEngine();
  private final Rules ofContributions = new Rules();
  private final Rules ofActivities = new Rules();

  EasyRules() {
    ofContributions("acknowledged", state -> state.acknowledged());
    ofContributions("considered", state -> state.considered());
    ofContributions("decided", state -> state.decided());
    ofContributions("reason-given", state -> state.reasonGiven());
    ofContributions("answered", state -> state.responseGiven());
    ofContributions("outcome-fed-back", state -> state.outcomeFedBack());
    ofContributions("changed", state -> state.changed());
    ofContributions(
        "acknowledged-then-decided", state -> state.decided().among(state.acknowledged()));
    ofContributions("decided-then-answered", state -> state.responseGiven().among(state.decided()));
    ofContributions("changed-then-told-so", state -> state.outcomeFedBack().among(state.changed()));
    ofContributions("heard-and-decided", state -> state.acknowledged().also(state.decided()));
    ofContributions(
        "loop-closed",
        state -> state.reasonGiven().also(state.responseGiven()).among(state.decided()));
    ofContributions("any-word-back", state -> state.responseGiven().orElse(state.outcomeFedBack()));
    ofContributions(
        "reason-kept-back", state -> state.reasonGiven().also(state.responseGiven().negated()));
    ofActivities("needs-met", state -> state.needsMet().fully());
    ofActivities(
        "paid-and-trained",
        state -> state.paymentOffered().fully().also(state.trainingOffered().fully()));
    ofActivities(
        "plain-in-all-formats",
        state -> state.plainLanguage().fully().among(state.formatsOffered().fully()));
    ofActivities("named-contact", state -> state.namedContact());
    ofActivities("induction-given", state -> state.inductionGiven());
    ofActivities("ground-rules", state -> state.groundRules());
  }

  @Override
  public Map<String, Figure> figures(Programme programme) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (Contribution contribution : programme.contributions()) {
      engine.fire(ofContributions, facts(ContributionState.of(contribution), tallies));
    }
    for (Activity activity : programme.activities()) {
      engine.fire(ofActivities, facts(ActivityState.of(activity, programme), tallies));
    }
    Map<String, Figure> figures = new LinkedHashMap<>();
    tallies.forEach((name, tally) -> figures.put(name, tally.figure()));
    return figures;
  }

  private static Facts facts(Object item, Map<String, Tally> tallies) {
    Facts facts = new Facts();
    facts.put(ITEM, item);
    facts.put(FIGURES, tallies);
    return facts;
  }

  private void ofContributions(String name, Function<ContributionState, Verdict> rule) {
    add(ofContributions, name, rule);
  }

  private void ofActivities(String name, Function<ActivityState, Verdict> rule) {
    add(ofActivities, name, rule);
  }

  private static <T> void add(Rules rules, String name, Function<T, Verdict> rule) {
    rules.register(
        new RuleBuilder()
            .name(name)
            .when(facts -> rule.apply(facts.get(ITEM)) != Verdict.OUT)
            .then(
                facts ->
                    facts
                        .<Map<String, Tally>>get(FIGURES)
                        .computeIfAbsent(name, missing -> new Tally())
                        .add(rule.apply(facts.get(ITEM))))
            .build());
  }
}
