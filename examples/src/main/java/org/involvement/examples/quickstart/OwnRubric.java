package org.involvement.examples.quickstart;

import java.io.PrintStream;
import java.nio.file.Path;
import org.involvement.examples.program.Program;
import org.involvement.feedback.Milestone;
import org.involvement.framework.FactId;
import org.involvement.framework.Practice;
import org.involvement.json.InvolvementJson;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.rule.Aggregation;
import org.involvement.scoring.rule.Condition;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Fact;
import org.involvement.scoring.rule.Measure;

/** Scores a programme by a rubric of one's own. */
public final class OwnRubric {
  private OwnRubric() {}

  /**
   * Runs the program.
   *
   * @param arguments the path of a programme in JSON
   */
  public static void main(String[] arguments) {
    Program.of("OwnRubric FILE, where FILE is a programme in JSON", 1)
        .main(arguments, OwnRubric::print);
  }

  static void print(String[] arguments, PrintStream out) {
    Rubric loop =
        Rubric.builder()
            .id("our-loop")
            .title("Our feedback loop")
            .version("1")
            .author("the involvement team")
            .aggregation(Aggregation.WEIGHTED_MEAN)
            .addCriteria(
                Criterion.of(
                    "answered",
                    "Was each decision fed back with its reason?",
                    Measure.share(
                        Condition.is(Fact.derived(FactId.DECIDED)),
                        Condition.is(Fact.derived(FactId.ANSWERED)))),
                Criterion.of(
                    "in-time",
                    "Was it answered within four weeks?",
                    Measure.share(Condition.within(Milestone.RAISED, Milestone.ANSWERED, 28))),
                Criterion.of(
                    "paid", "Was payment offered?", Measure.practice(Practice.PAYMENT_OFFERED)))
            .build();
    out.println(loop.score(InvolvementJson.read(Path.of(arguments[0]))).toText());
  }
}
