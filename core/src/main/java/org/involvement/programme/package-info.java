/**
 * The whole of one strategy, project or study. Start with {@link
 * org.involvement.programme.Programme#builder}. {@link org.involvement.programme.Loops} says what
 * waits for an answer, {@link org.involvement.programme.YouSaidWeDid} what people said and what was
 * done, and {@link org.involvement.programme.Lineage} where merged and split contributions went.
 */
@NullMarked
package org.involvement.programme;

import org.jspecify.annotations.NullMarked;
