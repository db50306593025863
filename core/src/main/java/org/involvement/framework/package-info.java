/**
 * Published frameworks with their source: scales of levels, sets of standards, and what they ask
 * about.
 */
@NullMarked
package org.involvement.framework;

import org.jspecify.annotations.NullMarked;
