package org.involvement.scoring.rule;

/** How the scores of several criteria become one, such as 'weighted mean'. */
public enum Aggregation {
  /**
   * The weighted arithmetic mean of the criteria that apply: the sum of weight times score, divided
   * by the sum of the weights. A low score is made up for by a high one (OECD and JRC, Handbook on
   * Constructing Composite Indicators, 2008, step 6).
   */
  WEIGHTED_MEAN,

  /**
   * The weighted geometric mean of the criteria that apply: the product of the scores, each to the
   * power of its share of the weights. A low score is made up for only in part, and one that is 0
   * makes the whole 0 (OECD and JRC, Handbook on Constructing Composite Indicators, 2008, step 6).
   */
  GEOMETRIC_MEAN,

  /** The least score among the criteria that apply; weights play no part. */
  MINIMUM,

  /** 1 where every criterion that applies is 1, otherwise 0; weights play no part. */
  ALL_MUST_HOLD;
}
