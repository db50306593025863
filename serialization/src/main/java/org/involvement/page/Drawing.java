package org.involvement.page;

import java.util.List;

/**
 * A drawing of lines, boxes and words that is legible where there is no colour.
 *
 * <p>It is {@value #WIDTH} units wide, which is about what a telephone shows: its words are 14
 * units high, and still 12 pixels beside the margins of a screen of 320.
 *
 * @param title what it shows
 * @param description the same in words, for those who do not see it
 * @param height how many units high it is
 * @param shapes what is drawn, the first below the others
 */
public record Drawing(String title, String description, int height, List<Shape> shapes) {
  /** How many units wide every drawing is. */
  public static final int WIDTH = 320;

  public Drawing {
    shapes = List.copyOf(shapes);
  }
}
