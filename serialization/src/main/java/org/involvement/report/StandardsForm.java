package org.involvement.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.engagement.PracticeRecord;
import org.involvement.framework.Citation;
import org.involvement.internal.LevelWords;
import org.involvement.page.Block;
import org.involvement.page.Document;
import org.involvement.page.Field;
import org.involvement.page.Section;
import org.involvement.programme.Programme;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.Rubrics;
import org.involvement.scoring.card.Score;
import org.involvement.value.Answer;
import org.involvement.value.Basis;

/** A self-assessment against the UK Standards, with what a record holds on each. */
final class StandardsForm implements Draft {
  private final Programme all;
  private final StandardThemes themes = StandardThemes.uk();

  StandardsForm(Programme all) {
    this.all = all;
  }

  @Override
  public Document page(ReleaseLevel level) {
    Programme programme = level.shown(all);
    Rubric rubric = Rubrics.ukStandards();
    Score root = ShownPeople.score(rubric, programme, level).root();
    List<Block> blocks = new ArrayList<>();
    rubric.citation().map(Citation::toString).map(Block.Paragraph::new).ifPresent(blocks::add);
    blocks.add(
        new Block.Paragraph(
            "The standards are meant for looking back and learning, and set no pass mark. Which facts"
                + " speak for a standard is our own judgement, and nothing was verified."));
    Names names = new Names(programme);
    Exchanges exchanges = new Exchanges(programme, names, level);
    ExchangeWords words =
        new ExchangeWords(
            names, new Credits(programme, names, level), exchanges.all().certain(), level);
    for (Score standard : root.parts()) {
      List<String> about =
          exchanges.listed().stream()
              .filter(one -> themes.areOf(one.said(), standard.id()))
              .map(one -> words.sentence(one.line(), one.said()))
              .toList();
      blocks.add(sheet(standard, about, level));
    }
    return Draft.page(
        "Self-assessment against the " + rubric.title(),
        programme,
        level,
        List.of(new Section("standards", "Standard by standard", blocks)));
  }

  private Block sheet(Score standard, List<String> about, ReleaseLevel level) {
    List<String> shows = standard.parts().stream().map(fact -> ScoreWords.of(fact, level)).toList();
    List<String> said = standard.parts().stream().flatMap(this::said).toList();
    List<Field> fields = new ArrayList<>();
    fields.add(Field.forPeople("Where are we?"));
    fields.add(new Field("What shows it? (from the record)", shows));
    if (!about.isEmpty()) {
      fields.add(new Field("Contributions put under it (from the record)", about));
    }
    fields.add(new Field("What do contributors say?", said));
    fields.add(Field.forPeople("Next step"));
    fields.add(Field.forPeople("Who owns it, by role"));
    fields.add(Field.forPeople("By when"));
    return new Block.Sheet(standard.statement(), fields);
  }

  /** What contributors are recorded as saying of the practice that a fact stands for. */
  private Stream<String> said(Score fact) {
    return ContributorAnswers.in(all)
        .filter(record -> record.practice().value().equals(fact.id()))
        .flatMap(record -> words(record).stream())
        .distinct()
        .map(answer -> fact.statement() + " " + RecordWords.sentence(answer));
  }

  /** What somebody would rather not say is not handed on. */
  private static Optional<String> words(PracticeRecord record) {
    return record.answer().equals(Answer.PREFER_NOT_TO_SAY)
        ? Optional.empty()
        : Optional.of(
            record.answer()
                + (record.contribution().isPresent() ? ", of one contribution" : "")
                + (record.basis() == Basis.JOINT ? ", together with the organisation" : "")
                + record.writtenDownBy().map(LevelWords::writtenDownBy).orElse(""));
  }
}
