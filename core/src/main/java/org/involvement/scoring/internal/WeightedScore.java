package org.involvement.scoring.internal;

/**
 * A score that becomes one with others.
 *
 * @param weight its weight, above 0
 * @param points the score, in [0, 1]
 * @param mayLeave whether it may leave with its weight
 */
public record WeightedScore(double weight, double points, boolean mayLeave) {}
