/**
 * Scores a programme by rules that are data. A {@link org.involvement.scoring.Rubric} holds the
 * rules; {@link org.involvement.scoring.Rubrics} has those of published standards. Start with
 * {@link org.involvement.scoring.Rubric#score}; {@link org.involvement.scoring.Rubric#compare} and
 * {@link org.involvement.scoring.Rubric#whatIf} compare two records.
 *
 * <p>It reads in one direction: what is known of the record ({@link org.involvement.scoring.known})
 * ← rules ({@link org.involvement.scoring.rule}) ← what comes out ({@link
 * org.involvement.scoring.card}) ← the engine ← this package. Levels are in {@link
 * org.involvement.scoring.level}; {@link org.involvement.scoring.audit} recomputes a scorecard and
 * {@link org.involvement.scoring.sensitivity} varies its weights.
 */
@NullMarked
package org.involvement.scoring;

import org.jspecify.annotations.NullMarked;
