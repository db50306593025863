package org.involvement.scoring.internal;

/** Where a better answer to an unknown fact moves a score. */
enum Direction {
  /** It can only raise it. */
  UP,
  /** It can only lower it. */
  DOWN,
  /** It may do either. */
  EITHER;

  /** Where it moves two scores together. */
  Direction and(Direction other) {
    return this == other ? this : EITHER;
  }

  Direction reversed() {
    return switch (this) {
      case UP -> DOWN;
      case DOWN -> UP;
      case EITHER -> EITHER;
    };
  }
}
