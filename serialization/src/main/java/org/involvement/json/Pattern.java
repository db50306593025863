package org.involvement.json;

import java.util.Optional;
import org.involvement.framework.Citation;
import org.involvement.framework.LevelId;
import org.involvement.value.ActivityId;
import org.involvement.value.Count;
import org.involvement.value.ExternalId;
import org.involvement.value.LanguageTag;
import org.involvement.value.Period;
import org.involvement.value.RatingCounts;

/**
 * Which strings are taken, as a regular expression that Java and ECMAScript read alike. What is
 * written out here is what the constructors check; that both agree is tested.
 */
enum Pattern {
  ANY("", "any words"),
  /** Words that are stripped of blanks, not empty then, and without control characters. */
  LINE(Parts.stripped("[^" + Parts.CONTROLS + "]*"), "words, not blank"),
  UNIT(
      Parts.stripped("[^" + Parts.CONTROLS + "\\t\\n\\r]{0,18}"),
      "1 to 20 characters, such as 'days' or '%'"),
  WORD("^" + Parts.WORD + "$", "a word: lower-case letters and digits, in parts joined by '-'"),
  ID("^" + Parts.ID + "$", "an id: letters, digits, '.', '_' and '-'"),
  LEVEL("^" + Parts.WORD + ":" + Parts.WORD + "$", "SCALE:LEVEL, two words"),
  EXTERNAL("^" + Parts.WORD + ":" + Parts.ID + "$", "REGISTER:ID"),
  COUNT(
      "^" + Parts.NUMBER + "([+]|-" + Parts.NUMBER + ")?$", "a count of the form 65, 65+ or 10-15"),
  RATINGS("^[0-9]{1,10}(-[0-9]{1,10}){1,100}$", "ratings on each point, of the form 0-1-1-6-4"),
  DATE("^(" + Parts.DATE + ")$", "a date of the form yyyy-MM-dd"),
  PARTIAL_DATE(
      "^("
          + Parts.DATE
          + "|"
          + Parts.MONTH
          + "|"
          + Parts.YEAR
          + "|("
          + Parts.DATE
          + ")[.][.]("
          + Parts.DATE
          + "))$",
      "a date, month, year or range of dates, such as 2022-02-24, 2022-02, 2022 or"
          + " 2022-02-21..2022-02-27"),
  PERIOD(
      "^(" + Parts.DATE + ")/(" + Parts.DATE + "|[.][.])$",
      "a period START/END of dates, where END may be '..'"),
  MOMENT("^-?[0-9]{4,}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$", "a moment of the form yyyy-MM-ddTHH:mm:ssZ"),
  ADDRESS("^[Hh][Tt][Tt][Pp][Ss]?://[^/?#]", "an http or https address"),
  LANGUAGE("^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,8}$", "a language tag, such as 'en' or 'pt-BR'"),
  DOI(
      "^" + Parts.BLANKS + "*10[.][0-9.]+/[^ \\t\\n\\x0B\\f\\r]+" + Parts.BLANKS + "*$",
      "a DOI of the form 10.PREFIX/SUFFIX");

  private final String expression;
  private final String inWords;

  Pattern(String expression, String inWords) {
    this.expression = expression;
    this.inWords = inWords;
  }

  /** The expression; empty where every string is taken. */
  String expression() {
    return expression;
  }

  String inWords() {
    return inWords;
  }

  /** What a type that is written as a string takes: what is read by {@code parse}. */
  static Pattern of(Class<?> type) {
    if (type == Count.class) {
      return COUNT;
    }
    if (type == RatingCounts.class) {
      return RATINGS;
    }
    if (type == Period.class) {
      return PERIOD;
    }
    if (type == LevelId.class) {
      return LEVEL;
    }
    if (type == ExternalId.class) {
      return EXTERNAL;
    }
    if (type == LanguageTag.class) {
      return LANGUAGE;
    }
    boolean single =
        type.isRecord()
            && type.getRecordComponents().length == 1
            && type.getRecordComponents()[0].getType() == String.class;
    if (!single) {
      return ANY;
    }
    // Ids live with the values; words with what they are words for.
    return type.getPackage() == ActivityId.class.getPackage() ? ID : WORD;
  }

  /** What the constructor of one record lets pass besides; empty for nearly all. */
  static Optional<Pattern> ofComponent(Class<?> type, String component) {
    return type == Citation.class && component.equals("doi") ? Optional.of(DOI) : Optional.empty();
  }

  /** What a check of a constructor lets pass. */
  static Optional<Pattern> ofCheck(String check) {
    return switch (check) {
      case "word" -> Optional.of(WORD);
      case "id" -> Optional.of(ID);
      case "unit" -> Optional.of(UNIT);
      case "line", "optionalLine", "lines" -> Optional.of(LINE);
      default -> Optional.empty();
    };
  }

  private static final class Parts {
    static final String WORD = "(?=[a-z0-9-]{1,100}(?![a-z0-9-]))[a-z0-9]+(-[a-z0-9]+)*";
    static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";

    /** Up to a million millions, in at most thirteen digits. */
    static final String NUMBER = "(1000000000000|0?[0-9]{1,12})";

    /** What Java strips: blanks, but not those that do not break. */
    static final String BLANK_CHARACTERS =
        "\\t-\\r\\x1C-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000";

    static final String BLANKS = "[" + BLANK_CHARACTERS + "]";

    /** Control characters other than tabs and line breaks. */
    static final String CONTROLS = "\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F";

    static final String YEAR = "(?!0000)[0-9]{4}";
    static final String MONTH = YEAR + "-(0[1-9]|1[0-2])";
    private static final String LEAP_YEAR =
        "(?!0000)([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";

    static final String DATE =
        YEAR
            + "-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
            + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
            + "|02-(0[1-9]|1[0-9]|2[0-8]))"
            + "|"
            + LEAP_YEAR
            + "-02-29";

    private Parts() {}

    /** Blanks, then something that begins and ends with a character that is none, then blanks. */
    static String stripped(String inner) {
      String edge = "[^" + BLANK_CHARACTERS + CONTROLS + "]";
      return "^" + BLANKS + "*" + edge + "(" + inner + edge + ")?" + BLANKS + "*$";
    }
  }
}
