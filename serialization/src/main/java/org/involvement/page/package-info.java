/**
 * A page that is written as HTML and as plain text: sections, tables and drawings, and how each is
 * shown. It is not exported, knows nothing of involvement, and is given only what may be shown.
 */
@NullMarked
package org.involvement.page;

import org.jspecify.annotations.NullMarked;
