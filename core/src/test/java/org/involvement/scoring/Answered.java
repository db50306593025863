package org.involvement.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.involvement.engagement.PracticeRecord;
import org.involvement.framework.Practice;
import org.involvement.programme.Programme;
import org.involvement.scoring.known.Subject;
import org.involvement.scoring.rule.Aggregation;
import org.involvement.scoring.rule.Condition;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Fact;
import org.involvement.scoring.rule.Measure;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;

/** Rubrics that ask for practices, and programmes with the answers. */
public final class Answered {
  private Answered() {}

  /** A programme with answers such as 'a:yes b:partly c:no'; what is left out is unknown. */
  public static Programme programme(String answers) {
    List<PracticeRecord> records = new ArrayList<>();
    for (String answer : answers.split(" ", -1)) {
      if (!answer.isEmpty()) {
        String[] parts = answer.split(":", -1);
        records.add(PracticeRecord.of(Practice.of(parts[0]), answer(parts[1]), Basis.DOCUMENT));
      }
    }
    return Programme.builder()
        .id(ProgrammeId.of("p"))
        .title(Text.of("A programme"))
        .asOf(LocalDate.of(2022, 3, 31))
        .practices(records)
        .build();
  }

  /** A rubric with a weighted mean of criteria. */
  public static Rubric rubric(Criterion... criteria) {
    return Rubric.builder()
        .id("answered")
        .title("Answered")
        .version("1")
        .author("test")
        .aggregation(Aggregation.WEIGHTED_MEAN)
        .addCriteria(criteria)
        .build();
  }

  /** The answer to the practice of the same name: yes is 1, partly one half, no 0. */
  public static Criterion asked(String practice, String weight) {
    return Criterion.of(
            practice, "Is it so of " + practice + "?", Measure.practice(Practice.of(practice)))
        .withWeight(new BigDecimal(weight));
  }

  /** Several as one, by a weighted mean. */
  public static Criterion together(String id, String weight, Criterion... criteria) {
    return Criterion.of(id, "Of " + id, Measure.combined(Aggregation.WEIGHTED_MEAN, criteria))
        .withWeight(new BigDecimal(weight));
  }

  /** That the answer of the programme to a practice is yes. */
  public static Condition yes(String practice) {
    return Condition.is(Fact.practice(Practice.of(practice), Subject.PROGRAMME));
  }

  private static Answer answer(String word) {
    return switch (word) {
      case "yes" -> Answer.YES;
      case "partly" -> Answer.PARTLY;
      case "no" -> Answer.NO;
      default -> Answer.doesNotApply(Text.of("words"), Text.of("words"));
    };
  }
}
