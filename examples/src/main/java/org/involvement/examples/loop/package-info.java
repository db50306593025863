/** How long people wait for an answer, who is reached, and how close together ratings lie. */
@NullMarked
package org.involvement.examples.loop;

import org.jspecify.annotations.NullMarked;
