/**
 * A tracker of impact, as the Public Involvement in Research Impact Toolkit (PIRIT) keeps it in a
 * spreadsheet, and back.
 *
 * <p>{@link org.involvement.exchange.tracker.PiritTracker} reads and writes one, and makes a
 * programme of it.
 */
@NullMarked
package org.involvement.exchange.tracker;

import org.jspecify.annotations.NullMarked;
