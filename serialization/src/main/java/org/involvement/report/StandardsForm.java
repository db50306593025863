package org.involvement.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.engagement.PracticeRecord;
import org.involvement.framework.Citation;
import org.involvement.page.Block;
import org.involvement.page.Document;
import org.involvement.page.Field;
import org.involvement.page.Section;
import org.involvement.programme.Programme;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.Rubrics;
import org.involvement.scoring.Score;
import org.involvement.value.Answer;

/** A self-assessment against the UK Standards, with what a record holds on each. */
final class StandardsForm implements Draft {
  private final Programme programme;

  StandardsForm(Programme programme) {
    this.programme = programme;
  }

  @Override
  public Document page(ReleaseLevel level) {
    Rubric rubric = Rubrics.ukStandards();
    Score root = rubric.score(programme).root();
    List<Block> blocks = new ArrayList<>();
    rubric.citation().map(Citation::toString).map(Block.Paragraph::new).ifPresent(blocks::add);
    blocks.add(
        new Block.Paragraph(
            "The standards are meant for looking back and learning, and set no pass mark. Which facts"
                + " speak for a standard is our own judgement, and nothing was verified."));
    for (Score standard : root.parts()) {
      blocks.add(sheet(standard, level));
    }
    return Draft.page(
        "Self-assessment against the " + rubric.title(),
        programme,
        level,
        List.of(new Section("standards", "Standard by standard", blocks)));
  }

  private Block sheet(Score standard, ReleaseLevel level) {
    List<String> shows = standard.parts().stream().map(fact -> ScoreWords.of(fact, level)).toList();
    List<String> said = standard.parts().stream().flatMap(this::said).toList();
    return new Block.Sheet(
        standard.statement(),
        List.of(
            Field.forPeople("Where are we?"),
            new Field("What shows it? (from the record)", shows),
            new Field("What do contributors say?", said),
            Field.forPeople("Next step"),
            Field.forPeople("Who owns it, by role"),
            Field.forPeople("By when")));
  }

  /** What contributors are recorded as saying of the practice that a fact stands for. */
  private Stream<String> said(Score fact) {
    return ContributorAnswers.in(programme)
        .filter(record -> record.practice().value().equals(fact.id()))
        .map(PracticeRecord::answer)
        .flatMap(answer -> words(answer).stream())
        .distinct()
        .map(answer -> fact.statement() + " " + Words.sentence(answer));
  }

  /** What somebody would rather not say is not handed on. */
  private static Optional<String> words(Answer answer) {
    return answer.equals(Answer.PREFER_NOT_TO_SAY)
        ? Optional.empty()
        : Optional.of(answer.toString());
  }
}
