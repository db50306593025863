/** The frame of all programs of the examples: how they start, print, fail and end. */
@NullMarked
package org.involvement.examples.program;

import org.jspecify.annotations.NullMarked;
