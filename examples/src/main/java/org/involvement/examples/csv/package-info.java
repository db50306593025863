/** Programmes as tables, and a conversation exported from Polis. */
@NullMarked
package org.involvement.examples.csv;

import org.jspecify.annotations.NullMarked;
