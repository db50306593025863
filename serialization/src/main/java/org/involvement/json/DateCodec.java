package org.involvement.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Days as ISO 8601 writes them, read digit by digit: a formatter costs more than the rest of a
 * step.
 */
final class DateCodec implements Codec<LocalDate> {
  private static final String EXPECTED = "a date of the form yyyy-MM-dd";
  private static final String FORM = "dddd-dd-dd";

  /** How many characters each has. */
  static final int LENGTH = FORM.length();

  private static final int LAST_YEAR = 9999;

  @Override
  public LocalDate read(Input in) {
    in.require(JsonToken.VALUE_STRING, EXPECTED);
    JsonParser parser = in.parser;
    char[] text = parser.getStringCharacters();
    int at = parser.getStringOffset();
    if (!hasForm(text, at, parser.getStringLength())) {
      throw in.isNot(JsonCode.WRONG_VALUE, EXPECTED);
    }
    int year = 100 * twoDigits(text, at) + twoDigits(text, at + 2);
    if (year == 0) {
      throw in.isNot(JsonCode.WRONG_VALUE, EXPECTED);
    }
    try {
      return LocalDate.of(year, twoDigits(text, at + 5), twoDigits(text, at + 8));
    } catch (DateTimeException e) {
      throw in.isNot(JsonCode.WRONG_VALUE, EXPECTED);
    }
  }

  @Override
  public ValueForm form() {
    return new ValueForm.Words(EXPECTED, Pattern.DATE);
  }

  @Override
  public void write(LocalDate value, JsonGenerator out) {
    if (value.getYear() < 0 || value.getYear() > LAST_YEAR) {
      out.writeString(value.toString());
      return;
    }
    char[] text = new char[FORM.length()];
    writeTwo(value.getYear() / 100, text, 0);
    writeTwo(value.getYear() % 100, text, 2);
    text[4] = '-';
    writeTwo(value.getMonthValue(), text, 5);
    text[7] = '-';
    writeTwo(value.getDayOfMonth(), text, 8);
    out.writeString(text, 0, text.length);
  }

  private static boolean hasForm(char[] text, int at, int length) {
    if (length != FORM.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text[at + i];
      boolean fits = FORM.charAt(i) == 'd' ? c >= '0' && c <= '9' : c == FORM.charAt(i);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static void writeTwo(int number, char[] text, int at) {
    text[at] = (char) ('0' + number / 10);
    text[at + 1] = (char) ('0' + number % 10);
  }

  private static int twoDigits(char[] text, int at) {
    return 10 * (text[at] - '0') + text[at + 1] - '0';
  }
}
