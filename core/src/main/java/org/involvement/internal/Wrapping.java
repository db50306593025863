package org.involvement.internal;

import java.util.ArrayList;
import java.util.List;

/** Words in lines that fit a width, for all that is printed. */
public final class Wrapping {
  /** The width of a terminal. */
  public static final int WIDTH = 80;

  private Wrapping() {}

  /**
   * {@return the lines of words after something at the left, at least one} The other lines are
   * indented by the length of that. Any white space between words counts as one space. A word that
   * is too long for a line is not cut.
   */
  public static List<String> lines(String before, String words, int width) {
    return lines(before, words.strip().split("\\s+", -1), width);
  }

  /**
   * {@return the same lines, where several spaces within a line stay as they are, as in columns}
   */
  public static List<String> spaced(String before, String words, int width) {
    return lines(before, words.split(" ", -1), width);
  }

  private static List<String> lines(String before, String[] words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(before);
    for (String word : words) {
      if (line.length() > before.length() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(" ".repeat(before.length()));
      }
      line.append(line.length() > before.length() ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
