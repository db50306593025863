/** The main job: a strategy in, an overview and a scorecard out. */
@NullMarked
package org.involvement.examples.strategy;

import org.jspecify.annotations.NullMarked;
