package org.involvement.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.involvement.engagement.PracticeRecord;
import org.involvement.programme.Programme;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.known.Exemption;
import org.involvement.value.Answer;
import org.involvement.value.Text;

/** What is said not to apply, by whom and why; a reason that contributors gave is not printed. */
final class ScoreExemptions {
  /** The reasons that contributors gave. */
  private final Set<Text> theirs = new HashSet<>();

  ScoreExemptions(Programme programme) {
    ContributorAnswers.in(programme)
        .map(PracticeRecord::answer)
        .filter(Answer.DoesNotApply.class::isInstance)
        .forEach(answer -> theirs.add(((Answer.DoesNotApply) answer).reason()));
  }

  List<String> of(Score fact) {
    List<String> words = new ArrayList<>();
    for (Exemption one : fact.exemptions()) {
      boolean isOfContributors = theirs.contains(one.reason());
      String reason = isOfContributors ? "their words are not printed" : one.reason().value();
      words.add("Said not to apply by " + one.saidBy().value() + ": " + reason);
    }
    return words.stream().distinct().toList();
  }
}
