package org.involvement.internal;

import java.util.List;

/** Lines of text with something at the left, wrapped, and something at the right of the last. */
public final class Lines {
  private final int width;
  private final StringBuilder text = new StringBuilder();

  public Lines(int width) {
    this.width = width;
  }

  public void rule() {
    text.append("-".repeat(width)).append('\n');
  }

  /** A row; lines after the first are indented by as much as the first has before the words. */
  public void row(String before, String words, String right) {
    List<String> wrapped = Wrapping.spaced(before, words, width);
    int last = wrapped.size() - 1;
    wrapped.subList(0, last).forEach(this::end);
    String line = wrapped.get(last);
    if (right.isEmpty()) {
      end(line);
    } else if (line.length() + 2 + right.length() <= width) {
      end(line + " ".repeat(width - line.length() - right.length()) + right);
    } else {
      end(line);
      String indent = " ".repeat(Math.max(before.length() + 4, width - right.length()));
      row(indent, right, "");
    }
  }

  private void end(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
