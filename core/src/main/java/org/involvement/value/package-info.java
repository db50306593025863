/**
 * Small values that everything else is said in: ids, counts, periods, words of people, answers,
 * bounds.
 */
@NullMarked
package org.involvement.value;

import org.jspecify.annotations.NullMarked;
