/** Documents in JSON, checked and read. */
@NullMarked
package org.involvement.examples.json;

import org.jspecify.annotations.NullMarked;
