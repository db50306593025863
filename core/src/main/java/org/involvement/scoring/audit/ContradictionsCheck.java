package org.involvement.scoring.audit;

import java.util.ArrayList;
import java.util.List;
import org.involvement.scoring.card.Contradiction;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Scorecard;
import org.involvement.scoring.known.Gap;

/**
 * Whether what a scorecard lists as contradicted is what its tree says is. The tree tells of those
 * items only that are not decided without it, so that there may be more.
 */
final class ContradictionsCheck {
  private ContradictionsCheck() {}

  static List<Mismatch> of(Scorecard card) {
    Mismatches found = new Mismatches("");
    List<String> inTree = new ArrayList<>();
    collect("", card.root(), inTree);
    found.compare(
        "contradictions",
        card.contradictions().stream().map(each -> each.criterion() + " " + each.fact()).toList(),
        inTree);
    for (int i = 0; i < card.contradictions().size(); i++) {
      Contradiction contradiction = card.contradictions().get(i);
      int sides = contradiction.said().size();
      String number = "contradictions[" + i + "].said";
      found.check(sides >= 2, number, sides, "at least 2");
      for (Contradiction.Said said : contradiction.said()) {
        found.check(
            said.items() >= 1 && said.items() <= contradiction.items(),
            number + ".items",
            said.items(),
            "from 1 to " + contradiction.items());
      }
    }
    return found.list();
  }

  private static void collect(String path, Score score, List<String> inTree) {
    for (Gap gap : score.gaps()) {
      if (gap.cause() == Gap.Cause.CONTRADICTED) {
        inTree.add(path + " " + gap.fact());
      }
    }
    for (Score part : score.parts()) {
      collect(path.isEmpty() ? part.id() : path + "/" + part.id(), part, inTree);
    }
  }
}
