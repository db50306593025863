/**
 * The model as JSON: read strictly, every error with its place, and written the same to the byte.
 *
 * <p>{@link org.involvement.json.InvolvementJson} reads, checks and writes documents, {@link
 * org.involvement.json.ContributionLines} contributions one a line. {@link
 * org.involvement.json.InvolvementModule} does the same in a mapper of Jackson 3.
 */
@NullMarked
package org.involvement.json;

import org.jspecify.annotations.NullMarked;
