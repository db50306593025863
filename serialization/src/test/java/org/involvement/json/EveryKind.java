package org.involvement.json;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.TEN;
import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.involvement.engagement.PracticeRecord;
import org.involvement.feedback.Milestone;
import org.involvement.framework.FactId;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Practice;
import org.involvement.framework.Scale;
import org.involvement.framework.Stage;
import org.involvement.programme.Programme;
import org.involvement.scoring.Rubrics;
import org.involvement.scoring.card.Completion;
import org.involvement.scoring.card.Conflict;
import org.involvement.scoring.card.Contradiction;
import org.involvement.scoring.card.Figure;
import org.involvement.scoring.card.LevelFigure;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Working;
import org.involvement.scoring.known.Subject;
import org.involvement.scoring.level.LevelAssessment;
import org.involvement.scoring.level.LevelAssessor;
import org.involvement.scoring.rule.Aggregation;
import org.involvement.scoring.rule.Band;
import org.involvement.scoring.rule.Condition;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Fact;
import org.involvement.scoring.rule.Measure;
import org.involvement.scoring.rule.Quantity;
import org.involvement.stakeholder.Category;
import org.involvement.stakeholder.Characteristic;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.Bounds;
import org.involvement.value.Count;
import org.involvement.value.Text;
import org.involvement.value.WrittenDownBy;

/** Parts of rubrics and results that no random document has. */
final class EveryKind {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Scale LADDER = Frameworks.standard().scale("arnstein-1969").orElseThrow();
  private static final Condition PAID =
      Condition.is(Fact.practice(Practice.PAYMENT_OFFERED, Subject.PROGRAMME));

  private static final Answer.Amount DAYS = new Answer.Amount(TEN, "days");

  private EveryKind() {}

  static Stream<Record> parts() {
    return Stream.of(measures(), workings(), results()).flatMap(each -> each);
  }

  private static Stream<Record> measures() {
    Quantity days = new Quantity.Days(Milestone.RAISED, Milestone.ANSWERED);
    List<Band> bands =
        List.of(
            Band.below(ONE, ONE),
            Band.between(ONE, TEN, HALF),
            new Band(Optional.of(TEN), Optional.empty(), ZERO));
    Criterion part = Criterion.of("part", "Is it so?", Measure.practice(Practice.PLAIN_LANGUAGE));
    return Stream.of(
        new Quantity.Amount(Practice.MATERIALS_LEAD_DAYS, "days"),
        new Quantity.People(Characteristic.of("age-band"), Category.of("18-24")),
        new Measure.Banded(days, bands),
        new Measure.Combined(Aggregation.MINIMUM, Optional.of(HALF), List.of(part)),
        new Measure.Ratings(LADDER),
        new Condition.All(List.of(PAID, Condition.not(PAID))),
        new Condition.Before(Milestone.RAISED, Milestone.ANSWERED));
  }

  private static Stream<Record> workings() {
    Completion completion =
        new Completion(
            List.of(
                new Completion.Assumed(FactId.ANSWERED, Subject.CONTRIBUTION, "c-1", Answer.YES)),
            List.of(
                new Completion.End(OptionalDouble.of(0.5), false),
                new Completion.End(OptionalDouble.empty(), true)));
    Conflict conflict =
        new Conflict(
            true, Optional.of(completion), Optional.of(completion), Optional.of(completion));
    Figure.Counted counted =
        Figure.Counted.builder()
            .subject(Subject.PROGRAMME)
            .complete(true)
            .tried(true)
            .yes(1)
            .no(0)
            .out(0)
            .exempt(0)
            .yesOrNo(0)
            .yesOrOut(0)
            .noOrOut(0)
            .any(0)
            .said(Bounds.of(0, 0))
            .build();
    Working fixed = new Figure.Fixed(HALF);
    return Stream.of(
        new Working.Combined(Optional.of(Aggregation.MINIMUM), Optional.of(HALF), conflict),
        new Working.Undecided(PAID, counted, fixed, conflict),
        new Working.Inapplicable(PAID),
        new Working.Amounts(Optional.of(DAYS), Optional.of(DAYS)),
        new LevelFigure.Rated("arnstein-1969", List.of(Count.of(3), Count.atLeast(4))),
        new Figure.Fixed(HALF));
  }

  private static Stream<Record> results() {
    Programme programme = InvolvementJson.read(Examples.programme());
    Score score = Rubrics.loopClosed().score(programme).root();
    LevelAssessment assessed =
        LevelAssessor.of(programme.frameworks()).assess(programme, "arnstein-1969");
    Contradiction contradiction =
        Contradiction.builder()
            .criterion("answered")
            .fact(FactId.ANSWERED)
            .subject(Subject.CONTRIBUTION)
            .addSaid(
                Contradiction.Said.ofRecord(Answer.YES, 1),
                new Contradiction.Said(
                    Optional.of(Basis.CONTRIBUTORS),
                    Optional.of(WrittenDownBy.INDEPENDENT),
                    Answer.NO,
                    Optional.of(Text.of("We asked again.")),
                    1))
            .items(1)
            .addExamples("c-1")
            .build();
    Programme differing =
        Programme.builder()
            .id(programme.id())
            .title(programme.title())
            .asOf(programme.asOf())
            .addPractices(
                PracticeRecord.of(
                    Practice.MATERIALS_LEAD_DAYS, Answer.amount(TEN, "days"), Basis.DOCUMENT),
                PracticeRecord.of(Practice.PLAIN_LANGUAGE, Answer.YES, Basis.ORGANISATION),
                PracticeRecord.of(Practice.PLAIN_LANGUAGE, Answer.NO, Basis.CONTRIBUTORS))
            .build();
    return Stream.of(
        contradiction,
        Rubrics.ukStandards().score(differing),
        score.withMayNotApply(true),
        assessed.withPerspective(Perspective.CARER),
        assessed.whole().withActivity(Optional.empty()).withStage(Stage.DESIGNING));
  }
}
