package org.involvement.internal;

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
    StringBuilder line = new StringBuilder(before);
    boolean blank = true;
    for (String word : words.split(" ", -1)) {
      if (!blank && line.length() + 1 + word.length() > width) {
        end(line);
        line = new StringBuilder(" ".repeat(before.length()));
        blank = true;
      }
      line.append(blank ? "" : " ").append(word);
      blank = false;
    }
    if (right.isEmpty()) {
      end(line);
    } else if (line.length() + 2 + right.length() <= width) {
      end(line.append(" ".repeat(width - line.length() - right.length())).append(right));
    } else {
      end(line);
      String indent = " ".repeat(Math.max(before.length() + 4, width - right.length()));
      row(indent, right, "");
    }
  }

  private void end(StringBuilder line) {
    text.append(line.toString().stripTrailing()).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
