package org.involvement.framework;

import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * The id of a level of a scale, such as 'iap2-spectrum:collaborate'.
 *
 * <p>A level means nothing without its scale, so the id always names both.
 *
 * @param scale the id of the scale
 * @param level the id of the level within it
 */
public record LevelId(String scale, String level) implements Comparable<LevelId> {
  /**
   * Checks both parts.
   *
   * @throws InvalidValueException if either is not a word of lower-case letters and digits, in
   *     parts joined by '-'
   */
  public LevelId {
    Checks.word(scale, "levelId.scale");
    Checks.word(level, "levelId.level");
  }

  /** {@return the id of a level of a scale} */
  public static LevelId of(String scale, String level) {
    return new LevelId(scale, level);
  }

  /**
   * {@return what {@link #toString()} wrote} The form is SCALE:LEVEL.
   *
   * @throws InvalidValueException if the text has another form
   */
  public static LevelId parse(String text) {
    int colon = Checks.required(text, "levelId").indexOf(':');
    if (colon < 0) {
      throw Checks.invalid("levelId", text, ViolationKind.MALFORMED, "is not SCALE:LEVEL");
    }
    return new LevelId(text.substring(0, colon), text.substring(colon + 1));
  }

  /** Compares the scale, then the level, each as {@link String#compareTo} does. */
  @Override
  public int compareTo(LevelId other) {
    int first = scale.compareTo(other.scale);
    return first == 0 ? level.compareTo(other.level) : first;
  }

  @Override
  public String toString() {
    return scale + ":" + level;
  }
}
