/** How fast a rubric scores, beside two rule engines and a loop written by hand. */
@NullMarked
package org.involvement.benchmarks;

import org.jspecify.annotations.NullMarked;
