package org.involvement.benchmarks;

/** What a rule says of one item, as somebody would write it who has no library. */
public enum Verdict {
  YES,
  PARTLY,
  NO,
  UNKNOWN,
  OUT;

  public static Verdict of(boolean yes) {
    return yes ? YES : NO;
  }

  /** Whether it is so in full. */
  public Verdict fully() {
    return this == PARTLY ? NO : this;
  }

  public Verdict negated() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      default -> this;
    };
  }

  public Verdict also(Verdict other) {
    if (this == OUT || other == OUT) {
      return this == OUT ? other : this;
    }
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES && other == YES ? YES : UNKNOWN;
  }

  public Verdict orElse(Verdict other) {
    return negated().also(other.negated()).negated();
  }

  /** This, in a share of those of which another is so. */
  public Verdict among(Verdict whole) {
    return switch (whole) {
      case YES -> this;
      case UNKNOWN -> this == OUT ? OUT : UNKNOWN;
      default -> OUT;
    };
  }
}
