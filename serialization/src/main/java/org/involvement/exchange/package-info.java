/**
 * What all formats of other tools share: which kind a file is of, and a programme made from one,
 * with what could not be imported.
 *
 * <p>{@link org.involvement.exchange.FileKind} recognises a file; an {@link
 * org.involvement.exchange.ImportedProgramme} is what a format makes of it. Each format has a
 * package of its own below this one, which uses this one and no other format.
 */
@NullMarked
package org.involvement.exchange;

import org.jspecify.annotations.NullMarked;
