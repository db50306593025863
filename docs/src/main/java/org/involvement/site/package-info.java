/** The site: the guide as HTML with the Javadoc beside it, made and checked by the build. */
@NullMarked
package org.involvement.site;

import org.jspecify.annotations.NullMarked;
