/**
 * Published frameworks with their source: scales of levels, sets of standards, and what they ask
 * about. Start with {@link org.involvement.framework.Frameworks#standard}; {@link
 * org.involvement.framework.Practice} lists what only people can answer.
 */
@NullMarked
package org.involvement.framework;

import org.jspecify.annotations.NullMarked;
