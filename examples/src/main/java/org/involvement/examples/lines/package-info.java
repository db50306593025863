/** Contributions of which there are too many for one document. */
@NullMarked
package org.involvement.examples.lines;

import org.jspecify.annotations.NullMarked;
