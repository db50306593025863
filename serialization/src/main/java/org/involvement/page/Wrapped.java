package org.involvement.page;

import org.involvement.internal.Wrapping;

/** Lines of text of at most 80 columns. */
final class Wrapped {
  static final int WIDTH = Wrapping.WIDTH;

  private final StringBuilder text = new StringBuilder();

  /** Words after something at the left, by which further lines are indented. */
  void line(String before, String words) {
    Wrapping.lines(before, words, WIDTH).forEach(this::asIs);
  }

  /** Words between blank lines. */
  void paragraph(String words) {
    blank();
    line("", words);
    blank();
  }

  void rule(int length, char of) {
    asIs(String.valueOf(of).repeat(length));
  }

  /** One blank line, and not another after it. */
  void blank() {
    if (!text.isEmpty() && !endsBlank()) {
      text.append('\n');
    }
  }

  void asIs(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  private boolean endsBlank() {
    return text.length() > 1
        && text.charAt(text.length() - 1) == '\n'
        && text.charAt(text.length() - 2) == '\n';
  }

  @Override
  public String toString() {
    return text.toString().stripTrailing() + "\n";
  }
}
