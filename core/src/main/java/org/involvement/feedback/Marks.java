package org.involvement.feedback;

/**
 * A set of marks, as bits: a history is followed for every contribution that is scored, and sets of
 * the library would be most of what that costs.
 *
 * @param bits the bits of its marks
 */
record Marks(int bits) {
  static final Marks NONE = new Marks(0);

  static Marks of(Mark... marks) {
    int bits = 0;
    for (Mark mark : marks) {
      bits |= mark.bit;
    }
    return new Marks(bits);
  }

  boolean contains(Mark mark) {
    return (bits & mark.bit) != 0;
  }

  boolean isEmpty() {
    return bits == 0;
  }

  /** Those that stand in both. */
  Marks and(Marks others) {
    return new Marks(bits & others.bits);
  }
}
