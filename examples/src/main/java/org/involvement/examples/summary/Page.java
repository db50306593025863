package org.involvement.examples.summary;

import org.involvement.internal.Wrapping;

/** Plain text of at most 80 columns, in headed sections of items. */
final class Page {
  private static final int WIDTH = Wrapping.WIDTH;

  private final StringBuilder text = new StringBuilder();

  void heading(String words) {
    text.append(text.isEmpty() ? "" : "\n");
    wrap("", words);
    text.append("-".repeat(Math.min(WIDTH, words.length()))).append('\n');
  }

  void item(String words) {
    wrap("- ", words);
  }

  void detail(String words) {
    wrap("    ", words);
  }

  private void wrap(String before, String words) {
    Wrapping.lines(before, words, WIDTH).forEach(line -> text.append(line).append('\n'));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
