package org.involvement.report;

/** Words that have to fit into a drawing; the table below it has them in full. */
final class Labels {
  private Labels() {}

  static String cut(String words, int most) {
    if (words.codePointCount(0, words.length()) <= most) {
      return words;
    }
    return words.substring(0, words.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
  }
}
