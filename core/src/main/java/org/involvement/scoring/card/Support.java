package org.involvement.scoring.card;

import java.util.Optional;
import org.involvement.value.Bounds;

/** What a record supports of a criterion. */
public enum Support {
  /** Everything that applies is so. */
  SUPPORTED,
  /** Some of it is so, and some is not or not wholly. */
  PARTLY,
  /** Nothing that applies is so. */
  NOT_SUPPORTED,
  /** It depends on what is unknown. */
  CANNOT_TELL,
  /** There is nothing it could be said of: 0 of 0, or it does not apply. */
  NO_DATA,
  /** Shown and not scored: an amount without a published threshold, or a profile as a whole. */
  NOT_SCORED;

  /**
   * {@return the support of a score}
   *
   * @param bounds its bounds; empty where there is nothing to score
   * @param shownOnly whether it is shown and not scored, where it has no bounds
   */
  public static Support of(Optional<Bounds> bounds, boolean shownOnly) {
    if (bounds.isEmpty()) {
      return shownOnly ? NOT_SCORED : NO_DATA;
    }
    double low = bounds.get().low();
    double high = bounds.get().high();
    if (low == 1) {
      return SUPPORTED;
    }
    if (high == 0) {
      return NOT_SUPPORTED;
    }
    return low > 0 && high < 1 ? PARTLY : CANNOT_TELL;
  }

  /** {@return the support in words, such as 'cannot tell'} */
  public String inWords() {
    return switch (this) {
      case SUPPORTED -> "supported";
      case PARTLY -> "partly";
      case NOT_SUPPORTED -> "not supported";
      case CANNOT_TELL -> "cannot tell";
      case NO_DATA -> "no data";
      case NOT_SCORED -> "not scored";
    };
  }
}
