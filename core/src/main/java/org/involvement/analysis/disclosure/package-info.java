/**
 * Tables prepared for publication, so that no person can be identified: a {@link
 * org.involvement.analysis.disclosure.Table}, a {@link
 * org.involvement.analysis.disclosure.DisclosureRule}, and the {@link
 * org.involvement.analysis.disclosure.Release} that hides what would give a small count away.
 */
@NullMarked
package org.involvement.analysis.disclosure;

import org.jspecify.annotations.NullMarked;
