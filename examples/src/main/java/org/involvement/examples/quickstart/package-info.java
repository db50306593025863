/** The first programs of somebody who has just added the dependency. */
@NullMarked
package org.involvement.examples.quickstart;

import org.jspecify.annotations.NullMarked;
