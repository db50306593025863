/**
 * How long people waited for an answer. Start with {@link
 * org.involvement.analysis.time.TimeToFeedback#of} for all contributions together and with {@link
 * org.involvement.analysis.time.TimesByGroup} for groups; the tallies do the same for streams.
 */
@NullMarked
package org.involvement.analysis.time;

import org.jspecify.annotations.NullMarked;
