package org.involvement.scoring;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.involvement.value.Answer;
import org.involvement.value.Bounds;

/** What a score was worked out from, in a few words. */
final class WorkingText {
  private final Score score;
  private final List<String> parts = new ArrayList<>();

  private WorkingText(Score score) {
    this.score = score;
  }

  static String of(Score score) {
    WorkingText text = new WorkingText(score);
    text.say();
    return text.parts.stream().distinct().collect(joining(", "));
  }

  private void say() {
    Working working =
        score.working() instanceof Working.Undecided undecided
            ? undecided.measure()
            : score.working();
    if (working instanceof Working.Amounts amounts) {
      parts.add(range(amounts));
    } else if (working instanceof Working.Inapplicable) {
      parts.add("does not apply");
    } else if (working instanceof Figure.Answered answered) {
      say(answered);
    } else if (working instanceof Figure.Counted counted) {
      say(counted);
    } else if (working instanceof Figure.Scaled scaled) {
      parts.add(
          scaled.complete() ? figure() : scaled.subject().count(scaled.items()) + " recorded");
      gaps(scaled.subject() == Subject.PROGRAMME);
    } else if (working instanceof LevelFigure.Kept kept) {
      say(kept);
    } else if (working instanceof LevelFigure.Rated || working instanceof Figure.Fixed) {
      parts.add(figure());
    }
  }

  private void say(Figure.Answered answered) {
    boolean single = answered.subject() == Subject.PROGRAMME;
    add(answered.yes(), "yes", single);
    add(answered.partly(), "partly", single);
    add(answered.no(), "no", single);
    add(answered.out(), "does not apply", single);
    if (!single) {
      add(answered.unknown(), "unknown", false);
      parts.add("by activity");
    }
    gaps(single);
  }

  private void say(Figure.Counted counted) {
    long items = counted.items();
    if (counted.subject() == Subject.PROGRAMME) {
      add(counted.yes(), "yes", true);
      add(counted.no(), "no", true);
      add(counted.out(), "does not apply", true);
      gaps(true);
    } else if (!counted.complete()) {
      parts.add(counted.subject().count(items + counted.out()) + " recorded");
      gaps(false);
    } else if (counted.undecided() == 0) {
      parts.add(counted.yes() + " of " + counted.subject().count(items));
      add(counted.out(), "not counted", false);
    } else {
      add(counted.yes(), "yes", false);
      add(counted.no(), "no", false);
      parts.add(counted.undecided() + " undecided of " + counted.subject().count(items));
      add(counted.out(), "not counted", false);
      gaps(false);
    }
  }

  private void say(LevelFigure.Kept kept) {
    add(kept.asPromised(), Verdict.AS_PROMISED.inWords(), false);
    add(kept.moreShared(), "more shared", false);
    add(kept.lessShared(), "less shared", false);
    add(kept.cannotTell(), Verdict.CANNOT_TELL.inWords(), false);
    if (kept.decided() + kept.cannotTell() == 0) {
      parts.add("no data");
    }
    gaps(false);
  }

  /** Of several items it is said already of how many nothing is recorded. */
  private void gaps(boolean single) {
    for (Gap gap : score.gaps()) {
      if (single || gap.cause() != Gap.Cause.NOT_RECORDED) {
        parts.add(cause(gap));
      }
    }
  }

  private String figure() {
    return score.bounds().map(Bounds::toString).orElse("no data");
  }

  private void add(long count, String what, boolean single) {
    if (count > 0) {
      parts.add(single ? what : String.format(Locale.ROOT, "%d %s", count, what));
    }
  }

  static String cause(Gap gap) {
    String items =
        gap.subject() == Subject.PROGRAMME ? "" : " for " + gap.subject().count(gap.items());
    return switch (gap.cause()) {
      case NOT_RECORDED -> "not recorded" + items;
      case WITHHELD -> "preferred not to say" + items;
      case CONTRADICTED -> "told in different ways" + items;
      case REGISTER_NOT_KEPT -> "no full list of " + gap.subject().plural() + " kept";
    };
  }

  private static String range(Working.Amounts amounts) {
    if (amounts.least().isEmpty()) {
      return "not recorded, not scored";
    }
    Answer.Amount least = amounts.least().get();
    Answer.Amount greatest = amounts.greatest().orElseThrow();
    String range =
        least.equals(greatest)
            ? least.toString()
            : least.value().toPlainString() + " to " + greatest;
    return range + ", not scored";
  }
}
