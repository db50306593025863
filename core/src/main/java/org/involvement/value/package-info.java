/**
 * Small values that everything else is said in: ids, counts, periods, words of people, answers,
 * bounds. An {@link org.involvement.value.InvalidValueException} says what is wrong with one, and
 * has a code.
 */
@NullMarked
package org.involvement.value;

import org.jspecify.annotations.NullMarked;
