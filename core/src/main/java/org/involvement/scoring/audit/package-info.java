/**
 * Recomputes a scorecard from its own working, apart from the code that scores. Start with {@link
 * org.involvement.scoring.audit.ScorecardCheck}.
 */
@NullMarked
package org.involvement.scoring.audit;

import org.jspecify.annotations.NullMarked;
