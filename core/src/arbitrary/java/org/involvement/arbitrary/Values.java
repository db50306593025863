package org.involvement.arbitrary;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.Bounds;
import org.involvement.value.ConfidenceInterval;
import org.involvement.value.Count;
import org.involvement.value.Evidence;
import org.involvement.value.ExternalId;
import org.involvement.value.PartialDate;
import org.involvement.value.Period;
import org.involvement.value.Permission;
import org.involvement.value.RatingCounts;
import org.involvement.value.Readers;
import org.involvement.value.Text;
import org.involvement.value.WrittenDownBy;

/** Arbitrary small values: words, days, counts, answers and ids. */
public final class Values {
  public static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
  public static final long LARGEST_COUNT = 1_000_000_000_000L;

  private Values() {}

  /** At most two, so that a whole programme stays small. */
  public static <T> Arbitrary<List<T>> few(Arbitrary<T> one) {
    return one.list().ofMaxSize(2);
  }

  public static <T> Arbitrary<List<T>> distinct(Arbitrary<T> one, Function<T, Object> key) {
    return one.list().ofMaxSize(2).uniqueElements(key);
  }

  public static <T> Arbitrary<List<T>> distinct(Arbitrary<T> one) {
    return one.list().ofMaxSize(2).uniqueElements();
  }

