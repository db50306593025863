/**
 * Who took part, compared with a population, an ideal or equal numbers. Start with {@link
 * org.involvement.analysis.reach.Reach#of}.
 */
@NullMarked
package org.involvement.analysis.reach;

import org.jspecify.annotations.NullMarked;
