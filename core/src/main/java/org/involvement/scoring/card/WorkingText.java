package org.involvement.scoring.card;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.known.Subject;
import org.involvement.scoring.level.Verdict;
import org.involvement.value.Answer;
import org.involvement.value.Bounds;

/** The few words that say what a score was worked out from. */
final class WorkingText implements Working.Cases<List<String>>, Figure.Cases<List<String>> {
  private final Score score;
  private final List<String> parts = new ArrayList<>();

  private WorkingText(Score score) {
    this.score = score;
  }

  static String of(Score score) {
    return score.working().match(new WorkingText(score)).stream().distinct().collect(joining(", "));
  }

  @Override
  public List<String> figure(Figure figure) {
    return figure.matchFigure(this);
  }

  @Override
  public List<String> amounts(Working.Amounts amounts) {
    parts.add(range(amounts));
    score.gaps().stream()
        .filter(gap -> gap.cause() == Gap.Cause.CONTRADICTED)
        .forEach(gap -> parts.add(cause(gap)));
    return parts;
  }

  /** The parts are printed below it. */
  @Override
  public List<String> combined(Working.Combined combined) {
    return parts;
  }

  @Override
  public List<String> undecided(Working.Undecided undecided) {
    return undecided.measure().match(this);
  }

  @Override
  public List<String> inapplicable(Working.Inapplicable inapplicable) {
    parts.add("does not apply");
    return parts;
  }

  @Override
  public List<String> answered(Figure.Answered answered) {
    boolean single = answered.subject() == Subject.PROGRAMME;
    add(answered.yes(), "yes", single);
    add(answered.partly(), "partly", single);
    add(answered.no(), "no", single);
    add(answered.out(), "does not apply", single);
    if (!single) {
      add(answered.unknown(), "unknown", false);
      parts.add("by activity");
    }
    return withGaps(single);
  }

  @Override
  public List<String> counted(Figure.Counted counted) {
    long items = counted.items();
    if (counted.subject() == Subject.PROGRAMME) {
      add(counted.yes(), "yes", true);
      add(counted.no(), "no", true);
      add(counted.out(), "does not apply", true);
      return withGaps(true);
    }
    if (!counted.complete()) {
      parts.add(counted.subject().count(items + counted.out()) + " recorded");
      return withGaps(false);
    }
    if (counted.undecided() == 0) {
      parts.add(counted.yes() + " of " + counted.subject().count(items));
      add(counted.out(), "not counted", false);
      counted.said().ifPresent(any -> parts.add("accounts differ"));
      return parts;
    }
    add(counted.yes(), "yes", false);
    add(counted.no(), "no", false);
    parts.add(counted.undecided() + " undecided of " + counted.subject().count(items));
    add(counted.out(), "not counted", false);
    return withGaps(false);
  }

  @Override
  public List<String> scaled(Figure.Scaled scaled) {
    parts.add(scaled.complete() ? bounds() : scaled.subject().count(scaled.items()) + " recorded");
    return withGaps(scaled.subject() == Subject.PROGRAMME);
  }

  @Override
  public List<String> rated(LevelFigure.Rated rated) {
    parts.add(bounds());
    return parts;
  }

  @Override
  public List<String> kept(LevelFigure.Kept kept) {
    add(kept.asPromised(), Verdict.AS_PROMISED.inWords(), false);
    add(kept.moreShared(), "more shared", false);
    add(kept.lessShared(), "less shared", false);
    add(kept.cannotTell(), Verdict.CANNOT_TELL.inWords(), false);
    if (kept.decided() + kept.cannotTell() == 0) {
      parts.add("no data");
    }
    return withGaps(false);
  }

  @Override
  public List<String> fixed(Figure.Fixed fixed) {
    parts.add(bounds());
    return parts;
  }

  /** Of several items it is said already of how many nothing is recorded. */
  private List<String> withGaps(boolean single) {
    for (Gap gap : score.gaps()) {
      if (single || gap.cause() != Gap.Cause.NOT_RECORDED) {
        parts.add(cause(gap));
      }
    }
    return parts;
  }

  private String bounds() {
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
      case CONTRADICTED -> "accounts differ" + items;
      case REGISTER_NOT_KEPT -> gap.subject().plural() + " may be missing";
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
