package org.involvement.value;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.value.check.Checks;

/**
 * A span of whole days that may still be open, such as '2022-02-22/2022-06-30' or '2022-02-22/..'.
 *
 * <p>A period, not an interval, because involvement is planned and reported by calendar day. Both
 * ends belong to it; it holds no time of day and no zone. The form is that of ISO 8601-2:2019,
 * where '..' is an open end.
 *
 * @param start the first day
 * @param end the last day, not before {@code start}; empty means still open, never unknown
 */
@Value.Builder
public record Period(LocalDate start, Optional<LocalDate> end) implements WithPeriod {
  /**
   * Checks both ends.
   *
   * @throws InvalidValueException if {@code start} is missing, {@code end} is before it, or a year
   *     has not four digits
   */
  public Period {
    Checks.day(start, "period.start");
    end = Checks.optionalDay(end, "period.end");
    if (end.isPresent() && end.get().isBefore(start)) {
      throw Checks.invalid(
          "period.end", end.get(), ViolationKind.BELOW_OTHER, "is before period.start " + start);
    }
  }

  /** {@return the period of one day} */
  public static Period on(LocalDate day) {
    return new Period(day, Optional.ofNullable(day));
  }

  /** {@return the period from one day to another, both included} */
  public static Period between(LocalDate start, LocalDate end) {
    return new Period(start, Checks.given(end, "period.end"));
  }

  /** {@return the open period that begins on a day} */
  public static Period since(LocalDate start) {
    return new Period(start, Optional.empty());
  }

  /**
   * {@return what {@link #toString()} wrote} The form is START/END, with {@code ..} for an open
   * end.
   *
   * @throws InvalidValueException if the text has another form or ends before it starts
   */
  public static Period parse(String text) {
    String[] ends = Checks.required(text, "period").split("/", -1);
    if (ends.length != 2) {
      throw Checks.invalid("period", text, ViolationKind.MALFORMED, "is not START/END");
    }
    LocalDate start = day(ends[0], text);
    return ends[1].equals("..") ? since(start) : between(start, day(ends[1], text));
  }

  /** {@return an empty builder} */
  public static PeriodBuilder builder() {
    return new PeriodBuilder();
  }

  /** {@return whether a day lies in this period, both ends included} */
  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && end.map(last -> !day.isAfter(last)).orElse(true);
  }

  @Override
  public String toString() {
    return start + "/" + end.map(LocalDate::toString).orElse("..");
  }

  private static LocalDate day(String part, String text) {
    try {
      return LocalDate.parse(part);
    } catch (DateTimeParseException e) {
      InvalidValueException invalid =
          Checks.invalid(
              "period", text, ViolationKind.MALFORMED, "holds '" + part + "', which is not a date");
      invalid.initCause(e);
      throw invalid;
    }
  }
}
