/**
 * Rows and cells of a table in CSV, read from bytes of any of the encodings and separators that
 * spreadsheets use, and written. Not exported, and it knows nothing of what a table is about.
 *
 * <p>{@link org.involvement.sheet.internal.TableForm} reads a table whose columns are known, {@link
 * org.involvement.sheet.internal.CsvCells} reads any, and {@link
 * org.involvement.sheet.internal.CsvWriter} writes.
 */
@NullMarked
package org.involvement.sheet.internal;

import org.jspecify.annotations.NullMarked;
