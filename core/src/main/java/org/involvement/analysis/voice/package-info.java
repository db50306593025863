/**
 * Whose voice was heard: {@link org.involvement.analysis.voice.Voice} compares who contributed with
 * who was there, and {@link org.involvement.analysis.voice.Gini} says how unequally.
 */
@NullMarked
package org.involvement.analysis.voice;

import org.jspecify.annotations.NullMarked;
