/** What was said, what was decided about it, what was fed back, and what changed. */
@NullMarked
package org.involvement.feedback;

import org.jspecify.annotations.NullMarked;
