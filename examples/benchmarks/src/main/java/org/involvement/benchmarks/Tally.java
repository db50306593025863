package org.involvement.benchmarks;

import java.io.Serializable;

/** How many items came out how, while they are counted. */
public final class Tally implements Serializable {
  private static final long serialVersionUID = 1;

  private long yes;
  private long partly;
  private long no;
  private long undecided;

  void add(Verdict verdict) {
    switch (verdict) {
      case YES -> yes++;
      case PARTLY -> partly++;
      case NO -> no++;
      case UNKNOWN -> undecided++;
      case OUT -> {}
    }
  }

  Figure figure() {
    return new Figure(yes, partly, no, undecided);
  }
}
