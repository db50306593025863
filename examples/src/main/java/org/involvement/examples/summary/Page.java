package org.involvement.examples.summary;

/** Plain text of at most 80 columns, in headed sections of items. */
final class Page {
  private static final int WIDTH = 80;

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
    StringBuilder line = new StringBuilder(before);
    for (String word : words.strip().split("\\s+", -1)) {
      if (line.length() > before.length() && line.length() + 1 + word.length() > WIDTH) {
        text.append(line).append('\n');
        line = new StringBuilder(" ".repeat(before.length()));
      }
      line.append(line.length() > before.length() ? " " : "").append(word);
    }
    text.append(line).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
