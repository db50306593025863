package org.involvement.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import org.involvement.engagement.Activity;
import org.involvement.feedback.Contribution;
import org.involvement.programme.Programme;

/** The twenty rules as one loop over contributions and one over activities. */
final class Loop implements Scorer {
  @Override
  public Map<String, Figure> figures(Programme programme) {
    Tally acknowledged = new Tally();
    Tally considered = new Tally();
    Tally decided = new Tally();
    Tally reasonGiven = new Tally();
    Tally responseGiven = new Tally();
    Tally outcomeFedBack = new Tally();
    Tally changed = new Tally();
    Tally acknowledgedThenDecided = new Tally();
    Tally decidedThenAnswered = new Tally();
    Tally changedThenToldSo = new Tally();
    Tally heardAndDecided = new Tally();
    Tally loopClosed = new Tally();
    Tally anyWordBack = new Tally();
    Tally reasonKeptBack = new Tally();
    for (Contribution contribution : programme.contributions()) {
      ContributionState state = ContributionState.of(contribution);
      acknowledged.add(state.acknowledged());
      considered.add(state.considered());
      decided.add(state.decided());
      reasonGiven.add(state.reasonGiven());
      responseGiven.add(state.responseGiven());
      outcomeFedBack.add(state.outcomeFedBack());
      changed.add(state.changed());
      acknowledgedThenDecided.add(state.decided().among(state.acknowledged()));
      decidedThenAnswered.add(state.responseGiven().among(state.decided()));
      changedThenToldSo.add(state.outcomeFedBack().among(state.changed()));
      heardAndDecided.add(state.acknowledged().also(state.decided()));
      loopClosed.add(state.reasonGiven().also(state.responseGiven()).among(state.decided()));
      anyWordBack.add(state.responseGiven().orElse(state.outcomeFedBack()));
      reasonKeptBack.add(state.reasonGiven().also(state.responseGiven().negated()));
    }
    Tally needsMet = new Tally();
    Tally paidAndTrained = new Tally();
    Tally plainInAllFormats = new Tally();
    Tally namedContact = new Tally();
    Tally inductionGiven = new Tally();
    Tally groundRules = new Tally();
    for (Activity activity : programme.activities()) {
      ActivityState state = ActivityState.of(activity, programme);
      needsMet.add(state.needsMet().fully());
      paidAndTrained.add(state.paymentOffered().fully().also(state.trainingOffered().fully()));
      plainInAllFormats.add(state.plainLanguage().fully().among(state.formatsOffered().fully()));
      namedContact.add(state.namedContact());
      inductionGiven.add(state.inductionGiven());
      groundRules.add(state.groundRules());
    }
    Map<String, Figure> figures = new LinkedHashMap<>();
    figures.put("acknowledged", acknowledged.figure());
    figures.put("considered", considered.figure());
    figures.put("decided", decided.figure());
    figures.put("reason-given", reasonGiven.figure());
    figures.put("answered", responseGiven.figure());
    figures.put("outcome-fed-back", outcomeFedBack.figure());
    figures.put("changed", changed.figure());
    figures.put("acknowledged-then-decided", acknowledgedThenDecided.figure());
    figures.put("decided-then-answered", decidedThenAnswered.figure());
    figures.put("changed-then-told-so", changedThenToldSo.figure());
    figures.put("heard-and-decided", heardAndDecided.figure());
    figures.put("loop-closed", loopClosed.figure());
    figures.put("any-word-back", anyWordBack.figure());
    figures.put("reason-kept-back", reasonKeptBack.figure());
    figures.put("needs-met", needsMet.figure());
    figures.put("paid-and-trained", paidAndTrained.figure());
    figures.put("plain-in-all-formats", plainInAllFormats.figure());
    figures.put("named-contact", namedContact.figure());
    figures.put("induction-given", inductionGiven.figure());
    figures.put("ground-rules", groundRules.figure());
    return figures;
  }
}
