/** Programmes as tables. */
@NullMarked
package org.involvement.examples.csv;

import org.jspecify.annotations.NullMarked;
