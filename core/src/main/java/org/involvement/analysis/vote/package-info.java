/**
 * Votes on statements, such as those exported from Polis. Start with {@link
 * org.involvement.analysis.vote.Votes#of}; {@link org.involvement.analysis.vote.VoteTally} does the
 * same for streams.
 */
@NullMarked
package org.involvement.analysis.vote;

import org.jspecify.annotations.NullMarked;
