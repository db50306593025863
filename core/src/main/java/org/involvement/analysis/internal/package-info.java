/** Arithmetic and words that several statistics share. Not for users of the library. */
@NullMarked
package org.involvement.analysis.internal;

import org.jspecify.annotations.NullMarked;
