package org.involvement.value;

import org.involvement.value.check.Checks;

/**
 * The people who may read a text, or for whom a page is made, such as 'public'.
 *
 * <p>Each includes those before it. Not to be mixed up with the audience of feedback, which says
 * who <em>was</em> told.
 */
public enum Readers {
  /** Those who keep the record and may see each contribution. */
  INSIDE,
  /** They, and the group of people who took part. */
  GROUP,
  /** Anyone. */
  PUBLIC;

  /** {@return whether all readers of another kind are among these} */
  public boolean include(Readers others) {
    return compareTo(Checks.required(others, "readers")) >= 0;
  }
}
