/**
 * People, groups and organisations by perspective ({@link
 * org.involvement.stakeholder.Stakeholder}), and head counts by category ({@link
 * org.involvement.stakeholder.Composition}).
 */
@NullMarked
package org.involvement.stakeholder;

import org.jspecify.annotations.NullMarked;
