package org.involvement.report;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.involvement.engagement.Attendance;
import org.involvement.framework.Power;
import org.involvement.internal.LevelWords;
import org.involvement.value.Basis;
import org.involvement.value.PartialDate;
import org.involvement.value.Period;
import org.involvement.value.WrittenDownBy;

/** How what is recorded is put into words. */
final class RecordWords {
  /** Not that of a range, such as '18-24'. */
  private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<![0-9])-|-(?![0-9])");

  private RecordWords() {}

  /** A constant in words, such as 'in person'. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A word of an open vocabulary in words, such as 'lived experience'. */
  static String of(Object word) {
    return BETWEEN_WORDS.matcher(word.toString()).replaceAll(" ");
  }

  /** Whose word it is, such as 'contributors say, written down by the organisation'. */
  static String said(Basis basis, Optional<WrittenDownBy> writer) {
    return switch (basis) {
          case ORGANISATION -> "the organisation says";
          case CONTRIBUTORS -> "contributors say";
          case JOINT -> "both sides together say";
          case INDEPENDENT -> "an independent observer says";
          case DOCUMENT -> "a document shows";
        }
        + writer.map(LevelWords::writtenDownBy).orElse("");
  }

  static String of(Power power) {
    return switch (power) {
      case NONE -> "had none";
      case INFORMED -> "were told";
      case CONSULTED -> "were asked";
      case ADVISED -> "gave advice that was to be answered";
      case SHARED -> "decided together with the organisation";
      case DELEGATED -> "decided";
    };
  }

  static String of(Period period) {
    String start = period.start().toString();
    return period
        .end()
        .map(end -> end.equals(period.start()) ? start : start + " to " + end)
        .orElse("since " + start);
  }

  /** Such as '2022-02', or 'between 2022-02-21 and 2022-02-27'. */
  static String of(PartialDate day) {
    String written = day.toString();
    return written.contains("..") ? "between " + day.earliest() + " and " + day.latest() : written;
  }

  /** The capacity of people who came, such as ', as interpreter'; empty for contributors. */
  static String as(Attendance part) {
    return part.as()
        .filter(as -> !part.isOfContributors())
        .map(as -> ", as " + of(as) + " (not counted as involved)")
        .orElse("");
  }

  /** Such as 'a, b and c'. */
  static String and(Collection<String> words) {
    List<String> all = List.copyOf(words);
    int last = all.size() - 1;
    return last < 1
        ? String.join("", all)
        : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
  }

  static String number(long number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }

  /** The same with a capital letter at its beginning. */
  static String sentence(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
