/**
 * Survival analysis of a sample: {@link org.involvement.analysis.survival.KaplanMeier} and its
 * parts. A register that is complete needs none of it: see {@link org.involvement.analysis.time}.
 */
@NullMarked
package org.involvement.analysis.survival;

import org.jspecify.annotations.NullMarked;
