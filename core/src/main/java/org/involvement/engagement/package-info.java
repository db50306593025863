/**
 * What was done together: who came and how, what was promised, who held which power, and which
 * practices were kept.
 */
@NullMarked
package org.involvement.engagement;

import org.jspecify.annotations.NullMarked;
