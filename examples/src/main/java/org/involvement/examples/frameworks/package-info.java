/** One programme held against several published frameworks. */
@NullMarked
package org.involvement.examples.frameworks;

import org.jspecify.annotations.NullMarked;
