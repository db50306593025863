package org.involvement.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.engagement.Activity;
import org.involvement.engagement.LevelRating;
import org.involvement.engagement.Promise;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Level;
import org.involvement.framework.LevelId;
import org.involvement.framework.Scale;
import org.involvement.page.Block;
import org.involvement.page.Point;
import org.involvement.page.Section;
import org.involvement.programme.Programme;
import org.involvement.scoring.level.Experienced;
import org.involvement.scoring.level.LevelAssessment;
import org.involvement.scoring.level.LevelAssessor;
import org.involvement.scoring.level.LevelComparison;
import org.involvement.value.Count;
import org.involvement.value.Period;
import org.involvement.value.Text;

/** The levels that were promised, experienced and recorded, and the power that people had. */
final class LevelSection {
  private static final String OF_RATINGS =
      "Those who did not answer may have experienced something else. Answers are counted, not people,"
          + " where somebody answered at several activities.";

  private final Programme programme;
  private final Names names;
  private final Credits credits;
  private final ReleaseLevel level;
  private final Frameworks frameworks;
  private final Map<String, Scale> known = new HashMap<>();
  private final Map<LevelId, String> levelNames = new HashMap<>();
  private final List<Block> blocks = new ArrayList<>();

  private LevelSection(Programme programme, Names names, Credits credits, ReleaseLevel level) {
    this.programme = programme;
    this.names = names;
    this.credits = credits;
    this.level = level;
    frameworks = programme.frameworks();
    for (Scale scale : frameworks.scales()) {
      known.put(scale.id(), scale);
      for (Level one : scale.levels()) {
        levelNames.put(LevelId.of(scale.id(), one.id()), one.name());
      }
    }
  }

  static Section of(Programme programme, Names names, Credits credits, ReleaseLevel level) {
    LevelSection section = new LevelSection(programme, names, credits, level);
    List<Scale> scales = section.scales();
    if (scales.isEmpty()) {
      section.blocks.add(
          new Block.Paragraph(
              "No level of involvement is recorded as promised, and none as experienced."));
    }
    section.promises();
    section.scales(scales);
    section.comments();
    section.blocks.add(new Block.Heading("Power by stage"));
    section.blocks.add(PowerFigure.of(programme, names));
    return new Section("levels", "What was promised, experienced and recorded", section.blocks);
  }

  private void promises() {
    List<Repeated.Once<Point>> points =
        Stream.concat(
                programme.promises().stream()
                    .map(promise -> promised("the whole work", Optional.empty(), promise)),
                programme.activities().stream()
                    .flatMap(
                        one ->
                            one.promises().stream()
                                .map(
                                    promise ->
                                        promised(names.activity(one.id()), one.within(), promise))))
            .toList();
    if (!points.isEmpty()) {
      blocks.add(new Block.Points(Repeated.points(points)));
    }
  }

  private Repeated.Once<Point> promised(String where, Optional<Period> when, Promise promise) {
    LevelId level = promise.level();
    String name =
        Optional.ofNullable(levelNames.get(level))
            .map(found -> "'" + found + "'")
            .orElse(RecordWords.of(level));
    String words =
        "Promised for "
            + where
            + ": "
            + name
            + " ("
            + RecordWords.said(promise.basis(), promise.writtenDownBy())
            + ")";
    return new Repeated.Once<>(Point.of(words), when);
  }

  /** The scales on which something is promised or rated, in the order of recording. */
  private List<Scale> scales() {
    Stream<LevelId> promised =
        Stream.concat(
                programme.promises().stream(),
                programme.activities().stream().flatMap(one -> one.promises().stream()))
            .map(Promise::level);
    Stream<LevelId> rated = ratings().map(LevelRating::level);
    return Stream.concat(promised, rated)
        .map(LevelId::scale)
        .distinct()
        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
        .toList();
  }

  private Stream<LevelRating> ratings() {
    return Stream.concat(
        programme.ratings().stream(),
        programme.activities().stream().flatMap(one -> one.ratings().stream()));
  }

  private void scales(List<Scale> scales) {
    LevelAssessor assessor = LevelAssessor.of(frameworks);
    List<String> ids = scales.stream().map(Scale::id).toList();
    List<LevelAssessment> full = assessor.assess(programme, ids);
    List<LevelAssessment> shown = level.internal() ? full : assessor.assess(withoutRatings(), ids);
    for (int i = 0; i < scales.size(); i++) {
      scale(scales.get(i), full.get(i), shown.get(i));
    }
  }

  private void scale(Scale scale, LevelAssessment full, LevelAssessment shown) {
    blocks.add(new Block.Heading(scale.name()));
    blocks.add(compared(shown, scale));
    blocks.add(new Block.Points(new LevelReasons(shown, names).points()));
    Map<String, Count> counts = counts(full.experienced());
    if (counts.isEmpty()) {
      blocks.add(new Block.Paragraph("How people experienced it is not recorded on this scale."));
    } else {
      blocks.add(
          level.show(counts).grid("Experienced: " + scale.name(), "level", "answers", OF_RATINGS));
    }
  }

  /** Reasons say how many experienced something; without ratings they cannot. */
  private Programme withoutRatings() {
    return ratings().findAny().isEmpty()
        ? programme
        : Programme.builder()
            .from(programme)
            .ratings(List.of())
            .activities(
                programme.activities().stream()
                    .map((Activity one) -> one.withRatings(List.of()))
                    .toList())
            .build();
  }

  private Block compared(LevelAssessment assessment, Scale scale) {
    List<String> header = new ArrayList<>(List.of("where", "promised", "recorded", "verdict"));
    if (level.internal()) {
      header.add("experienced");
    }
    List<Repeated.Once<List<String>>> rows = new ArrayList<>();
    rows.add(row(assessment.whole()));
    assessment.parts().forEach(part -> rows.add(row(part)));
    return new Block.Grid(
        "Promised and recorded: " + scale.name(),
        header,
        Repeated.rows(rows, 0),
        Optional.empty(),
        scale.kind().inWords() + " " + assessment.caveat());
  }

  private Repeated.Once<List<String>> row(LevelComparison comparison) {
    List<String> row =
        new ArrayList<>(
            List.of(
                LevelReasons.place(comparison, names),
                comparison.promised().toString(),
                comparison.recorded().toString(),
                comparison.verdict().inWords()));
    if (level.internal()) {
      row.add(comparison.experienced().toString());
    }
    return new Repeated.Once<>(row, comparison.activity().flatMap(names::when));
  }

  /** With those who did not answer, so that they cannot be worked out from the number of people. */
  private Map<String, Count> counts(Experienced experienced) {
    Map<String, Count> counts = new LinkedHashMap<>();
    experienced
        .rated()
        .forEach(
            one ->
                counts.merge(
                    levelNames.getOrDefault(one.level(), one.level().level()),
                    one.people(),
                    Count::plus));
    Count answered = experienced.answered();
    Optional<Count> present = experienced.present().filter(Count::isExact);
    if (!counts.isEmpty() && answered.isExact() && present.isPresent()) {
      long silent = present.get().min() - answered.min();
      if (silent > 0) {
        counts.put("(did not answer)", Count.of(silent));
      }
    }
    return counts;
  }

  private void comments() {
    ratings()
        .forEach(
            rating ->
                rating
                    .commentFor(level.readers())
                    .map(Text::value)
                    .ifPresent(words -> blocks.add(new Block.Quote(words, credits.of(rating)))));
  }
}
