package org.involvement.benchmarks;

/**
 * What one rule comes to.
 *
 * @param yes items of which it holds
 * @param partly items of which it holds in part
 * @param no items of which it does not hold
 * @param undecided items of which that is unknown
 */
public record Figure(long yes, long partly, long no, long undecided) {}
