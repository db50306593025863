package org.involvement.json;

import static java.math.BigDecimal.TEN;
import static java.math.BigDecimal.ZERO;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.involvement.analysis.disclosure.DisclosureRule;
import org.involvement.analysis.disclosure.Release;
import org.involvement.analysis.disclosure.Table;
import org.involvement.analysis.loop.LoopShares;
import org.involvement.analysis.loop.OverdueAnswers;
import org.involvement.analysis.loop.ViewsAndDecisions;
import org.involvement.analysis.reach.Reach;
import org.involvement.analysis.time.TimeTally;
import org.involvement.analysis.time.TimeToFeedback;
import org.involvement.analysis.voice.Voice;
import org.involvement.analysis.voice.VoiceTally;
import org.involvement.feedback.Milestone;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Scale;
import org.involvement.framework.Standards;
import org.involvement.programme.Programme;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.Rubrics;
import org.involvement.scoring.card.Scorecard;
import org.involvement.scoring.level.LevelAssessment;
import org.involvement.scoring.level.LevelAssessor;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Measure;
import org.involvement.scoring.rule.Quantity;

/** Documents that are kept in files, and what is computed of them. */
final class GoldenDocuments {
  private static final List<String> EXAMPLES =
      List.of(
          "json/garden.json", "strategy/south-london-2022.json", "loop/invented-follow-up.json");

  private GoldenDocuments() {}

  /**
   * A document.
   *
   * @param value what it holds
   * @param json what is written
   */
  record Golden<T>(Class<T> type, T value, String json) {
    @SuppressWarnings("unchecked") // A value is of its own class.
    static <T> Golden<T> of(T value) {
      Class<T> type = (Class<T>) value.getClass();
      return new Golden<>(type, value, InvolvementJson.of(type).write(value));
    }

    @Override
    public String toString() {
      return type.getSimpleName() + " of " + json.length() + " characters";
    }
  }

  static List<Golden<?>> all() {
    List<Object> values = new ArrayList<>();
    values.add(InvolvementJson.read(Examples.programme()));
    values.add(version1("programme", Programme.class));
    values.add(version1("strategy", Programme.class));
    for (String example : EXAMPLES) {
      Programme programme = InvolvementJson.read(Path.of("../examples", example));
      values.add(programme);
      values.addAll(programme.contributions().stream().limit(3).toList());
      values.addAll(results(programme));
    }
    values.addAll(published());
    return values.stream().<Golden<?>>map(Golden::of).toList();
  }

  private static List<Object> published() {
    List<Object> values = new ArrayList<>();
    values.add(version1("rubric", Rubric.class));
    values.add(version1("scale", Scale.class));
    values.add(version1("standards", Standards.class));
    values.add(version1("scorecard", Scorecard.class));
    values.add(version1("assessment", LevelAssessment.class));
    values.add(Frameworks.standard());
    values.addAll(rubrics());
    Table table = Table.of("yes", "no").plus("first", 3, 44).plus("second", 12, 5);
    for (DisclosureRule rule :
        List.of(
            DisclosureRule.NHS_DIGITAL,
            DisclosureRule.PANEL_IN_WORDS,
            DisclosureRule.TRUE_NUMBERS)) {
      values.add(rule);
      values.add(Release.of(table, rule));
      values.add(Release.of(table, rule).shown());
    }
    return values;
  }

  private static List<Rubric> rubrics() {
    Frameworks frameworks = Frameworks.standard();
    return Stream.of(
            Stream.of(Rubrics.loopClosed()),
            Stream.of(methods()),
            frameworks.standards().stream().map(Rubrics::profile),
            frameworks.scales().stream().map(Rubrics::promiseKept))
        .flatMap(each -> each)
        .toList();
  }

  private static Rubric methods() {
    Measure between = new Measure.Between(new Quantity.Methods(), ZERO, TEN);
    return Rubric.builder()
        .id("methods")
        .title("Many methods")
        .version("1")
        .author("test")
        .addCriteria(Criterion.of("methods", "Were there many?", between))
        .build();
  }

  private static List<Object> results(Programme programme) {
    List<Object> values = new ArrayList<>();
    Scale ladder = Frameworks.standard().scale("tlap-coproduction-ladder").orElseThrow();
    List.of(Rubrics.ukStandards(), Rubrics.loopClosed(), Rubrics.promiseKept(ladder), methods())
        .forEach(rubric -> values.add(rubric.score(programme)));
    values.add(Rubrics.loopClosed().whatIf(programme, bare -> bare.withPractices(List.of())));
    LevelAssessor assessor = LevelAssessor.of(programme.frameworks());
    values.add(assessor.assess(programme, "tlap-coproduction-ladder"));
    values.add(assessor.assess(programme, "iap2-spectrum"));
    values.addAll(Reach.of(programme));
    values.add(OverdueAnswers.of(programme, 28));
    values.add(TimeToFeedback.of(programme));
    values.add(LoopShares.of(programme, Milestone.ANSWERED));
    values.add(ViewsAndDecisions.of(programme));
    values.add(Voice.of(programme));
    var said = programme.contributions().stream();
    values.add(said.collect(TimeTally.collector(programme.asOf(), Milestone.ANSWERED)));
    values.add(programme.contributions().stream().collect(VoiceTally.collector()));
    return values;
  }

  private static <T> T version1(String name, Class<T> type) {
    String file = "version-1/" + name + ".json";
    try (InputStream in = GoldenDocuments.class.getResourceAsStream(file)) {
      return InvolvementJson.of(type).read(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
