/** The engine that scores a programme. Not for users of the library. */
@NullMarked
package org.involvement.scoring.internal;

import org.jspecify.annotations.NullMarked;
