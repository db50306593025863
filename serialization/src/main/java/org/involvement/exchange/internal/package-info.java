/**
 * What several formats use while they read: tables of other tools, counts of what was not imported,
 * and steps that may not fit. Not exported.
 */
@NullMarked
package org.involvement.exchange.internal;

import org.jspecify.annotations.NullMarked;
