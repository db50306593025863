package org.involvement.sheet.internal;

/**
 * Words in a cell that no spreadsheet takes for a formula: an apostrophe stands before what would
 * begin one, as OWASP advises on CSV injection.
 *
 * <p>Where words begin so themselves, with apostrophes and then such a character, one more is put
 * before them. So every cell says which words it stands for, and reading takes away just what
 * writing added.
 */
public final class HarmlessCell {
  /** The last four are wide forms, which some locales read like the first four. */
  private static final String BEGIN_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private HarmlessCell() {}

  /** The cell in which words are written. */
  static String of(String words) {
    return isFormula(words, apostrophes(words)) ? "'" + words : words;
  }

  /** The words of a cell. */
  public static String read(String cell) {
    int apostrophes = apostrophes(cell);
    return apostrophes > 0 && isFormula(cell, apostrophes) ? cell.substring(1) : cell;
  }

  // By hand, since each cell of each table comes here.
  private static int apostrophes(String text) {
    int number = 0;
    while (number < text.length() && text.charAt(number) == '\'') {
      number++;
    }
    return number;
  }

  private static boolean isFormula(String text, int start) {
    return start < text.length() && BEGIN_FORMULA.indexOf(text.charAt(start)) >= 0;
  }
}
