/**
 * The model as tables in CSV, and exports of other tools read into it: strictly, every error with
 * file, row and column.
 */
@NullMarked
package org.involvement.csv;

import org.jspecify.annotations.NullMarked;
