package org.involvement.scoring;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.involvement.value.Answer;

/** What a score was worked out from, in a few words. */
final class WorkingText {
  private WorkingText() {}

  static String of(Score score) {
    List<String> parts = new ArrayList<>();
    Working working = score.working();
    boolean single = true;
    if (working instanceof Working.Amounts amounts) {
      parts.add(range(amounts));
    } else if (working instanceof Working.Inapplicable) {
      parts.add("does not apply");
    } else if (working instanceof Working.Answered answered) {
      single = answered.subject() == Subject.PROGRAMME;
      add(parts, answered, single);
    } else if (working instanceof Working.Counted counted) {
      single = counted.subject() == Subject.PROGRAMME;
      add(parts, counted, single);
    }
    for (Gap gap : score.gaps()) {
      if (single || gap.cause() != Gap.Cause.NOT_RECORDED) {
        parts.add(cause(gap));
      }
    }
    return parts.stream().distinct().collect(joining(", "));
  }

  private static void add(List<String> parts, Working.Answered answered, boolean single) {
    add(parts, answered.yes(), "yes", single);
    add(parts, answered.partly(), "partly", single);
    add(parts, answered.no(), "no", single);
    add(parts, single ? 0 : answered.unknown(), "unknown", false);
    add(parts, answered.out(), "does not apply", single);
    if (!single) {
      parts.add("by activity");
    }
  }

  private static void add(List<String> parts, Working.Counted counted, boolean single) {
    String items = counted.subject().plural();
    if (single) {
      add(parts, counted.yes(), "yes", true);
      add(parts, counted.no(), "no", true);
      add(parts, counted.out(), "does not apply", true);
    } else if (counted.items() + counted.out() == 0) {
      parts.add(counted.complete() ? "no " + items : "none recorded");
    } else if (!counted.complete()) {
      parts.add(counted.items() + counted.out() + " " + items + " recorded");
    } else {
      parts.add(counted.yes() + " of " + counted.items() + " " + items);
      add(parts, counted.undecided(), "undecided", false);
      add(parts, counted.out(), "not counted", false);
    }
  }

  static String cause(Gap gap) {
    String of =
        gap.subject() == Subject.PROGRAMME
            ? ""
            : " of " + gap.items() + " " + gap.subject().plural();
    return switch (gap.cause()) {
      case NOT_RECORDED -> "not recorded" + of;
      case WITHHELD -> "preferred not to say" + of;
      case CONTRADICTED -> "answers differ" + of;
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

  private static void add(List<String> parts, long count, String what, boolean single) {
    if (count > 0) {
      parts.add(single ? what : String.format(Locale.ROOT, "%d %s", count, what));
    }
  }
}
