package org.involvement.report;

import java.util.ArrayList;
import java.util.List;
import org.involvement.page.Drawing;
import org.involvement.page.Shape;

/**
 * The words above a bar, in as many lines as they need: to the left what it is, to the right how it
 * stands, on one line where both have room.
 */
final class Caption {
  private static final int LINE = 17;
  private static final int BASE = 13;

  /** What surely fits into the width, also in a wide face: our own measure. */
  private static final int MOST = 38;

  private final List<Shape> shapes;
  private int bottom;

  private Caption(List<Shape> shapes, int top) {
    this.shapes = shapes;
    bottom = top;
  }

  /** Adds the words from a height down; what they are of can stand at the height that is given. */
  static int add(List<Shape> shapes, int top, String left, String right) {
    Caption caption = new Caption(shapes, top);
    List<String> lines = lines(left);
    lines.forEach(line -> caption.line(line, false));
    int room = MOST - lines.get(lines.size() - 1).length();
    if (right.length() + 2 <= room) {
      caption.bottom -= LINE;
      caption.line(right, true);
    } else {
      lines(right).forEach(line -> caption.line(line, true));
    }
    return caption.bottom + 3;
  }

  private void line(String words, boolean atEnd) {
    shapes.add(new Shape.Label(atEnd ? Drawing.WIDTH : 0, bottom + BASE, words, atEnd));
    bottom += LINE;
  }

  /** Words in lines; a word that is longer than a line goes on in the next. */
  private static List<String> lines(String words) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words.strip().split("\\s+", -1)) {
      String rest = word;
      if (!line.isEmpty() && line.length() + 1 + rest.length() > MOST) {
        lines.add(line);
        line = "";
      }
      while (rest.codePointCount(0, rest.length()) > MOST) {
        int end = rest.offsetByCodePoints(0, MOST);
        lines.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
      line += (line.isEmpty() ? "" : " ") + rest;
    }
    lines.add(line);
    return lines;
  }
}
