/**
 * What all outside forms share: names, bytes that are held to UTF-8, files that are written whole,
 * and how values are shown in errors. Not exported.
 */
@NullMarked
package org.involvement.form;

import org.jspecify.annotations.NullMarked;
