/**
 * What a record says and what it does not say: the {@link org.involvement.scoring.known.Subject} of
 * a fact, whether something holds ({@link org.involvement.scoring.known.Truth}), and the {@link
 * org.involvement.scoring.known.Gap} or {@link org.involvement.scoring.known.Exemption} that
 * explains why it is unknown or does not apply.
 */
@NullMarked
package org.involvement.scoring.known;

import org.jspecify.annotations.NullMarked;
