/** How fast JSON is read and written, beside what Jackson does with the same bytes. */
@NullMarked
package org.involvement.benchmarks.json;

import org.jspecify.annotations.NullMarked;
