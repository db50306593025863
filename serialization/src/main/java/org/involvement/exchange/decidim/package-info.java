/**
 * What a platform that runs Decidim publishes as open data: proposals, results and meetings.
 *
 * <p>{@link org.involvement.exchange.decidim.DecidimExport} reads it and makes a programme of one
 * of its spaces.
 */
@NullMarked
package org.involvement.exchange.decidim;

import org.jspecify.annotations.NullMarked;
