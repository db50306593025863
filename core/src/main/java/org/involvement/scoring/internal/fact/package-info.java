/** Reads facts from a record. Not for users of the library. */
@NullMarked
package org.involvement.scoring.internal.fact;

import org.jspecify.annotations.NullMarked;
