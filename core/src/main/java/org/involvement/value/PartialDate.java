package org.involvement.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.involvement.value.check.Checks;

/**
 * One day that may be known only roughly, such as '2022-02-24', '2022-02', '2022' or
 * '2022-02-21..2022-02-27'.
 *
 * <p>It is one unknown day between two, both included, and not a span of days: something that
 * lasted is a {@link Period}. A month stands for one of its days, and a year too. The form of a
 * range is that of ISO 8601-2:2019 for 'one of a set', without brackets.
 *
 * @param earliest the first day that it can be
 * @param latest the last day that it can be; the same as {@code earliest} where the day is known
 */
public record PartialDate(LocalDate earliest, LocalDate latest) {
  /** A day of which nothing is known. It is the widest range, and documents leave it out. */
  public static final PartialDate UNKNOWN = between(Checks.FIRST_DAY, Checks.LAST_DAY);

  private static final String RANGE = "..";
  private static final int LETTERS_OF_YEAR = 4;
  private static final int LETTERS_OF_MONTH = 7;

  /**
   * Checks both ends.
   *
   * @throws InvalidValueException if an end is missing, {@code latest} is before {@code earliest},
   *     or a year has not four digits
   */
  public PartialDate {
    Checks.day(earliest, "partialDate.earliest");
    Checks.day(latest, "partialDate.latest");
    if (latest.isBefore(earliest)) {
      throw Checks.invalid(
          "partialDate.latest",
          latest,
          ViolationKind.BELOW_OTHER,
          "is before partialDate.earliest " + earliest);
    }
  }

  /** {@return a day that is known exactly} */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day, day);
  }

  /** {@return one day of a month} */
  public static PartialDate of(YearMonth month) {
    Checks.required(month, "partialDate.month");
    return new PartialDate(month.atDay(1), month.atEndOfMonth());
  }

  /** {@return one day of a year} */
  public static PartialDate of(Year year) {
    Checks.required(year, "partialDate.year");
    return new PartialDate(year.atDay(1), year.atMonth(12).atEndOfMonth());
  }

  /** {@return one day between two, both included} */
  public static PartialDate between(LocalDate earliest, LocalDate latest) {
    return new PartialDate(earliest, latest);
  }

  /**
   * {@return what {@link #toString()} wrote, unless that is 'unknown'} The forms are a day, a
   * month, a year, and two days joined by {@code ..}.
   *
   * @throws InvalidValueException if the text has another form or ends before it starts
   */
  public static PartialDate parse(String text) {
    Checks.required(text, "partialDate");
    int range = text.indexOf(RANGE);
    try {
      return range < 0
          ? single(text)
          : between(
              LocalDate.parse(text.substring(0, range)),
              LocalDate.parse(text.substring(range + RANGE.length())));
    } catch (DateTimeException e) {
      InvalidValueException invalid =
          Checks.invalid(
              "partialDate",
              text,
              ViolationKind.MALFORMED,
              "is not a day, month, year or range of days, such as 2022-02-24, 2022-02, 2022 or"
                  + " 2022-02-21..2022-02-27");
      invalid.initCause(e);
      throw invalid;
    }
  }

  /** {@return whether it is one known day} */
  public boolean isExact() {
    return earliest.equals(latest);
  }

  /** {@return whether anything is known of it} */
  public boolean isKnown() {
    return !equals(UNKNOWN);
  }

  /** {@return the day; empty where it is not known exactly} */
  public Optional<LocalDate> exact() {
    return isExact() ? Optional.of(earliest) : Optional.empty();
  }

  /** {@return whether it is before another, whichever days the two turn out to be} */
  public boolean isSurelyBefore(PartialDate other) {
    return latest.isBefore(other.earliest);
  }

  /** {@return whether it can be before another} */
  public boolean canBeBefore(PartialDate other) {
    return earliest.isBefore(other.latest);
  }

  /**
   * {@return the days of this that are between two others, both included; empty where none is}
   *
   * @throws InvalidValueException if a day is missing
   */
  public Optional<PartialDate> within(LocalDate first, LocalDate last) {
    Checks.required(first, "partialDate.first");
    Checks.required(last, "partialDate.last");
    if (!earliest.isBefore(first) && !latest.isAfter(last)) {
      return Optional.of(this);
    }
    LocalDate from = earliest.isBefore(first) ? first : earliest;
    LocalDate to = latest.isAfter(last) ? last : latest;
    return to.isBefore(from) ? Optional.empty() : Optional.of(new PartialDate(from, to));
  }

  /** {@return the day of this or of another, whichever turns out to be the later one} */
  public PartialDate laterOf(PartialDate other) {
    Checks.required(other, "partialDate.other");
    return between(
        earliest.isAfter(other.earliest) ? earliest : other.earliest,
        latest.isAfter(other.latest) ? latest : other.latest);
  }

  /** {@return the shortest form of it; 'unknown' where nothing is known} */
  @Override
  public String toString() {
    if (isExact()) {
      return earliest.toString();
    }
    if (!isKnown()) {
      return "unknown";
    }
    if (equals(of(Year.from(earliest)))) {
      return earliest.toString().substring(0, LETTERS_OF_YEAR);
    }
    return equals(of(YearMonth.from(earliest)))
        ? earliest.toString().substring(0, LETTERS_OF_MONTH)
        : earliest + RANGE + latest;
  }

  private static PartialDate single(String text) {
    return switch (text.length()) {
      case LETTERS_OF_YEAR -> of(Year.parse(text));
      case LETTERS_OF_MONTH -> of(YearMonth.parse(text));
      default -> of(LocalDate.parse(text));
    };
  }
}
