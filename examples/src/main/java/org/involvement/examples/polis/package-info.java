/** A conversation exported from Polis, counted. */
@NullMarked
package org.involvement.examples.polis;

import org.jspecify.annotations.NullMarked;
