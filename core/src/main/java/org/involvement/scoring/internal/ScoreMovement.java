package org.involvement.scoring.internal;

/** Where a better answer to an unknown fact moves a score. */
enum ScoreMovement {
  /** It can only raise it. */
  UP,
  /** It can only lower it. */
  DOWN,
  /** It may do either. */
  EITHER;

  /** Where it moves two scores together. */
  ScoreMovement and(ScoreMovement other) {
    return this == other ? this : EITHER;
  }

  ScoreMovement reversed() {
    return switch (this) {
      case UP -> DOWN;
      case DOWN -> UP;
      case EITHER -> EITHER;
    };
  }
}
