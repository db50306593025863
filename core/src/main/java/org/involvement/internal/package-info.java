/** Text layout, counters and exact fractions that several packages share. Not for users. */
@NullMarked
package org.involvement.internal;

import org.jspecify.annotations.NullMarked;
