/** Reports that may be shown, and forms to hand in. */
@NullMarked
package org.involvement.examples.report;

import org.jspecify.annotations.NullMarked;
