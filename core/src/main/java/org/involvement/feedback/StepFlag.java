package org.involvement.feedback;

/** What steps leave behind, and what decides which steps may follow. */
enum StepFlag {
  ACKNOWLEDGED(1),
  CONSIDERED(2),
  DECIDED(4),
  WITHDRAWN(8),
  MOVED(16);

  /** Its place in a set of flags. */
  final int bit;

  StepFlag(int bit) {
    this.bit = bit;
  }
}
