/** Work counted instead of timed, for tests that say how it grows. */
@NullMarked
package org.involvement.work;

import org.jspecify.annotations.NullMarked;
