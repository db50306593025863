package org.involvement.scoring.internal;

import org.involvement.programme.Programme;
import org.involvement.scoring.Rubric;

/** What the engine reads of a programme by a rubric. */
public final class Roots {
  private Roots() {}

  /** Returns it within the library's budget. */
  public static Node of(Rubric rubric, Programme programme) {
    return of(rubric, programme, Scoring.BUDGET);
  }

  /** Returns it within a budget of completions. */
  public static Node of(Rubric rubric, Programme programme, long budget) {
    return Scoring.root(
        rubric.aggregation(), rubric.leastCoverage(), rubric.criteria(), programme, budget);
  }
}