  public static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> one) {
    return one.optional(0.6);
  }

  /** One of those there are; empty where there are none. */
  public static <T> Arbitrary<Optional<T>> maybe(List<T> all) {
    return all.isEmpty() ? Arbitraries.just(Optional.empty()) : maybe(Arbitraries.of(all));
  }

  public static <T> Arbitrary<T> word(Function<String, T> of) {
    return words().map(of);
  }

  public static <T> Arbitrary<T> id(Function<String, T> of) {
    return ids().map(of);
  }

  public static Arbitrary<String> words() {
    Arbitrary<String> part =
        Arbitraries.strings().withCharRange('a', 'z').numeric().ofMinLength(1).ofMaxLength(6);
    return Arbitraries.frequencyOf(
        Tuple.of(20, part.list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join("-", parts))),
        Tuple.of(1, Arbitraries.of("0", "z", "a".repeat(100), "a-".repeat(49) + "zz")));
  }

  public static Arbitrary<String> ids() {
    Arbitrary<String> alphanumeric = Arbitraries.strings().alpha().numeric().ofLength(1);
    Arbitrary<String> rest =
        Arbitraries.strings().alpha().numeric().withChars("._-").ofMaxLength(8);
    return Arbitraries.frequencyOf(
        Tuple.of(20, Combinators.combine(alphanumeric, rest).as(String::concat)),
        Tuple.of(1, Arbitraries.of("0", "Z", "A".repeat(100), "1._-")));
  }

  /** Days known exactly, to the month, to the year, as a range, or not at all. */
  public static Arbitrary<PartialDate> partialDates() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, days().map(PartialDate::of)),
        Tuple.of(2, days().map(day -> PartialDate.of(YearMonth.from(day)))),
        Tuple.of(1, days().map(day -> PartialDate.of(Year.from(day)))),
        Tuple.of(2, Combinators.combine(days(), days()).as(Values::between)),
        Tuple.of(1, Arbitraries.just(PartialDate.UNKNOWN)));
  }

  /** Permissions for all readers, some of them taken back. */
  public static Arbitrary<Permission> permissions() {
    Arbitrary<PartialDate> after = days().map(day -> PartialDate.between(day, LAST_DAY));
    return Combinators.combine(
            Arbitraries.of(Readers.class),
            partialDates(),
            maybe(texts()),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            Arbitraries.oneOf(after, Arbitraries.just(PartialDate.UNKNOWN)))
        .as(
            (readers, day, by, role, back, backOn) ->
                new Permission(readers, day, by, role, back, back ? backOn : PartialDate.UNKNOWN));
  }

  /** Ranges of days, many of them of one day, within so many days from one on. */
  public static Arbitrary<PartialDate> partialDates(LocalDate first, int days) {
    Arbitrary<LocalDate> day = Arbitraries.integers().between(0, days - 1).map(first::plusDays);
    return Arbitraries.frequencyOf(
        Tuple.of(1, day.map(PartialDate::of)),
        Tuple.of(2, Combinators.combine(day, day).as(Values::between)));
  }

  private static PartialDate between(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? PartialDate.between(one, other) : PartialDate.between(other, one);
  }

  public static Arbitrary<Text> texts() {
    return lines().map(Text::of);
  }

  /** Words in any script, with quotes, line breaks, emoji and what looks like a formula or HTML. */
  public static Arbitrary<String> lines() {
    Arbitrary<String> tricky =
        Arbitraries.of(
            "é", "ß", "漢", "😀", "👩‍🔬", "\n", "\r\n", "\t", "\"", "'", "\\", ",", ";", "=1+1",
            "<b>", "&amp;", "\u2028", "\u200f", "e\u0301", "\ufeff", " ", "null", "\u00a0");
    Arbitrary<String> anything =
        Arbitraries.integers()
            .between(0x20, Character.MAX_CODE_POINT)
            .filter(point -> !Character.isISOControl(point) && !isHalfPair(point))
            .map(Character::toString);
    Arbitrary<String> plain =
        Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8);
    return Arbitraries.oneOf(plain, tricky, anything)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(parts -> String.join("", parts).strip())
        .filter(line -> !line.isEmpty());
  }

  public static Arbitrary<LocalDate> days() {
    return Arbitraries.frequencyOf(
        Tuple.of(9, daysBetween(LocalDate.of(2015, 1, 1), LocalDate.of(2026, 12, 31))),
        Tuple.of(2, daysBetween(FIRST_DAY, LAST_DAY)),
        Tuple.of(1, Arbitraries.of(FIRST_DAY, LAST_DAY, LocalDate.of(2024, 2, 29))));
  }

  public static Arbitrary<LocalDate> daysBetween(LocalDate first, LocalDate last) {
    return Arbitraries.longs()
        .between(first.toEpochDay(), last.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** Open ones, those of one day, and longer ones. */
  public static Arbitrary<Period> periods() {
    return Combinators.combine(days(), maybe(days()))
        .as(
            (one, other) ->
                other
                    .map(
                        day ->
                            day.isBefore(one) ? Period.between(day, one) : Period.between(one, day))
                    .orElse(Period.since(one)));
  }

  /** Exact ones, at least so many, and ranges, from none to the largest. */
  public static Arbitrary<Count> counts() {
    Arbitrary<Long> number =
        Arbitraries.frequencyOf(
            Tuple.of(9, Arbitraries.longs().between(0, 200)),
            Tuple.of(1, Arbitraries.longs().between(0, LARGEST_COUNT)),
            Tuple.of(1, Arbitraries.of(0L, LARGEST_COUNT)));
    return Arbitraries.oneOf(
        number.map(Count::of),
        number.map(Count::atLeast),
        Combinators.combine(number, number)
            .as((a, b) -> Count.between(Math.min(a, b), Math.max(a, b))));
  }

  /** Scales of few points, now and then with as many ratings as there can be. */
  public static Arbitrary<RatingCounts> ratingCounts() {
    return Arbitraries.frequencyOf(
        Tuple.of(9, Arbitraries.longs().between(2, 9).flatMap(Values::ratingCounts)),
        Tuple.of(
            1,
            Arbitraries.of(
                RatingCounts.none(2), RatingCounts.none(101), RatingCounts.parse("2147483647-0"))));
  }

  public static Arbitrary<RatingCounts> ratingCounts(long points) {
    return Arbitraries.longs()
        .between(0, 40)
        .list()
        .ofSize(Math.toIntExact(points))
        .map(RatingCounts::new);
  }

  public static Arbitrary<Basis> bases() {
    return Arbitraries.of(Basis.class);
  }

  /** A basis, with who wrote a word of contributors down. */
  public record Word(Basis basis, Optional<WrittenDownBy> writtenDownBy) {}

  public static Arbitrary<Word> wordsOf() {
    return Combinators.combine(bases(), maybe(Arbitraries.of(WrittenDownBy.class)))
        .as((basis, writer) -> new Word(basis, writer.filter(any -> basis.includesContributors())));
  }

  public static Arbitrary<Answer> answers() {
    return Arbitraries.oneOf(
        Arbitraries.of(Answer.YES, Answer.PARTLY, Answer.NO, Answer.PREFER_NOT_TO_SAY),
        amounts(),
        notApplicable());
  }

  public static Arbitrary<Answer.Amount> amounts() {
    Arbitrary<BigDecimal> numbers =
        Arbitraries.oneOf(
            Arbitraries.of(
                    "0",
                    "-1",
                    "0.000000000000001",
                    "999999999999999999999999999999",
                    "1E+29",
                    "-123456789012345.123456789012345",
                    "7.50",
                    "100")
                .map(BigDecimal::new),
            Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 15))
                .as((digits, scale) -> new BigDecimal(BigInteger.valueOf(digits), scale)));
    return Combinators.combine(numbers, units()).as(Answer.Amount::new);
  }

  public static Arbitrary<String> units() {
    return Arbitraries.of("days", "%", "GBP", "per person", "µg", "x".repeat(20));
  }

  public static Arbitrary<Answer.DoesNotApply> notApplicable() {
    return Combinators.combine(texts(), texts()).as(Answer.DoesNotApply::new);
  }

  public static Arbitrary<Evidence> evidence() {
    Arbitrary<URI> locations =
        Arbitraries.of(
                "https://example.org/minutes.pdf",
                "http://example.org",
                "HTTPS://example.org:8443/a%20b?c=d&e=%22#f")
            .map(URI::create);
    return Combinators.combine(
            texts(), maybe(locations), maybe(texts()), maybe(texts()), maybe(texts()))
        .as(Evidence::new);
  }

  public static Arbitrary<ExternalId> externalIds() {
    return Combinators.combine(words(), ids()).as(ExternalId::of);
  }

  public static Arbitrary<Bounds> bounds() {
    Arbitrary<Double> ends = Arbitraries.doubles().between(0, 1);
    return Combinators.combine(ends, ends, Arbitraries.of(true, false))
        .as((a, b, exact) -> new Bounds(Math.min(a, b), Math.max(a, b), exact));
  }

  /** {@return confidence intervals} */
  public static Arbitrary<ConfidenceInterval> confidenceIntervals() {
    Arbitrary<Double> ends = Arbitraries.doubles().between(-100, 100);
    Arbitrary<Double> confidences = Arbitraries.of(0.8, 0.9, 0.95, 0.99);
    return Combinators.combine(
            ends, ends, confidences, Arbitraries.of(ConfidenceInterval.IntervalMethod.class))
        .as(
            (a, b, confidence, method) ->
                new ConfidenceInterval(Math.min(a, b), Math.max(a, b), confidence, method));
  }

  private static boolean isHalfPair(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
