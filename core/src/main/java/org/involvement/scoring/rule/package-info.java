/**
 * Rules as an author writes them: a {@link org.involvement.scoring.rule.Criterion} with its {@link
 * org.involvement.scoring.rule.Measure}, which asks for facts in a {@link
 * org.involvement.scoring.rule.Condition} or for a {@link org.involvement.scoring.rule.Quantity}.
 */
@NullMarked
package org.involvement.scoring.rule;

import org.jspecify.annotations.NullMarked;
