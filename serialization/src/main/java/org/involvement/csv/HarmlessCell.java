package org.involvement.csv;

import java.util.regex.Pattern;

/**
 * Words in a cell that no spreadsheet takes for a formula: an apostrophe stands before what would
 * begin one, as OWASP advises on CSV injection.
 *
 * <p>Where words begin so themselves, with apostrophes and then such a character, one more is put
 * before them. So every cell says which words it stands for, and reading takes away just what
 * writing added.
 */
final class HarmlessCell {
  /** The last four are wide forms, which some locales read like the first four. */
  private static final String BEGINS_FORMULA = "[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]";

  private static final Pattern DANGEROUS = Pattern.compile("'*" + BEGINS_FORMULA);
  private static final Pattern GUARDED = Pattern.compile("'+" + BEGINS_FORMULA);

  private HarmlessCell() {}

  /** The cell in which words are written. */
  static String of(String words) {
    return DANGEROUS.matcher(words).lookingAt() ? "'" + words : words;
  }

  /** The words of a cell. */
  static String read(String cell) {
    return GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
  }
}
