/**
 * What was said, what was decided about it, what was fed back, and what changed. Start with {@link
 * org.involvement.feedback.Contribution#raised}; each {@link org.involvement.feedback.Step} adds to
 * its {@link org.involvement.feedback.History}.
 */
@NullMarked
package org.involvement.feedback;

import org.jspecify.annotations.NullMarked;
