package org.involvement.report;

import static java.util.stream.Collectors.joining;

import org.involvement.scoring.card.Score;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.known.Subject;

/** What the record says on one fact of a standard, and why no more: in words, without counts. */
final class ScoreWords {
  private ScoreWords() {}

  /** Such as 'Was plain language used? Cannot tell: not recorded'. */
  static String of(Score fact, ReleaseLevel level) {
    String gaps = fact.gaps().stream().map(ScoreWords::cause).distinct().collect(joining(", "));
    return fact.statement()
        + " "
        + RecordWords.sentence(fact.support().inWords())
        + fact.working().match(ScoreNumbers.AMOUNTS)
        + (gaps.isEmpty() ? "" : ": " + gaps)
        + (level.internal() ? fact.working().match(ScoreNumbers.COUNTS) : "");
  }

  /** Such as 'not recorded for some contributions'. */
  static String cause(Gap gap) {
    boolean single = gap.subject() == Subject.PROGRAMME;
    String some = single ? "" : " for some " + gap.subject().plural();
    return switch (gap.cause()) {
      case NOT_RECORDED -> "not recorded" + some;
      case WITHHELD -> "preferred not to say" + some;
      case CONTRADICTED -> "accounts differ" + some;
      case REGISTER_NOT_KEPT -> gap.subject().plural() + " may be missing";
    };
  }
}
