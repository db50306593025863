package org.involvement.report;

import java.util.ArrayList;
import java.util.List;
import org.involvement.feedback.Change;
import org.involvement.feedback.ChangeKind;
import org.involvement.page.Block;
import org.involvement.page.Point;
import org.involvement.page.Section;
import org.involvement.programme.Outcome;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.value.Evidence;

/** What changed because of involvement, and on whose word. */
final class ChangeSection {
  private ChangeSection() {}

  static Section of(Programme programme, Names names, ChangeWords words) {
    List<Block> blocks = new ArrayList<>();
    boolean complete = programme.keeps(Register.CHANGES);
    if (programme.changes().isEmpty()) {
      String none = complete ? "Nothing changed." : "No change is recorded.";
      blocks.add(new Block.Paragraph(none));
    } else {
      blocks.add(
          new Block.Points(
              programme.changes().stream().map(change -> point(change, words, names)).toList()));
    }
    if (!programme.outcomes().isEmpty()) {
      blocks.add(new Block.Heading("What it is said to have led to"));
      List<Point> outcomes = programme.outcomes().stream().map(ChangeSection::point).toList();
      blocks.add(new Block.Points(outcomes));
    }
    if (!complete && !programme.changes().isEmpty()) {
      blocks.add(new Block.Paragraph("Whether this is all that changed is not recorded."));
    }
    return new Section("changes", "What changed", blocks);
  }

  private static Point point(Change change, ChangeWords words, Names names) {
    List<String> details = new ArrayList<>();
    change
        .direction()
        .map(RecordWords::of)
        .map(way -> "For better or worse: " + way)
        .ifPresent(details::add);
    change.kind().map(ChangeKind::value).map(kind -> "What sort: " + kind).ifPresent(details::add);
    words.hoped(change).map(hoped -> "Hoped for: " + hoped).ifPresent(details::add);
    ChangeWords.whyItMatters(change).map(why -> "Why it matters: " + why).ifPresent(details::add);
    ChangeWords.whoGains(change).map(who -> "Who gains: " + who).ifPresent(details::add);
    if (!change.activities().isEmpty()) {
      details.add(
          "Came from: "
              + RecordWords.and(change.activities().stream().map(names::activity).toList()));
    }
    evidence(change.evidence(), details);
    return new Point(ChangeWords.changed(change), details);
  }

  private static Point point(Outcome outcome) {
    List<String> details = new ArrayList<>();
    outcome
        .whoGains()
        .filter(who -> !outcome.basis().includesContributors())
        .ifPresent(who -> details.add("Who gains: " + who.value()));
    evidence(outcome.evidence(), details);
    String statement =
        outcome.basis().includesContributors()
            ? "An outcome that contributors state; their words are not printed"
            : outcome.statement().value();
    String expected = outcome.isExpected() ? "; expected, not achieved yet" : "";
    return new Point(
        statement
            + " ("
            + RecordWords.said(outcome.basis(), outcome.writtenDownBy())
            + expected
            + ")",
        details);
  }

  private static void evidence(List<Evidence> evidence, List<String> details) {
    evidence.forEach(
        one ->
            details.add(
                "What shows it: "
                    + one.title().value()
                    + one.locator().map(where -> ", " + where.value()).orElse("")));
  }
}
