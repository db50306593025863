/** Rules as data, and what they say of a programme. */
@NullMarked
package org.involvement.scoring;

import org.jspecify.annotations.NullMarked;
