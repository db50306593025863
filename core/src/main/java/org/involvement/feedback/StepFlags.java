package org.involvement.feedback;

/**
 * A set of flags, as bits: a history is followed for every contribution that is scored, and sets of
 * the library would be most of what that costs.
 *
 * @param bits the bits of its flags
 */
record StepFlags(int bits) {
  static final StepFlags NONE = new StepFlags(0);

  static StepFlags of(StepFlag... flags) {
    int bits = 0;
    for (StepFlag flag : flags) {
      bits |= flag.bit;
    }
    return new StepFlags(bits);
  }

  boolean contains(StepFlag flag) {
    return (bits & flag.bit) != 0;
  }

  boolean isEmpty() {
    return bits == 0;
  }

  /** Those that stand in both. */
  StepFlags and(StepFlags others) {
    return new StepFlags(bits & others.bits);
  }
}
