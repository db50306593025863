/**
 * What scoring gives: a {@link org.involvement.scoring.card.Scorecard} with a {@link
 * org.involvement.scoring.card.Score} for each criterion, its {@link
 * org.involvement.scoring.card.Working}, and what is unknown or contradicted.
 */
@NullMarked
package org.involvement.scoring.card;

import org.jspecify.annotations.NullMarked;
