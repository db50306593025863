package org.involvement.page;

import java.util.List;

/**
 * One point of a list.
 *
 * @param text what it says
 * @param details what belongs to it, a sentence each
 */
public record Point(String text, List<String> details) {
  public Point {
    details = List.copyOf(details);
  }

  /** {@return a point without details} */
  public static Point of(String text) {
    return new Point(text, List.of());
  }
}
