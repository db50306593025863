package org.involvement.scoring.audit;

import java.util.ArrayList;
import java.util.List;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Scorecard;
import org.involvement.scoring.card.Unknown;
import org.involvement.scoring.internal.Unknowns;
import org.involvement.scoring.known.Gap;
import org.involvement.value.Bounds;

/**
 * Whether what a scorecard lists as unknown is what its tree says is unknown, and in order. How far
 * each could narrow the bounds is not worked out again, which takes rubric and programme; it is no
 * more than there is.
 */
final class UnknownsCheck {
  private final List<Unknown> listed;
  private final Mismatches found = new Mismatches("");

  private UnknownsCheck(List<Unknown> listed) {
    this.listed = listed;
  }

  static List<Mismatch> of(Scorecard card) {
    UnknownsCheck check = new UnknownsCheck(card.unknowns());
    check.order();
    List<String> inTree = new ArrayList<>();
    boolean profile = card.root().bounds().isEmpty();
    for (Score top : card.root().parts()) {
      check.gaps(top, top.id(), width(profile ? top : card.root()), inTree);
    }
    List<String> inList = card.unknowns().stream().map(UnknownsCheck::name).sorted().toList();
    check.found.compare("unknowns", inList, inTree.stream().sorted().toList());
    return check.found.list();
  }

  private void order() {
    List<Unknown> sorted = listed.stream().sorted(Unknowns.MOST_TELLING_FIRST).toList();
    for (int i = 0; i < listed.size(); i++) {
      found.compare("unknowns[" + i + "]", name(listed.get(i)), name(sorted.get(i)));
    }
  }

  private void gaps(Score score, String path, double width, List<String> inTree) {
    for (Gap gap : score.gaps()) {
      if (gap.cause().canBeFoundOut()) {
        inTree.add(name(path, gap));
      }
    }
    for (int i = 0; i < listed.size(); i++) {
      double narrowing = listed.get(i).narrowing();
      if (listed.get(i).criterion().equals(path)) {
        found.check(
            narrowing >= 0 && narrowing <= width + Mismatches.ROUNDING,
            "unknowns[" + i + "].narrowing",
            narrowing,
            "from 0 to " + width);
      }
    }
    score.parts().forEach(part -> gaps(part, path + "/" + part.id(), width, inTree));
  }

  private static double width(Score score) {
    return score.bounds().map(Bounds::width).orElse(0.0);
  }

  private static String name(Unknown unknown) {
    return name(unknown.criterion(), unknown.gap());
  }

  /** What is unknown, why, and of how many items. */
  private static String name(String path, Gap gap) {
    return path + " " + gap.fact() + " " + gap.cause() + " " + gap.items();
  }
}
