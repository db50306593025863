package org.involvement.value.check;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.involvement.value.Basis;
import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import org.involvement.value.ViolationKind;
import org.involvement.value.WrittenDownBy;
import org.jspecify.annotations.Nullable;

/**
 * Argument checks for constructors. A place is named as {@code record.component}, such as
 * 'period.end'; indexes are added here.
 */
@SuppressWarnings("NullableOptional") // what users pass may be null; what is returned never is
public final class Checks {
  /** The first day that ISO 8601 writes with a year of four digits. */
  public static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

  /** The last day that ISO 8601 writes with a year of four digits. */
  public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private static final int LONGEST_ID = 100;
  private static final int LONGEST_WORD = 100;
  private static final int LONGEST_UNIT = 20;
  private static final int LONGEST_SHOWN = 60;

  private Checks() {}

  /**
   * {@return the error that says which value at which place breaks which rule, and of which kind
   * that is}
   */
  public static InvalidValueException invalid(
      String place, @Nullable Object value, ViolationKind kind, String rule) {
    List<String> names = Arrays.asList(place.split("[.]"));
    return new InvalidValueException(
        names.get(0), names.subList(1, names.size()), shown(value), kind, rule);
  }

  /** {@return the place of a part of a programme, from component names and indexes} */
  public static String place(Object... path) {
    return Stream.of(path).map(Object::toString).collect(joining(".", "programme.", ""));
  }

  /** {@return a value that must be there} */
  public static <T> T required(@Nullable T value, String place) {
    if (value == null) {
      throw invalid(place, "", ViolationKind.MISSING, "is missing");
    }
    return value;
  }

  /** {@return an optional component, where null means empty} */
  public static <T> Optional<T> optional(@Nullable Optional<T> value) {
    return value == null ? Optional.empty() : value;
  }

  /** {@return an optional component, where a factory was asked for one that has it} */
  public static <T> Optional<T> given(@Nullable T value, String place) {
    return Optional.of(required(value, place));
  }

  /** {@return an immutable copy in the same order, where null means empty} */
  public static <T> List<T> list(@Nullable Collection<? extends T> values, String place) {
    if (values == null) {
      return List.of();
    }
    // An immutable list answers contains(null) with this exception too, and is not walked here.
    try {
      return List.copyOf(values);
    } catch (NullPointerException e) {
      int index = new ArrayList<>(values).indexOf(null);
      if (index < 0) {
        throw e; // The collection's own mistake, of which no element is the place.
      }
      throw invalid(place + "." + index, "", ViolationKind.MISSING, "is missing");
    }
  }

  /** {@return an immutable copy in the same order, in which no two elements are equal} */
  public static <T> List<T> distinct(@Nullable Collection<? extends T> values, String place) {
    return distinct(values, place, element -> element);
  }

  /** {@return an immutable copy in the same order, in which no two elements have one key} */
  public static <T, K> List<T> distinct(
      @Nullable Collection<? extends T> values, String place, Function<T, K> key) {
    List<T> copy = list(values, place);
    if (!Violations.areDistinct(copy, key)) {
      Violations found = new Violations();
      found.addRepeated(copy, place, key);
      found.refuse();
    }
    return copy;
  }

  /** {@return a list that must hold something} */
  public static <T> List<T> notEmpty(List<T> values, String place) {
    if (values.isEmpty()) {
      throw invalid(place, "", ViolationKind.EMPTY, "is empty");
    }
    return values;
  }

