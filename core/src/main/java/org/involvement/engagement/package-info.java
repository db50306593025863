/**
 * What was done together: who came and how, what was promised, who held which power, and which
 * practices were kept. Start with {@link org.involvement.engagement.Activity}; its parts, such as
 * {@link org.involvement.engagement.Attendance} and {@link org.involvement.engagement.PowerRecord},
 * can also be said of the whole programme.
 */
@NullMarked
package org.involvement.engagement;

import org.jspecify.annotations.NullMarked;
