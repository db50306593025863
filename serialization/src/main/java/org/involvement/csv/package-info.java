/**
 * A programme as our own tables in CSV, with data dictionary and data card: strictly, every error
 * with file, row and column.
 *
 * <p>{@link org.involvement.csv.InvolvementCsv} reads, checks and writes a folder of tables; {@link
 * org.involvement.csv.DataCard} says what a folder may be used for.
 */
@NullMarked
package org.involvement.csv;

import org.jspecify.annotations.NullMarked;
