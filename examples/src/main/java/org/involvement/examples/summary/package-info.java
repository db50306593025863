/** A summary of a programme in plain text: what is on record, and what that supports. */
@NullMarked
package org.involvement.examples.summary;

import org.jspecify.annotations.NullMarked;
