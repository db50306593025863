package org.involvement.scoring.level;

import java.util.Collection;
import java.util.stream.Stream;

/**
 * How the level that a record supports compares with the one that was promised.
 *
 * <p>It says whether people held the power they were promised. It does not say that one level is
 * better than another.
 */
public enum Verdict {
  /** The record supports the level that was promised. */
  AS_PROMISED("as promised"),
  /** It supports lower levels at most: less power was shared than was promised. */
  LESS_SHARED("less shared than promised"),
  /** It supports a higher level at least: more power was shared than was promised. */
  MORE_SHARED("more shared than promised"),
  /** It depends on what is unknown, or on what facts cannot say. */
  CANNOT_TELL("cannot tell");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  /** {@return the verdict in words, such as 'less shared than promised'} */
  public String inWords() {
    return words;
  }

  /**
   * {@return the verdict on the whole} It is {@link #LESS_SHARED} if any of its parts is, otherwise
   * {@link #CANNOT_TELL} if any is or there is none, otherwise {@link #MORE_SHARED} if any is,
   * otherwise {@link #AS_PROMISED}.
   */
  static Verdict ofParts(Collection<Verdict> parts) {
    return Stream.of(LESS_SHARED, CANNOT_TELL, MORE_SHARED, AS_PROMISED)
        .filter(parts::contains)
        .findFirst()
        .orElse(CANNOT_TELL);
  }
}
