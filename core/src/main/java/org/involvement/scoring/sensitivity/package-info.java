/**
 * How a score depends on weights and on unanswered criteria. Start with {@link
 * org.involvement.scoring.sensitivity.Sensitivity}.
 */
@NullMarked
package org.involvement.scoring.sensitivity;

import org.jspecify.annotations.NullMarked;