  /**
   * {@return an immutable copy in the same order} Unlike {@code Set.copyOf} it finds an element
   * among many of equal hash without comparing them all.
   */
  public static <T> Set<T> set(@Nullable Collection<? extends T> values, String place) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(list(required(values, place), place)));
  }

  /**
   * {@return an immutable copy in the same order} Unlike {@code Map.copyOf} it finds a key among
   * many of equal hash without comparing them all.
   */
  public static <K, V> Map<K, V> map(@Nullable Map<K, V> values, String place) {
    Map<K, V> copy = new LinkedHashMap<>();
    required(values, place)
        .forEach(
            (key, value) -> copy.put(required(key, place), required(value, place + "." + key)));
    return Collections.unmodifiableMap(copy);
  }

  /** {@return an immutable copy in the order of declaration, where null means empty} */
  public static <E extends Enum<E>> Set<E> enums(
      @Nullable Collection<E> values, Class<E> type, String place) {
    Set<E> copy = EnumSet.noneOf(type);
    copy.addAll(list(values, place));
    return Collections.unmodifiableSet(copy);
  }

  /** {@return an id of letters, digits, '.', '_' and '-'; a name or an e-mail address is none} */
  public static String id(@Nullable String value, String place) {
    String id = required(value, place);
    if (!isId(id)) {
      throw invalid(
          place,
          id,
          ViolationKind.NOT_AN_ID,
          "is not an id: 1 to 100 letters, digits, '.', '_' or '-', the first a letter or digit");
    }
    return id;
  }

  /** {@return a word of an open vocabulary, such as 'lived-experience'} */
  public static String word(@Nullable String value, String place) {
    String word = required(value, place);
    if (!isWord(word)) {
      throw invalid(
          place,
          word,
          ViolationKind.NOT_A_WORD,
          "is not a word: at most 100 lower-case letters and digits, in parts joined by '-'");
    }
    return word;
  }

  /**
   * {@return words, stripped, not blank, and such that any document can carry them} They are never
   * shown: they may be a person's.
   */
  public static String line(@Nullable String value, String place) {
    String stripped = required(value, place).strip();
    if (stripped.isEmpty()) {
      throw invalid(place, "", ViolationKind.BLANK, "is blank");
    }
    int at = firstUnprintable(stripped);
    if (at >= 0) {
      throw invalid(
          place,
          "",
          ViolationKind.UNPRINTABLE,
          String.format(
              "of %d characters holds U+%04X at %d, which no document can carry",
              stripped.length(), (int) stripped.charAt(at), at));
    }
    return stripped;
  }

  /** {@return optional words, checked as {@link #line} does} */
  public static Optional<String> optionalLine(@Nullable Optional<String> value, String place) {
    return optional(value).map(found -> line(found, place));
  }

  /** {@return several such words in the same order, no two of which are equal} */
  public static List<String> lines(@Nullable Collection<String> values, String place) {
    List<String> copy = list(values, place);
    List<String> stripped = new ArrayList<>();
    for (int i = 0; i < copy.size(); i++) {
      stripped.add(line(copy.get(i), place + "." + i));
    }
    return distinct(stripped, place);
  }

  /** {@return a day that ISO 8601 writes with a year of four digits} */
  public static LocalDate day(@Nullable LocalDate value, String place) {
    LocalDate day = required(value, place);
    if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
      throw invalid(place, day, ViolationKind.OUT_OF_RANGE, "is outside 0001-01-01 to 9999-12-31");
    }
    return day;
  }

  /** {@return a day, where null means that nothing is known of it} */
  public static PartialDate partialDate(@Nullable PartialDate value) {
    return value == null ? PartialDate.UNKNOWN : value;
  }

  /** {@return an optional day that ISO 8601 writes with a year of four digits} */
  public static Optional<LocalDate> optionalDay(@Nullable Optional<LocalDate> value, String place) {
    Optional<LocalDate> day = optional(value);
    day.ifPresent(found -> day(found, place));
    return day;
  }

  // By hand, since most of what is read are ids, and an expression costs as much as reading one.
  /** {@return who wrote down a word, which is recorded only where it is one of contributors} */
  public static Optional<WrittenDownBy> writtenDownBy(
      @Nullable Optional<WrittenDownBy> value, Basis basis, String place) {
    Optional<WrittenDownBy> writer = optional(value);
    if (writer.isPresent() && !basis.includesContributors()) {
      throw invalid(
          place,
          writer.get(),
          ViolationKind.CONTRADICTS_OTHER,
          "is recorded of a word of contributors only, and this is one of: " + name(basis));
    }
    return writer;
  }

  private static boolean isId(String text) {
    if (text.isEmpty() || text.length() > LONGEST_ID || !isLetterOrDigit(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isWord(String text) {
    boolean inPart = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean joins = c == '-' && inPart;
      inPart = isLetterOrDigit(c) && !isUpperCase(c);
      if (!joins && !inPart) {
        return false;
      }
    }
    return inPart && text.length() <= LONGEST_WORD;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || isUpperCase(c) || (c >= '0' && c <= '9');
  }

  private static boolean isUpperCase(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static int firstUnprintable(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)
          || (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
        return i;
      }
    }
    return -1;
  }

  /** {@return a unit such as 'days', '%' or 'GBP', stripped} */
  public static String unit(@Nullable String value, String place) {
    String unit = line(value, place);
    if (unit.length() > LONGEST_UNIT || unit.chars().anyMatch(Character::isISOControl)) {
      throw invalid(place, unit, ViolationKind.MALFORMED, "is not 1 to 20 printable characters");
    }
    return unit;
  }

  /** {@return a constant as it is written in documents, such as 'in-person'} */
  public static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return a constant in words, such as 'not agreed'} */
  public static String words(Enum<?> constant) {
    return name(constant).replace('-', ' ');
  }

  private static String shown(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Enum<?> constant) {
      return name(constant);
    }
    String text = value.toString();
    String cut =
        text.codePointCount(0, text.length()) <= LONGEST_SHOWN
            ? text
            : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    return value instanceof String && !text.isEmpty() ? "'" + cut + "'" : cut;
  }
}
