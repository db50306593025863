/** The whole of one strategy, project or study. */
@NullMarked
package org.involvement.programme;

import org.jspecify.annotations.NullMarked;
