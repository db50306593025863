package org.involvement.scoring;

/** How the scores of several criteria become one. */
public enum Aggregation {
  /**
   * The weighted arithmetic mean of the criteria that apply: the sum of weight times score, divided
   * by the sum of the weights.
   */
  WEIGHTED_MEAN
}
