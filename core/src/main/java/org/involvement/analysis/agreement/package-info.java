/**
 * How far assessors agree: {@link org.involvement.analysis.agreement.Agreement} with Krippendorff's
 * alpha, Cohen's kappa and Kendall's W.
 */
@NullMarked
package org.involvement.analysis.agreement;

import org.jspecify.annotations.NullMarked;
