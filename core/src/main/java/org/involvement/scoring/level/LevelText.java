package org.involvement.scoring.level;

import java.util.List;
import org.involvement.internal.Lines;

/** An assessment of levels as lines of text, at most 80 columns wide. */
final class LevelText {
  private final LevelAssessment assessment;
  private final Lines lines = new Lines(80);

  LevelText(LevelAssessment assessment) {
    this.assessment = assessment;
    String version = assessment.scale().version().map(edition -> ", " + edition).orElse("");
    lines.row("", assessment.scale().name() + version, "");
    lines.row(
        "", assessment.programmeTitle().value() + ", as known on " + assessment.asOf(), whose());
    lines.rule();
    comparison(assessment.whole());
    for (LevelComparison part : assessment.parts()) {
      lines.rule();
      lines.row("", part.place(), "");
      comparison(part);
    }
    lines.rule();
    lines.row("", assessment.scale().kind().inWords(), "");
    lines.row("", assessment.caveat(), "");
  }

  private void comparison(LevelComparison comparison) {
    lines.row("Promised     ", comparison.promised().toString(), "");
    lines.row("Experienced  ", comparison.experienced().toString(), "");
    lines.row("Recorded     ", comparison.recorded().toString(), "");
    lines.row("  stated     ", comparison.recorded().stated().toString(), "");
    lines.row("  documented ", comparison.recorded().documented().toString(), "");
    lines.row("Verdict      ", comparison.verdict().inWords(), "");
    List<String> reasons = comparison.reasons();
    reasons.forEach(reason -> lines.row("  - ", reason, ""));
  }

  private String whose() {
    return assessment.perspective().map(people -> "of " + people).orElse("");
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
