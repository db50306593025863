/**
 * What all statistics share: the {@link org.involvement.analysis.Finding} that each of them is,
 * single figures ({@link org.involvement.analysis.Statistic}, {@link
 * org.involvement.analysis.StatisticRange}, {@link org.involvement.analysis.Proportion}, {@link
 * org.involvement.analysis.Median}), what was left out, and a {@link
 * org.involvement.analysis.Trend} over calendar units.
 *
 * <p>The statistics are in the packages below, one for each question: how long answers take (time,
 * survival), how many loops are closed (loop), who took part (reach, voice), what people think
 * (consensus, agreement, vote), and what may be published (disclosure). Most read a {@link
 * org.involvement.programme.Programme}; agreement, vote and survival read data from outside it.
 *
 * <p>A share of some items is a {@link org.involvement.analysis.Counted}, one number that may be
 * undefined a {@link org.involvement.analysis.Statistic}, and one that is known only in part a
 * {@link org.involvement.analysis.StatisticRange}.
 */
@NullMarked
package org.involvement.analysis;

import org.jspecify.annotations.NullMarked;
