/**
 * What can be wrong with a table in a file, with file, row and column. It knows nothing of what a
 * table is about.
 *
 * <p>A {@link org.involvement.sheet.CsvProblem} is one of several that a check lists; an {@link
 * org.involvement.sheet.InvolvementCsvException} is thrown if a table cannot be read.
 */
@NullMarked
package org.involvement.sheet;

import org.jspecify.annotations.NullMarked;
