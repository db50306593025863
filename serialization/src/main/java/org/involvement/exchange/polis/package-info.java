/**
 * A conversation as Polis exports it: statements, votes and groups.
 *
 * <p>{@link org.involvement.exchange.polis.PolisExport} reads one.
 */
@NullMarked
package org.involvement.exchange.polis;

import org.jspecify.annotations.NullMarked;
