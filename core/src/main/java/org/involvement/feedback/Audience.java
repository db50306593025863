package org.involvement.feedback;

/** Who was told, such as 'public'. */
public enum Audience {
  /** The one who said it. */
  CONTRIBUTOR,
  /** The group in which it was said. */
  GROUP,
  /** Anybody who looks. */
  PUBLIC
}
