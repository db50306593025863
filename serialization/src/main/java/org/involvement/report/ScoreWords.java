package org.involvement.report;

import static java.util.stream.Collectors.joining;

import org.involvement.scoring.Figure;
import org.involvement.scoring.Gap;
import org.involvement.scoring.Score;
import org.involvement.scoring.Subject;
import org.involvement.scoring.Working;
import org.involvement.value.Answer;

/** What the record says on one fact of a standard, and why no more: in words, without counts. */
final class ScoreWords {
  private ScoreWords() {}

  /** Such as 'Was plain language used? Cannot tell: not recorded'. */
  static String of(Score fact, ReleaseLevel level) {
    String gaps = fact.gaps().stream().map(ScoreWords::cause).distinct().collect(joining(", "));
    return fact.statement()
        + " "
        + Words.sentence(fact.support().inWords())
        + amounts(fact)
        + (gaps.isEmpty() ? "" : ": " + gaps)
        + (level.internal() ? counts(fact) : "");
  }

  /** Such as 'not recorded for some contributions'. */
  static String cause(Gap gap) {
    boolean single = gap.subject() == Subject.PROGRAMME;
    String some = single ? "" : " for some " + gap.subject().plural();
    return switch (gap.cause()) {
      case NOT_RECORDED -> "not recorded" + some;
      case WITHHELD -> "preferred not to say" + some;
      case CONTRADICTED -> "told in different ways" + some;
      case REGISTER_NOT_KEPT -> "no full list of " + gap.subject().plural() + " kept";
    };
  }

  private static String amounts(Score fact) {
    if (!(fact.working() instanceof Working.Amounts amounts) || amounts.least().isEmpty()) {
      return "";
    }
    Answer.Amount least = amounts.least().get();
    Answer.Amount greatest = amounts.greatest().orElse(least);
    return " (" + (least.equals(greatest) ? "" : least + " to ") + greatest + ")";
  }

  private static String counts(Score fact) {
    if (fact.working() instanceof Figure.Counted counted && isOfSeveral(counted.subject())) {
      return " ("
          + counted.yes()
          + " of "
          + counted.items()
          + " "
          + counted.subject().plural()
          + ")";
    }
    if (fact.working() instanceof Figure.Answered answered && isOfSeveral(answered.subject())) {
      long all = answered.decided() + answered.unknown();
      return " (" + answered.yes() + " of " + all + " " + answered.subject().plural() + ")";
    }
    return "";
  }

  private static boolean isOfSeveral(Subject subject) {
    return subject != Subject.PROGRAMME;
  }
}
