/**
 * Levels of involvement that were promised, experienced and recorded. Start with {@link
 * org.involvement.scoring.level.LevelAssessor#of}.
 */
@NullMarked
package org.involvement.scoring.level;

import org.jspecify.annotations.NullMarked;
