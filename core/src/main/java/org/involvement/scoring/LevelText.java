package org.involvement.scoring;

import java.util.List;

/** An assessment of levels as lines of text, at most 80 columns wide. */
final class LevelText {
  private static final String CAVEAT =
      "Nothing was verified. Which facts a level needs is our own reading of it; levels that depend"
          + " on intent or quality are never inferred.";

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
    lines.row("", order(), "");
    lines.row("", CAVEAT, "");
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

  private String order() {
    return switch (assessment.scale().kind()) {
      case LADDER -> "A ladder: to its author a higher level is better.";
      case SPECTRUM -> "A spectrum: the right level depends on the purpose, none is better.";
      case TYPOLOGY -> "A typology: its levels have no order and are never compared.";
    };
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
