package org.involvement.page;

/** One shape of a drawing, in units from its upper left corner. */
public sealed interface Shape {
  /** How a box is filled. */
  enum Fill {
    /** Solid: what is known. */
    SOLID,
    /** Hatched: what may be. */
    HATCHED,
    /** Only an outline: what it is held against. */
    OUTLINE;

    /** {@return the class that the style sheet knows} */
    public String css() {
      return switch (this) {
        case SOLID -> "solid";
        case HATCHED -> "hatched";
        case OUTLINE -> "outline";
      };
    }
  }

  /**
   * A box.
   *
   * @param x its left
   * @param y its top
   * @param width how wide, at least 1
   * @param height how high
   * @param fill how it is filled
   */
  record Box(int x, int y, int width, int height, Fill fill) implements Shape {}

  /**
   * A thin line.
   *
   * @param x1 where it begins
   * @param y1 where it begins
   * @param x2 where it ends
   * @param y2 where it ends
   */
  record Line(int x1, int y1, int x2, int y2) implements Shape {}

  /**
   * A dot.
   *
   * @param x its middle
   * @param y its middle
   */
  record Dot(int x, int y) implements Shape {}

  /**
   * Words.
   *
   * @param x where they begin, or end
   * @param y their base line
   * @param text the words
   * @param atEnd whether they end there
   */
  record Label(int x, int y, String text, boolean atEnd) implements Shape {
    /** {@return the class that the style sheet knows} */
    public String css() {
      return atEnd ? "end" : "start";
    }
  }
}
