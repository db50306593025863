/**
 * The model as JSON: read strictly, every error with its place, and written the same to the byte.
 */
@NullMarked
package org.involvement.json;

import org.jspecify.annotations.NullMarked;
