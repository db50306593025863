package org.involvement.form;

import tools.jackson.core.JsonParser;

/** How values are shown in an error: shortened, and of people's words only the length. */
public final class ShownValue {
  private static final int LONGEST = 60;
  private static final String IS_NOT = "is not ";

  private ShownValue() {}

  public static String token(JsonParser parser) {
    return switch (parser.currentToken()) {
      case PROPERTY_NAME, VALUE_STRING -> quoted(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> shortened(parser.getString(), LONGEST);
      case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> parser.getString();
      default -> withoutContent(parser);
    };
  }

  public static String withoutContent(JsonParser parser) {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> "a string of " + characters(parser);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number of " + characters(parser);
      case VALUE_TRUE, VALUE_FALSE -> "a boolean";
      case VALUE_NULL -> "null";
      case START_ARRAY, END_ARRAY -> "an array";
      case START_OBJECT, END_OBJECT -> "an object";
      default -> "the value";
    };
  }

  /** What a rule such as 'is not one of yes, no' expects; of any other the rule itself. */
  public static String expected(String rule) {
    return rule.startsWith(IS_NOT) ? rule.substring(IS_NOT.length()) : rule;
  }

  public static String quoted(String text) {
    return '"' + shortened(text, LONGEST) + '"';
  }

  public static String character(int codePoint) {
    return isPrintable(codePoint)
        ? "'" + Character.toString(codePoint) + "'"
        : String.format("U+%04X", codePoint);
  }

  /** The text without line breaks and whatever else is not seen. */
  public static String line(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (isPrintable(c)) {
                line.appendCodePoint(c);
              } else {
                line.append(String.format("\\u%04X", c));
              }
            });
    return line.toString();
  }

  public static String shortened(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
  }

  private static String characters(JsonParser parser) {
    int length = parser.getStringLength();
    return length == 1 ? "1 character" : length + " characters";
  }

  private static boolean isPrintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }
}
