package org.involvement.work;

import java.util.function.IntFunction;

/** Words by number, which may be ids and members of a vocabulary. */
public enum Words implements IntFunction<String> {
  /** Words of one length, such as 'w1000017'. */
  PLAIN {
    @Override
    public String apply(int number) {
      return "w" + (1_000_000 + number);
    }
  },
  /** Words that all have one {@link String#hashCode}: 'an' and 'c0' have the same. */
  OF_EQUAL_HASH {
    @Override
    public String apply(int number) {
      StringBuilder word = new StringBuilder();
      for (int bit = 19; bit >= 0; bit--) {
        word.append((number >> bit & 1) == 0 ? "an" : "c0");
      }
      return word.toString();
    }
  }
}
