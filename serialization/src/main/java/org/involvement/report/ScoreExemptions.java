package org.involvement.report;

import java.util.ArrayList;
import java.util.List;
import org.involvement.engagement.PracticeRecord;
import org.involvement.programme.Programme;
import org.involvement.scoring.Exemption;
import org.involvement.scoring.Score;
import org.involvement.value.Answer;
import org.involvement.value.Text;

/** What is said not to apply, by whom and why; a reason that contributors gave is not printed. */
final class ScoreExemptions {
  private ScoreExemptions() {}

  static List<String> of(Programme programme, Score fact) {
    List<String> words = new ArrayList<>();
    for (Exemption one : fact.exemptions()) {
      boolean isOfContributors = isOfContributors(programme, one.reason());
      String reason = isOfContributors ? "their words are not printed" : one.reason().value();
      words.add("Said not to apply by " + one.saidBy().value() + ": " + reason);
    }
    return words.stream().distinct().toList();
  }

  private static boolean isOfContributors(Programme programme, Text reason) {
    return ContributorAnswers.in(programme)
        .map(PracticeRecord::answer)
        .anyMatch(
            answer ->
                answer instanceof Answer.DoesNotApply exempt && exempt.reason().equals(reason));
  }
}
