/** What all programs of the examples do alike: how they start, print, fail and end. */
@NullMarked
package org.involvement.examples.program;

import org.jspecify.annotations.NullMarked;
