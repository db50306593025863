/** People, groups and organisations by perspective, and head counts by category. */
@NullMarked
package org.involvement.stakeholder;

import org.jspecify.annotations.NullMarked;
