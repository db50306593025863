/**
 * Statistics of the record: reach, time to feedback, consensus, agreement, voice, and how small
 * numbers are kept from telling of a person.
 *
 * <p>Each is two types: a tally of integers that adds up over any parts of the data in any order,
 * and the result that is made from it. Every result is a {@link org.involvement.analysis.Finding}:
 * it holds what was measured, of whom, what was left out, and the sentence that keeps it from being
 * over-read. A number that cannot be had is a {@link org.involvement.analysis.Statistic} with a
 * reason.
 */
@NullMarked
package org.involvement.analysis;

import org.jspecify.annotations.NullMarked;
