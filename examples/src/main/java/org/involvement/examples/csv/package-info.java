/** Programmes as tables, and tables of other tools as programmes. */
@NullMarked
package org.involvement.examples.csv;

import org.jspecify.annotations.NullMarked;
