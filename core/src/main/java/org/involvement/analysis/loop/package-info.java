/**
 * How far contributions came: shares that were answered or changed something ({@link
 * org.involvement.analysis.loop.LoopShares}), what was fed back ({@link
 * org.involvement.analysis.loop.FeedbackGiven}), what is overdue ({@link
 * org.involvement.analysis.loop.OverdueAnswers}) and how contributors see the decisions ({@link
 * org.involvement.analysis.loop.ViewsAndDecisions}).
 */
@NullMarked
package org.involvement.analysis.loop;

import org.jspecify.annotations.NullMarked;
